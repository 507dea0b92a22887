import type { Migration } from './migration.ts';

/*
 * What the ledger needs beside its entries. The columns that are added to an entry follow from the
 * others (what it is worth in euros, what it is found by) or are given once (its place in the chain
 * of hashes, the entry that it corrects). Tags are no part of the books: they may change after a
 * month was locked, and so they lie in a table of their own.
 */
const sql = `
ALTER TABLE ledger_entry ADD COLUMN chain_place INTEGER CHECK (chain_place >= 1);
ALTER TABLE ledger_entry ADD COLUMN corrects_id INTEGER
  REFERENCES ledger_entry (id) ON DELETE RESTRICT;
ALTER TABLE ledger_entry ADD COLUMN euro_net INTEGER NOT NULL DEFAULT 0
  CHECK (euro_net BETWEEN -9007199254740991 AND 9007199254740991);
ALTER TABLE ledger_entry ADD COLUMN euro_vat INTEGER NOT NULL DEFAULT 0
  CHECK (euro_vat BETWEEN -9007199254740991 AND 9007199254740991);
ALTER TABLE ledger_entry ADD COLUMN euro_gross INTEGER NOT NULL DEFAULT 0
  CHECK (euro_gross = euro_net + euro_vat);
ALTER TABLE ledger_entry ADD COLUMN search_text TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX ledger_entry_chain ON ledger_entry (chain_place);
CREATE INDEX ledger_entry_corrects ON ledger_entry (corrects_id);
CREATE INDEX ledger_entry_party ON ledger_entry (party, paid_on);

-- The months that were locked, in order; whatever is locked stays locked, for undo too.
CREATE TABLE ledger_month (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  month TEXT NOT NULL UNIQUE CHECK (date(month || '-01') IS month || '-01'),
  locked_on TEXT NOT NULL CHECK (date(locked_on) IS locked_on)
) STRICT;
CREATE TRIGGER ledger_month_in_order BEFORE INSERT ON ledger_month
WHEN EXISTS (SELECT 1 FROM ledger_month WHERE month >= NEW.month OR locked_on > NEW.locked_on) BEGIN
  SELECT RAISE(ABORT, 'ledger_month: months are locked in order');
END;
CREATE TRIGGER ledger_month_stays BEFORE UPDATE ON ledger_month BEGIN
  SELECT RAISE(ABORT, 'ledger_month: locked');
END;
CREATE TRIGGER ledger_month_kept BEFORE DELETE ON ledger_month BEGIN
  SELECT RAISE(ABORT, 'ledger_month: locked');
END;

-- What an entry means for the figures, where it is not what its category says.
CREATE TABLE ledger_tag (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL UNIQUE REFERENCES ledger_entry (id) ON DELETE CASCADE,
  stream TEXT CHECK (stream IN ('time', 'scalable', 'none')),
  is_recurring INTEGER NOT NULL CHECK (is_recurring IN (0, 1)),
  is_cost_of_sales INTEGER CHECK (is_cost_of_sales IN (0, 1)),
  is_acquisition INTEGER CHECK (is_acquisition IN (0, 1)),
  segment_id INTEGER REFERENCES segment (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX ledger_tag_segment ON ledger_tag (segment_id);

-- How a row of a bank file becomes an entry: the first rule whose text occurs in it.
CREATE TABLE ledger_rule (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  position INTEGER NOT NULL CHECK (position >= 1),
  field TEXT NOT NULL CHECK (field IN ('party', 'text')),
  pattern TEXT NOT NULL CHECK (length(pattern) BETWEEN 1 AND 200),
  kind TEXT CHECK (kind IN ('receipt', 'expense')),
  party TEXT CHECK (length(party) BETWEEN 1 AND 200),
  category TEXT NOT NULL
    CHECK (category GLOB '[a-z]*' AND category NOT GLOB '*[^a-z0-9_]*' AND length(category) <= 64),
  rate_bp INTEGER CHECK (rate_bp BETWEEN 0 AND 10000),
  stream TEXT CHECK (stream IN ('time', 'scalable', 'none')),
  is_recurring INTEGER NOT NULL CHECK (is_recurring IN (0, 1)),
  is_cost_of_sales INTEGER CHECK (is_cost_of_sales IN (0, 1)),
  is_acquisition INTEGER CHECK (is_acquisition IN (0, 1)),
  segment_id INTEGER REFERENCES segment (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX ledger_rule_segment ON ledger_rule (segment_id);

-- Tables of unknown banks, as a person once said how to read them.
CREATE TABLE ledger_profile (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 100),
  mapping TEXT NOT NULL CHECK (json_valid(mapping) AND length(mapping) <= 20000)
) STRICT;

-- Limits of the law as the user knows them; what ships lies in the program.
CREATE TABLE ledger_threshold (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL
    CHECK (key GLOB '[a-z]*' AND key NOT GLOB '*[^a-z0-9_]*' AND length(key) <= 64),
  from_on TEXT NOT NULL CHECK (date(from_on) IS from_on),
  amount INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 9007199254740991),
  source TEXT NOT NULL CHECK (length(source) <= 2000),
  checked_on TEXT CHECK (date(checked_on) IS checked_on),
  UNIQUE (key, from_on)
) STRICT;
`;

/** Months that are locked, tags, rules and profiles of import, limits of the law. */
export const keepTheLedger: Migration = {
  id: 2,
  name: 'keep-the-ledger',
  date: '2026-11-22',
  sql,
};
