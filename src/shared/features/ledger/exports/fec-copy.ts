import type { FecColumn } from './fec.ts';
import { LAYOUTS } from './profile.ts';

const DAYS: readonly FecColumn[] = [
  'EcritureDate',
  'PieceDate',
  'DateLet',
  'ValidDate',
  'DateRglt',
];
const AMOUNTS: readonly FecColumn[] = ['Debit', 'Credit', 'Montantdevise'];

/**
 * A copy of a FEC to be read in a spreadsheet, record by record: the same rows with days and amounts
 * that it knows as such. The FEC itself is the file for programs.
 */
export function* fecCopyText(records: Iterable<readonly string[]>): Generator<string> {
  const { start, day, text, line } = LAYOUTS.fr;
  let columns: readonly string[] = [];
  for (const record of records) {
    if (columns.length === 0) {
      columns = record;
      yield start + line(record);
      continue;
    }
    const cells = record.map((field, index) => {
      const column = columns[index] as FecColumn;
      if (DAYS.includes(column)) return field === '' ? '' : day(dayIn(field));
      return AMOUNTS.includes(column) ? field : text(field);
    });
    yield line(cells);
  }
}

/** `AAAAMMJJ` as a day. */
function dayIn(field: string): string {
  return `${field.slice(0, 4)}-${field.slice(4, 6)}-${field.slice(6)}`;
}
