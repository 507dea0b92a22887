import type { Migration } from './migration.ts';

/*
 * What a bank told of an entry, so that it is known again in another download: by its number, or by
 * its words. An entry may be told twice, as a transfer is by both accounts. Entries that earlier
 * versions imported keep their fingerprint, which is read as such a row.
 */
const sql = `
CREATE TABLE ledger_bank_row (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES ledger_entry (id) ON DELETE CASCADE,
  import_id INTEGER NOT NULL REFERENCES ledger_import (id) ON DELETE RESTRICT,
  -- The line of the file; a fee stands on the line of its sale.
  line INTEGER NOT NULL CHECK (line >= 0),
  -- The account as the file names it, and where it lay in the books then.
  named TEXT NOT NULL CHECK (length(named) <= 60),
  account_id INTEGER REFERENCES ledger_account (id) ON DELETE SET NULL,
  paid_on TEXT NOT NULL CHECK (date(paid_on) IS paid_on),
  -- In minor units of the currency, above zero for what came in.
  amount INTEGER NOT NULL CHECK (amount BETWEEN -9007199254740991 AND 9007199254740991),
  currency TEXT NOT NULL CHECK (length(currency) <= 10),
  words TEXT NOT NULL CHECK (length(words) <= 300),
  bank_id TEXT NOT NULL CHECK (length(bank_id) <= 200),
  -- Whether its number is one that the source never gives again.
  is_true_id INTEGER NOT NULL CHECK (is_true_id IN (0, 1)),
  -- Of a row that was found to be an entry which was there: that entry before, and the one it would be.
  paired TEXT CHECK (paired IS NULL OR json_valid(paired) AND length(paired) <= 200000)
) STRICT;
CREATE INDEX ledger_bank_row_entry ON ledger_bank_row (entry_id);
CREATE INDEX ledger_bank_row_import ON ledger_bank_row (import_id, line);
CREATE INDEX ledger_bank_row_account ON ledger_bank_row (account_id);
`;

/** The rows of bank files that entries came from, or were found in. */
export const knowTheBankRows: Migration = {
  id: 7,
  name: 'know-the-bank-rows',
  date: '2026-11-30',
  sql,
};
