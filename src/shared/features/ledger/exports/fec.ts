import { cleanText } from '#shared/kernel/csv.ts';
import type { Day } from '#shared/kernel/day.ts';
import { amountsOf, printAmount } from '../amounts.ts';
import { categoryIn } from '../category-map.ts';
import { minorDigits } from '../currencies.ts';
import { LEDGER_CURRENCY } from '../model.ts';
import type { LedgerEntry } from '../model.ts';
import type { LedgerAccount } from '../line-accounts.ts';
import { SHIPPED_CHART, isMoney, journalOf, postingsOf } from '../postings.ts';
import type { Chart } from '../postings.ts';
import { EXPORT_WORDS } from './profile.ts';
import type { Activity } from './profile.ts';

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

/** Accounts are few and rows many: each name is cleaned once. */
const cleanNames = new Map<string, string>();

/** A person may name an account as they like; a lock keeps the name, which then stays printable. */
function nameText(name: string): string {
  const known = cleanNames.get(name);
  if (known !== undefined) return known;
  const clean = fecText(name);
  if (cleanNames.size < 10_000) cleanNames.set(name, clean);
  return clean;
}

const NO_AMOUNT = '0,00';

/** What the entries are posted by, and how many entries of their year came before them. */
export type FecGround = { readonly chart: Chart; readonly numbersBefore: number };

/**
 * The FEC, record by record: the names of the fields, then the rows of each entry. Only locked
 * entries belong in it; they come by lock date, payment date and number. An entry has the number that
 * its lock gave it; those that were locked before there were such numbers are counted.
 */
export function* fecRecords(
  entries: Iterable<LedgerEntry>,
  activity: Activity,
  { chart, numbersBefore }: FecGround = { chart: SHIPPED_CHART, numbersBefore: 0 },
): Generator<readonly string[]> {
  const columns = fecColumns(activity);
  yield columns;
  let number = numbersBefore;
  for (const entry of entries) {
    number = entry.finalNumber ?? number + 1;
    yield* rowsOf(entry, commonFields(entry, number, chart).slice(0, columns.length), chart);
  }
}

/** A record as it stands in the file. */
export function fecLine(record: readonly string[]): string {
  return record.join(FEC_SEPARATOR) + FEC_LINE_END;
}

/** Where the fields stand that differ between the rows of an entry; the same in both forms. */
const JOURNAL_AT = COMMON_COLUMNS.indexOf('JournalCode');
const ACCOUNT_AT = COMMON_COLUMNS.indexOf('CompteNum');
const DEBIT_AT = COMMON_COLUMNS.indexOf('Debit');
const CREDIT_AT = COMMON_COLUMNS.indexOf('Credit');
const FOREIGN_AT = COMMON_COLUMNS.indexOf('Montantdevise');

/** The rows of one entry in double form; the foreign amount stands on the side of the money. */
function rowsOf(entry: LedgerEntry, common: readonly string[], chart: Chart): string[][] {
  return postingsOf(entry, chart).map(({ account, cents, isTreasury, journal }) => {
    const row = rowOf(common, account, cents);
    if (journal) [row[JOURNAL_AT], row[JOURNAL_AT + 1]] = journalFields(journal);
    if (isTreasury && entry.currency !== LEDGER_CURRENCY) {
      row[FOREIGN_AT] = foreignGross(entry);
      row[FOREIGN_AT + 1] = entry.currency;
    }
    return row;
  });
}

/** A row: what its entry has in common, its account with the account's name, and its amount. */
function rowOf(common: readonly string[], [number, name]: LedgerAccount, cents: number): string[] {
  const fields = common.slice();
  fields[ACCOUNT_AT] = number;
  fields[ACCOUNT_AT + 1] = nameText(name) || number;
  // No amount of a FEC has a sign.
  const at = cents >= 0 ? DEBIT_AT : CREDIT_AT;
  fields[at] = printAmount(Math.abs(cents), BOOK_DIGITS, ',');
  return fields;
}

const BOOK_DIGITS = minorDigits(LEDGER_CURRENCY);

function foreignGross({ currency, lines }: LedgerEntry): string {
  const own = lines.reduce((sum, line) => sum + amountsOf(line).gross, 0);
  return printAmount(Math.abs(own), minorDigits(currency), ',');
}

/** What an entry without any words is called: by what it was for. */
export function nameOfWordless(
  entry: LedgerEntry,
  { categories }: Pick<Chart, 'categories'>,
): string {
  return isMoney(entry)
    ? categoryIn(categories, entry.category).fr
    : EXPORT_WORDS.fr.kinds[entry.kind];
}

/** Fields that are empty, or filled row by row: account and auxiliary, lettering, foreign amount. */
const NO_ACCOUNTS = ['', '', '', ''] as const;
const NO_LETTERING = ['', ''] as const;
const NO_FOREIGN = ['', ''] as const;

/**
 * The document of an entry; without one it is called by its own number, which no file gives it anew.
 * Locks of before there were final numbers called an entry by its place in the file: those stay so.
 */
export function pieceRefOf(
  { docRef, seq, lockedOn, finalNumber }: LedgerEntry,
  number: number,
): string {
  const isFirstLock = lockedOn !== null && finalNumber === undefined;
  const [letters, own] = isFirstLock ? ['SP', number] : ['SE', seq];
  return fecText(docRef ?? '') || letters + String(own).padStart(6, '0');
}

/** The code of a journal, and its name: its code where it has none. */
function journalFields([code, name]: readonly [string, string]): readonly [string, string] {
  return [code, nameText(name) || code];
}

/** What all rows of an entry have in common, in the order of the 22 columns. */
function commonFields(entry: LedgerEntry, number: number, chart: Chart): string[] {
  const paidOn = compactDay(entry.paidOn);
  const [party, label] = [fecText(entry.party), fecText(entry.label)];
  const words = [party, label].filter((text) => text !== '').join(' - ');
  const [code, name] = journalFields(journalOf(entry, chart));
  const { kinds, methods } = EXPORT_WORDS.fr;
  const pieceRef = pieceRefOf(entry, number);
  // The tax office refuses an empty one, so an entry without any words is called by what it is.
  const entryLabel = words || nameOfWordless(entry, chart);
  // What takes an amount from one account to another is neither a receipt nor an expense.
  const nature = [methods[entry.method], kinds[code === 'OD' ? 'journal' : entry.kind]];
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
