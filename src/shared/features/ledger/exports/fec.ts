import { cleanText } from '#shared/kernel/csv.ts';
import type { Day } from '#shared/kernel/day.ts';
import { amountsOf, euroAmountsOf, printAmount } from '../amounts.ts';
import { CATEGORIES } from '../categories.ts';
import { minorDigits } from '../currencies.ts';
import { LEDGER_CURRENCY } from '../model.ts';
import type { LedgerEntry } from '../model.ts';
import { EXPORT_WORDS } from './profile.ts';

/** How a business is taxed: professional fees by receipts and payments (BNC), or trade (BIC). */
export const ACTIVITIES = ['bic', 'bnc'] as const;
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
  return day.slice(0, 4) + day.slice(5, 7) + day.slice(8);
}

const NEEDS_MENDING = /[|"]| {2}/;

/** Text for a field: cleaned, and without what could be taken for a separator or a quote. */
export function fecText(text: string): string {
  const clean = cleanText(text);
  if (!NEEDS_MENDING.test(clean)) return clean;
  return clean.replaceAll('|', ' ').replaceAll('"', "'").replaceAll(/ {2,}/g, ' ').trim();
}

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
    yield* rowsOf(entry, commonFields(entry, number).slice(0, columns.length));
  }
}

/** A record as it stands in the file. */
export function fecLine(record: readonly string[]): string {
  return record.join(FEC_SEPARATOR) + FEC_LINE_END;
}

/** Where the fields stand that differ between the rows of an entry; the same in both forms. */
const ACCOUNT_AT = COMMON_COLUMNS.indexOf('CompteNum');
const DEBIT_AT = COMMON_COLUMNS.indexOf('Debit');
const CREDIT_AT = COMMON_COLUMNS.indexOf('Credit');
const FOREIGN_AT = COMMON_COLUMNS.indexOf('Montantdevise');

/** The rows of one entry: the bank or the till on one side, what it was for and its VAT on the other. */
function rowsOf(entry: LedgerEntry, common: readonly string[]): string[][] {
  const isReceipt = entry.kind === 'receipt';
  const { account, accountName } = CATEGORIES[entry.category];
  const lines: string[][] = [];
  let gross = 0;
  for (const line of entry.lines) {
    const euros = euroAmountsOf(line, entry);
    gross += euros.gross;
    lines.push(rowOf(common, [account, accountName], euros.net, !isReceipt));
    if (euros.vat !== 0) lines.push(rowOf(common, vatAccount(entry), euros.vat, !isReceipt));
  }
  const treasury = rowOf(common, journalOf(entry).account, gross, isReceipt);
  if (entry.currency !== LEDGER_CURRENCY) {
    treasury[FOREIGN_AT] = foreignGross(entry);
    treasury[FOREIGN_AT + 1] = entry.currency;
  }
  return isReceipt ? [treasury, ...lines] : [...lines, treasury];
}

/** A row: what its entry has in common, its account with the account's name, and its amount. */
function rowOf(
  common: readonly string[],
  [number, name]: Account,
  cents: number,
  isDebit: boolean,
): string[] {
  const fields = common.slice();
  fields[ACCOUNT_AT] = number;
  fields[ACCOUNT_AT + 1] = name;
  // A negative amount stands on the other side: no amount of a FEC has a sign.
  const at = isDebit === cents >= 0 ? DEBIT_AT : CREDIT_AT;
  fields[at] = printAmount(Math.abs(cents), BOOK_DIGITS, ',');
  return fields;
}

const BOOK_DIGITS = minorDigits(LEDGER_CURRENCY);

function journalOf({ method }: LedgerEntry): typeof BANK | typeof TILL {
  return method === 'cash' ? TILL : BANK;
}

function vatAccount({ kind, category }: LedgerEntry): Account {
  if (kind === 'receipt') return VAT_COLLECTED;
  return category === 'fixed_asset' ? VAT_ON_ASSETS : VAT_DEDUCTIBLE;
}

function foreignGross({ currency, lines }: LedgerEntry): string {
  const own = lines.reduce((sum, line) => sum + amountsOf(line).gross, 0);
  return printAmount(Math.abs(own), minorDigits(currency), ',');
}

/** Fields that are empty, or filled row by row: account and auxiliary, lettering, foreign amount. */
const NO_ACCOUNTS = ['', '', '', ''] as const;
const NO_LETTERING = ['', ''] as const;
const NO_FOREIGN = ['', ''] as const;

/** What all rows of an entry have in common, in the order of the 22 columns. */
function commonFields(entry: LedgerEntry, number: number): string[] {
  const paidOn = compactDay(entry.paidOn);
  const [party, label] = [fecText(entry.party), fecText(entry.label)];
  const words = [party, label].filter((text) => text !== '').join(' - ');
  const { code, name } = journalOf(entry);
  const { kinds, methods } = EXPORT_WORDS.fr;
  const pieceRef = fecText(entry.docRef ?? '') || `SP${String(number).padStart(6, '0')}`;
  // The tax office refuses an empty one, so an entry without any words is called by its category.
  const entryLabel = words || CATEGORIES[entry.category].fr;
  const nature = [methods[entry.method], kinds[entry.kind]];
  return [
    code,
    name,
    String(number),
    paidOn,
    ...NO_ACCOUNTS,
    pieceRef,
    compactDay(entry.docDate ?? entry.paidOn),
    entryLabel,
    NO_AMOUNT,
    NO_AMOUNT,
    ...NO_LETTERING,
    compactDay(entry.lockedOn ?? entry.paidOn),
    ...NO_FOREIGN,
    paidOn,
    ...nature,
    entry.kind === 'receipt' ? party : '',
  ];
}
