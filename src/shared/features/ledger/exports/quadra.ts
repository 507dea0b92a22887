import { asciiText } from './ascii.ts';
import type { FecColumn } from './fec.ts';

/** Characters of a record, as other programs write it for QuadraCOMPTA; what nothing fills is blank. */
const RECORD_LENGTH = 231;
const LINE_END = '\r\n';

/** Where the fields stand (from 1) and how long they are. */
const AT = {
  type: [1, 1],
  account: [2, 8],
  journal: [10, 2],
  folio: [12, 3],
  day: [15, 6],
  label: [22, 20],
  side: [42, 1],
  sign: [43, 1],
  cents: [44, 12],
  number: [75, 5],
  longNumber: [100, 8],
  currency: [108, 3],
  longJournal: [111, 3],
  longLabel: [117, 30],
  document: [149, 10],
} as const satisfies Readonly<Record<string, readonly [from: number, length: number]>>;
type QuadraField = keyof typeof AT;

/** What the format has no room for: cut off, it would be another account, journal or amount. */
export type QuadraProblem = { readonly field: QuadraField; readonly text: string };

/**
 * The records of a FEC as movements of Quadra's ASCII format (one line `M` of fixed length for each
 * row), and what does not fit. Words are cut to their room, documents from the front; rows without an
 * amount carry nothing and are left out.
 */
export function* quadraText(
  records: Iterable<readonly string[]>,
  onProblem: (problem: QuadraProblem) => void,
): Generator<string> {
  let columns: readonly string[] = [];
  for (const record of records) {
    if (columns.length === 0) {
      columns = record;
      continue;
    }
    const field = (column: FecColumn): string => record[columns.indexOf(column)] ?? '';
    const fields = fieldsOf(field);
    if (!/[1-9]/.test(fields.cents)) continue;
    for (const name of ['account', 'longJournal', 'cents'] as const) {
      if (fields[name].length > AT[name][1]) onProblem({ field: name, text: fields[name] });
    }
    yield lineOf(fields);
  }
}

function fieldsOf(field: (column: FecColumn) => string): Record<QuadraField, string> {
  const isDebit = field('Debit') !== '0,00';
  const label = asciiText(field('EcritureLib'));
  const journal = shortJournal(field('JournalCode'));
  const day = field('EcritureDate');
  const number = field('EcritureNum');
  return {
    type: 'M',
    account: field('CompteNum'),
    // The first field has room for two characters; a longer code stands in the second alone.
    journal: journal.length > AT.journal[1] ? '' : journal,
    folio: '000',
    day: day.slice(6) + day.slice(4, 6) + day.slice(2, 4),
    label,
    side: isDebit ? 'D' : 'C',
    sign: '+',
    cents: field(isDebit ? 'Debit' : 'Credit')
      .replace(',', '')
      .padStart(AT.cents[1], '0'),
    number: number.length > AT.number[1] ? '' : number,
    longNumber: number,
    currency: 'EUR',
    longJournal: journal,
    longLabel: label,
    document: asciiText(field('PieceRef')).slice(-AT.document[1]),
  };
}

/** The journal of the tenth account and later: `BQ10` is `B10`. */
function shortJournal(code: string): string {
  return code.length === 4 ? code.slice(0, 1) + code.slice(2) : code;
}

function lineOf(fields: Readonly<Record<QuadraField, string>>): string {
  let line = '';
  for (const [name, [from, length]] of Object.entries(AT)) {
    line = line.padEnd(from - 1) + fields[name as QuadraField].slice(0, length).padEnd(length);
  }
  return line.padEnd(RECORD_LENGTH) + LINE_END;
}
