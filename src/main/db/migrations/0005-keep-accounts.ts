import type { Migration } from './migration.ts';

/*
 * The ground of double entry: where money lies, what moves between such places, entries that name
 * their accounts themselves, and what is final about an entry once its month is locked. SQLite
 * changes no check of a table, so the entries are written anew, with their numbers as they were; the
 * counter of those numbers goes with them, because a number that was once given away never returns.
 */
const sql = `
-- Where money lies. A null name is the word of its kind in the language of the reader.
CREATE TABLE ledger_account (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  position INTEGER NOT NULL CHECK (position >= 1),
  name TEXT UNIQUE CHECK (length(name) BETWEEN 1 AND 80),
  kind TEXT NOT NULL CHECK (kind IN ('bank', 'till', 'savings', 'processor')),
  currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
  number TEXT NOT NULL CHECK (number GLOB '[1-9][0-9][0-9]*' AND number NOT GLOB '*[^0-9A-Z]*'
    AND length(number) BETWEEN 3 AND 12),
  -- An IBAN, or the last digits that its statements show.
  identification TEXT CHECK (length(identification) BETWEEN 2 AND 40),
  opening_on TEXT CHECK (date(opening_on) IS opening_on),
  opening_balance INTEGER NOT NULL DEFAULT 0
    CHECK (opening_balance BETWEEN -9007199254740991 AND 9007199254740991),
  closed_on TEXT CHECK (date(closed_on) IS closed_on)
) STRICT;
INSERT INTO ledger_account (id, position, name, kind, currency, number)
  VALUES (1, 1, NULL, 'bank', 'EUR', '512000'), (2, 2, NULL, 'till', 'EUR', '530000');

DROP TRIGGER ledger_entry_locked_stays;
DROP TRIGGER ledger_entry_locked_kept;
DROP TRIGGER ledger_line_locked_whole;
DROP TRIGGER ledger_line_locked_stays;
DROP TRIGGER ledger_line_locked_kept;

CREATE TABLE ledger_entry_anew (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  seq INTEGER NOT NULL UNIQUE CHECK (seq >= 1),
  kind TEXT NOT NULL CHECK (kind IN ('receipt', 'expense', 'transfer', 'journal')),
  paid_on TEXT NOT NULL CHECK (date(paid_on) IS paid_on),
  doc_ref TEXT CHECK (length(doc_ref) <= 10000),
  doc_date TEXT CHECK (date(doc_date) IS doc_date),
  party TEXT NOT NULL CHECK (length(party) <= 10000),
  label TEXT NOT NULL CHECK (length(label) <= 10000),
  category TEXT NOT NULL
    CHECK (category GLOB '[a-z]*' AND category NOT GLOB '*[^a-z0-9_]*' AND length(category) <= 64),
  method TEXT NOT NULL
    CHECK (method IN ('transfer', 'card', 'cheque', 'cash', 'direct_debit', 'other')),
  currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
  fx TEXT CHECK (fx GLOB '[0-9]*' AND fx NOT GLOB '*[^0-9.]*' AND fx NOT GLOB '*.*.*'
    AND fx NOT GLOB '*.' AND length(fx) <= 32 AND CAST(fx AS REAL) > 0),
  locked_on TEXT CHECK (date(locked_on) IS locked_on),
  hash TEXT CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*'),
  import_id INTEGER REFERENCES ledger_import (id) ON DELETE RESTRICT,
  fingerprint TEXT UNIQUE CHECK (length(fingerprint) BETWEEN 1 AND 1000),
  chain_place INTEGER CHECK (chain_place >= 1),
  corrects_id INTEGER REFERENCES ledger_entry_anew (id) ON DELETE RESTRICT,
  euro_net INTEGER NOT NULL DEFAULT 0
    CHECK (euro_net BETWEEN -9007199254740991 AND 9007199254740991),
  euro_vat INTEGER NOT NULL DEFAULT 0
    CHECK (euro_vat BETWEEN -9007199254740991 AND 9007199254740991),
  euro_gross INTEGER NOT NULL DEFAULT 0,
  search_text TEXT NOT NULL DEFAULT '',
  -- null: as its method says, the till for cash and the bank for all else.
  account_id INTEGER REFERENCES ledger_account (id) ON DELETE RESTRICT,
  to_account_id INTEGER REFERENCES ledger_account (id) ON DELETE RESTRICT,
  -- What arrives, in minor units of the other account's currency, where that is another one.
  to_amount INTEGER CHECK (to_amount BETWEEN -9007199254740991 AND 9007199254740991),
  -- The journal of an entry that names its accounts: opening balances, or other operations.
  journal TEXT CHECK (journal IN ('AN', 'OD')),
  -- Its number in the journal of its year, given once, by the lock of its month.
  final_number INTEGER CHECK (final_number >= 1),
  -- Which text was hashed: 1 is that of before there were accounts; 2 was locked with its month, 3 came
  -- locked in a file that locked its month, 4 in one that left its month open.
  chain_version INTEGER CHECK (chain_version BETWEEN 1 AND 4),
  CHECK (euro_gross = euro_net + euro_vat),
  CHECK (currency <> 'EUR' OR fx IS NULL),
  CHECK (paid_on <= locked_on),
  CHECK ((locked_on IS NULL) = (hash IS NULL)),
  CHECK ((kind = 'transfer') = (to_account_id IS NOT NULL)),
  CHECK (to_amount IS NULL OR kind = 'transfer'),
  CHECK ((kind = 'journal') = (journal IS NOT NULL))
) STRICT;
INSERT INTO ledger_entry_anew (id, seq, kind, paid_on, doc_ref, doc_date, party, label, category,
    method, currency, fx, locked_on, hash, import_id, fingerprint, chain_place, corrects_id,
    euro_net, euro_vat, euro_gross, search_text, chain_version)
  SELECT id, seq, kind, paid_on, doc_ref, doc_date, party, label, category,
    method, currency, fx, locked_on, hash, import_id, fingerprint, chain_place, corrects_id,
    euro_net, euro_vat, euro_gross, search_text, iif(locked_on IS NULL, NULL, 1)
  FROM ledger_entry ORDER BY id;
DELETE FROM sqlite_sequence WHERE name = 'ledger_entry_anew';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'ledger_entry_anew', seq FROM sqlite_sequence WHERE name = 'ledger_entry';
DROP TABLE ledger_entry;
ALTER TABLE ledger_entry_anew RENAME TO ledger_entry;
CREATE INDEX ledger_entry_paid ON ledger_entry (paid_on, seq);
CREATE INDEX ledger_entry_locked ON ledger_entry (locked_on, paid_on, seq);
CREATE INDEX ledger_entry_import ON ledger_entry (import_id);
CREATE UNIQUE INDEX ledger_entry_chain ON ledger_entry (chain_place);
CREATE INDEX ledger_entry_corrects ON ledger_entry (corrects_id);
CREATE INDEX ledger_entry_party ON ledger_entry (party, paid_on);
CREATE INDEX ledger_entry_account ON ledger_entry (account_id);
CREATE INDEX ledger_entry_to_account ON ledger_entry (to_account_id);

-- A payment may be for several things, each VAT has its kind, and the lock keeps the account that
-- was printed: a later change of the map does not rewrite what was sent.
ALTER TABLE ledger_line ADD COLUMN category TEXT
  CHECK (category GLOB '[a-z]*' AND category NOT GLOB '*[^a-z0-9_]*' AND length(category) <= 64);
ALTER TABLE ledger_line ADD COLUMN vat_kind TEXT CHECK (vat_kind IN ('domestic', 'eu_service',
  'abroad_service', 'eu_goods', 'export', 'exempt', 'foreign_service', 'foreign_283_1', 'import',
  'none'));
ALTER TABLE ledger_line ADD COLUMN account TEXT
  CHECK (account GLOB '[1-9][0-9][0-9]*' AND length(account) BETWEEN 3 AND 12);
ALTER TABLE ledger_line ADD COLUMN account_name TEXT CHECK (length(account_name) BETWEEN 1 AND 200);

CREATE TRIGGER ledger_entry_locked_stays BEFORE UPDATE ON ledger_entry
WHEN OLD.locked_on IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'ledger_entry: locked');
END;
CREATE TRIGGER ledger_entry_locked_kept BEFORE DELETE ON ledger_entry
WHEN OLD.locked_on IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'ledger_entry: locked');
END;
CREATE TRIGGER ledger_line_locked_whole BEFORE INSERT ON ledger_line
WHEN (SELECT locked_on FROM ledger_entry WHERE id = NEW.entry_id) IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'ledger_line: its entry is locked');
END;
CREATE TRIGGER ledger_line_locked_stays BEFORE UPDATE ON ledger_line
WHEN (SELECT max(locked_on) FROM ledger_entry WHERE id IN (OLD.entry_id, NEW.entry_id))
  IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'ledger_line: its entry is locked');
END;
CREATE TRIGGER ledger_line_locked_kept BEFORE DELETE ON ledger_line
WHEN (SELECT locked_on FROM ledger_entry WHERE id = OLD.entry_id) IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'ledger_line: its entry is locked');
END;
-- Nothing slips into a month after it was locked.
CREATE TRIGGER ledger_entry_month_closed BEFORE INSERT ON ledger_entry
WHEN NEW.paid_on < date((SELECT max(month) FROM ledger_month) || '-01', '+1 month') BEGIN
  SELECT RAISE(ABORT, 'ledger_entry: its month is locked');
END;
CREATE TRIGGER ledger_entry_month_stays_closed BEFORE UPDATE OF paid_on ON ledger_entry
WHEN NEW.paid_on IS NOT OLD.paid_on
  AND NEW.paid_on < date((SELECT max(month) FROM ledger_month) || '-01', '+1 month') BEGIN
  SELECT RAISE(ABORT, 'ledger_entry: its month is locked');
END;

-- How the chain ended when a month was locked: what is cut off or written anew afterwards is seen.
ALTER TABLE ledger_month ADD COLUMN chained INTEGER CHECK (chained >= 0);
ALTER TABLE ledger_month ADD COLUMN hash TEXT
  CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*');

-- The user's own map of categories, over the one that ships; other keys are own categories.
CREATE TABLE ledger_category (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL UNIQUE
    CHECK (key GLOB '[a-z]*' AND key NOT GLOB '*[^a-z0-9_]*' AND length(key) <= 64),
  kind TEXT NOT NULL CHECK (kind IN ('receipt', 'expense')),
  position INTEGER NOT NULL CHECK (position >= 1),
  name TEXT CHECK (length(name) BETWEEN 1 AND 80),
  account TEXT NOT NULL CHECK (account GLOB '[1-9][0-9][0-9]*' AND account NOT GLOB '*[^0-9A-Z]*'
    AND length(account) BETWEEN 3 AND 12),
  account_name TEXT NOT NULL CHECK (length(account_name) BETWEEN 1 AND 200),
  -- The line of activity of its turnover, 'none': no turnover; null: as the profile says.
  activity_line TEXT CHECK (activity_line IN ('sale', 'bic', 'bnc', 'cipav', 'tourism', 'none')),
  is_hidden INTEGER NOT NULL CHECK (is_hidden IN (0, 1))
) STRICT;

-- What the bank says an account held at the end of a month, in minor units of its currency.
CREATE TABLE ledger_statement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id INTEGER NOT NULL REFERENCES ledger_account (id) ON DELETE CASCADE,
  month TEXT NOT NULL CHECK (date(month || '-01') IS month || '-01'),
  closing INTEGER NOT NULL CHECK (closing BETWEEN -9007199254740991 AND 9007199254740991),
  source TEXT NOT NULL CHECK (source IN ('typed', 'file')),
  UNIQUE (account_id, month)
) STRICT;

-- How the business is taxed, from a day on; what a profile holds is the program's to know.
CREATE TABLE tax_profile (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  from_on TEXT NOT NULL UNIQUE CHECK (date(from_on) IS from_on),
  profile TEXT NOT NULL CHECK (json_valid(profile) AND length(profile) <= 20000)
) STRICT;

-- What the accountant was sent: the chain as it ended then is held elsewhere from that day on.
CREATE TABLE ledger_delivery (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  made_on TEXT NOT NULL CHECK (date(made_on) IS made_on),
  from_on TEXT NOT NULL CHECK (date(from_on) IS from_on),
  to_on TEXT NOT NULL CHECK (date(to_on) IS to_on),
  newest_seq INTEGER NOT NULL CHECK (newest_seq >= 0),
  chained INTEGER NOT NULL CHECK (chained >= 0),
  hash TEXT NOT NULL CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*')
) STRICT;
CREATE TRIGGER ledger_delivery_stays BEFORE UPDATE ON ledger_delivery BEGIN
  SELECT RAISE(ABORT, 'ledger_delivery: stays');
END;
CREATE TRIGGER ledger_delivery_kept BEFORE DELETE ON ledger_delivery BEGIN
  SELECT RAISE(ABORT, 'ledger_delivery: stays');
END;

-- What must stay told: a backup from before a lock was put in the place of the file, and the like.
CREATE TABLE ledger_incident (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL CHECK (strftime('%Y-%m-%dT%H:%M:%fZ', at) IS at),
  what TEXT NOT NULL CHECK (what GLOB '[a-z]*' AND what NOT GLOB '*[^a-z0-9_]*' AND length(what) <= 64),
  details TEXT NOT NULL CHECK (json_valid(details) AND length(details) <= 20000)
) STRICT;
CREATE TRIGGER ledger_incident_stays BEFORE UPDATE ON ledger_incident BEGIN
  SELECT RAISE(ABORT, 'ledger_incident: stays');
END;
CREATE TRIGGER ledger_incident_kept BEFORE DELETE ON ledger_incident BEGIN
  SELECT RAISE(ABORT, 'ledger_incident: stays');
END;
`;

/** Accounts, transfers, entries in double form, categories of one's own, tax profile, deliveries. */
export const keepAccounts: Migration = {
  id: 5,
  name: 'keep-accounts',
  date: '2026-11-30',
  sql,
  rows: {
    ledger_entry: {
      values: { chain_version: ({ locked_on }) => (locked_on === null ? null : 1) },
    },
  },
};
