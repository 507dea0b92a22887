import { cleanText } from '../../../kernel/csv.ts';
import type { Day } from '../../../kernel/day.ts';
import { amountsOf, euroAmountsOf, printAmount } from '../amounts.ts';
import { CATEGORIES } from '../categories.ts';
import { minorDigits } from '../currencies.ts';
import { BOOK_CURRENCY } from '../model.ts';
import type { LedgerEntry } from '../model.ts';
import { EXPORT_WORDS } from './profile.ts';

/** How a business is taxed: professional fees by receipts and payments (BNC), or trade (BIC). */
export const ACTIVITIES = ['bic', 'bnc'] as const;
/** One of the two. */
export type Activity = (typeof ACTIVITIES)[number];

const COMMON_COLUMNS = [
  'JournalCode',
  'JournalLib',
  'EcritureNum',
  'EcritureDate',
  'CompteNum',
  'CompteLib',
  'CompAuxNum',
  'CompAuxLib',
  'PieceRef',
  'PieceDate',
  'EcritureLib',
  'Debit',
  'Credit',
  'EcritureLet',
  'DateLet',
  'ValidDate',
  'Montantdevise',
  'Idevise',
] as const;
const CASH_COLUMNS = ['DateRglt', 'ModeRglt', 'NatOp', 'IdClient'] as const;

/** A column of the FEC. */
export type FecColumn = (typeof COMMON_COLUMNS)[number] | (typeof CASH_COLUMNS)[number];

/** The columns of a FEC: 22 for cash-basis BNC books (LPF art. A47 A-1, VIII-7°), else 18. */
export function fecColumns(activity: Activity): readonly FecColumn[] {
  return activity === 'bnc' ? [...COMMON_COLUMNS, ...CASH_COLUMNS] : COMMON_COLUMNS;
}

/** What stands between two fields, and what ends a record. */
export const FEC_SEPARATOR = '\t';
/** The end of each record, the last one too. */
export const FEC_LINE_END = '\r\n';

/** The name of the file: SIREN and closing date. */
export function fecName(siren: string, closing: Day): string {
  return `${siren}FEC${compactDay(closing)}.txt`;
}

function compactDay(day: Day): string {
  return day.replaceAll('-', '');
}

/** Text for a field: cleaned, and without what could be taken for a separator or a quote. */
export function fecText(text: string): string {
  return cleanText(text).replaceAll('|', ' ').replaceAll('"', "'").replaceAll(/ {2,}/g, ' ').trim();
}

type Row = Readonly<Record<FecColumn, string>>;
type Account = readonly [number: string, name: string];

const NO_AMOUNT = '0,00';
const BANK = { code: 'BQ', name: 'Banque', account: ['512000', 'Banque'] } as const;
const TILL = { code: 'CA', name: 'Caisse', account: ['530000', 'Caisse'] } as const;
const VAT_COLLECTED: Account = ['445710', 'TVA collectée'];
const VAT_DEDUCTIBLE: Account = ['445660', 'TVA déductible sur autres biens et services'];
const VAT_ON_ASSETS: Account = ['445620', 'TVA déductible sur immobilisations'];

/**
 * The FEC, record by record: the names of the fields, then the rows of each entry. Only locked
 * entries belong in it; they come by lock date, payment date and number, and are numbered anew.
 */
export function* fecRecords(
  entries: Iterable<LedgerEntry>,
  activity: Activity,
): Generator<readonly string[]> {
  const columns = fecColumns(activity);
  yield columns;
  let number = 0;
  for (const entry of entries) {
    number += 1;
    for (const row of rowsOf(entry, number)) yield columns.map((column) => row[column]);
  }
}

/** A record as it stands in the file. */
export function fecLine(record: readonly string[]): string {
  return record.join(FEC_SEPARATOR) + FEC_LINE_END;
}

/** The rows of one entry: the bank or the till on one side, what it was for and its VAT on the other. */
function rowsOf(entry: LedgerEntry, number: number): Row[] {
  const base = baseRow(entry, number);
  const isReceipt = entry.kind === 'receipt';
  const euros = entry.lines.map((line) => euroAmountsOf(line, entry));
  const row = ([CompteNum, CompteLib]: Account, cents: number, isDebit: boolean): Row => ({
    ...base,
    CompteNum,
    CompteLib,
    // A negative amount stands on the other side: no amount of a FEC has a sign.
    ...sides(Math.abs(cents), isDebit === cents >= 0),
  });
  const { account, accountName } = CATEGORIES[entry.category];
  const lines = euros.flatMap(({ net, vat }) => [
    row([account, accountName], net, !isReceipt),
    ...(vat === 0 ? [] : [row(vatAccount(entry), vat, !isReceipt)]),
  ]);
  const gross = euros.reduce((sum, amounts) => sum + amounts.gross, 0);
  const treasury = { ...row(journalOf(entry).account, gross, isReceipt), ...foreignPart(entry) };
  return isReceipt ? [treasury, ...lines] : [...lines, treasury];
}

function journalOf({ method }: LedgerEntry): typeof BANK | typeof TILL {
  return method === 'cash' ? TILL : BANK;
}

function vatAccount({ kind, category }: LedgerEntry): Account {
  if (kind === 'receipt') return VAT_COLLECTED;
  return category === 'fixed_asset' ? VAT_ON_ASSETS : VAT_DEDUCTIBLE;
}

function sides(cents: number, isDebit: boolean): Pick<Row, 'Debit' | 'Credit'> {
  const amount = printAmount(cents, minorDigits(BOOK_CURRENCY), ',');
  return isDebit ? { Debit: amount, Credit: NO_AMOUNT } : { Debit: NO_AMOUNT, Credit: amount };
}

function foreignPart({ currency, lines }: LedgerEntry): Partial<Row> {
  if (currency === BOOK_CURRENCY) return {};
  const own = lines.reduce((sum, line) => sum + amountsOf(line).gross, 0);
  return {
    Montantdevise: printAmount(Math.abs(own), minorDigits(currency), ','),
    Idevise: currency,
  };
}

/** What all rows of an entry have in common. */
function baseRow(entry: LedgerEntry, number: number): Row {
  const paidOn = compactDay(entry.paidOn);
  const [party, label] = [fecText(entry.party), fecText(entry.label)];
  const words = [party, label].filter((text) => text !== '').join(' - ');
  const journal = journalOf(entry);
  const { kinds, methods } = EXPORT_WORDS.fr;
  return {
    JournalCode: journal.code,
    JournalLib: journal.name,
    EcritureNum: String(number),
    EcritureDate: paidOn,
    CompteNum: '',
    CompteLib: '',
    CompAuxNum: '',
    CompAuxLib: '',
    PieceRef: fecText(entry.docRef ?? '') || `SP${String(number).padStart(6, '0')}`,
    PieceDate: compactDay(entry.docDate ?? entry.paidOn),
    // The tax office refuses an empty one, so an entry without any words is called by its category.
    EcritureLib: words || CATEGORIES[entry.category].fr,
    Debit: NO_AMOUNT,
    Credit: NO_AMOUNT,
    EcritureLet: '',
    DateLet: '',
    ValidDate: compactDay(entry.lockedOn ?? entry.paidOn),
    Montantdevise: '',
    Idevise: '',
    DateRglt: paidOn,
    ModeRglt: methods[entry.method],
    NatOp: kinds[entry.kind],
    IdClient: entry.kind === 'receipt' ? party : '',
  };
}
