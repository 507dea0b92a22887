import type { Migration } from './migration.ts';

/*
 * A lock keeps what its entry is printed with beside its lines: another name of the bank, or another
 * tax profile, changes nothing in what was sent. Entries that were locked before have none.
 */
const sql = `
ALTER TABLE ledger_entry ADD COLUMN printed_with TEXT
  CHECK (printed_with IS NULL OR json_valid(printed_with) AND length(printed_with) <= 1000);
`;

/** Where the money lay, as it is called in the files, and whether VAT was deducted. */
export const keepWhatWasPrinted: Migration = {
  id: 6,
  name: 'keep-what-was-printed',
  date: '2026-11-30',
  sql,
};
