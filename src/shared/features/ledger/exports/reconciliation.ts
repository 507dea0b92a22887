import type { Day } from '#shared/kernel/day.ts';
import { entryEuros, euroAmountsOf, reverseVatOf } from '../amounts.ts';
import type { Amounts } from '../amounts.ts';
import { monthOf } from '../lock/months.ts';
import type { Month } from '../lock/months.ts';
import type { LedgerEntry, MoneyKind } from '../model.ts';
import { postingsOf } from '../postings.ts';
import type { Chart } from '../postings.ts';
import { isVatDeducted } from '../vat/deduction.ts';
import type { LegalBookEntry } from './legal-books.ts';
import { LAYOUTS } from './profile.ts';
import type { ExportProfile } from './profile.ts';

/** Where a sum comes from: the legal book, the rest of the journal, the journal, the FEC, what is open. */
const SOURCES = ['book', 'others', 'journal', 'fec', 'open'] as const;
type BookSource = (typeof SOURCES)[number];
/** What is summed, with VAT, and the VAT in it: what came in, what went out. */
type KindSums = Record<BookSource, Amounts>;
type MonthSums = Record<MoneyKind, KindSums>;

/** The same entries as each of the books has them. */
export type BooksToReconcile = {
  /** Both legal books, read from the amounts that are kept for them. */
  readonly legalBooks: Iterable<LegalBookEntry>;
  /** Asked of each part of an entry: some stand in a legal book, others do not. */
  readonly isInBook: (part: Pick<LedgerEntry, 'kind' | 'category'>) => boolean;
  /** All entries, worked out anew from their lines. */
  readonly journal: Iterable<LedgerEntry>;
  /** Those that are locked, as the FEC posts them. */
  readonly locked: Iterable<LedgerEntry>;
  readonly chart: Chart;
};

/** The books side by side, by month and in all, in cents. */
export type ReconciledBooks = {
  readonly months: readonly {
    readonly month: Month;
    readonly sums: MonthSums;
    readonly gap: number;
  }[];
  /** The sum of all that does not agree: zero. */
  readonly gap: number;
};

/**
 * Adds the books up by month, each from its own source, and holds them against each other: the legal
 * book and all other entries are the journal; the FEC and what is still open are the journal too, in
 * money and in VAT.
 */
export function reconciledBooks(books: BooksToReconcile): ReconciledBooks {
  const months = new Map<Month, MonthSums>();
  const add = (day: Day, kind: MoneyKind, source: BookSource, amounts: Amounts): void => {
    const month = monthOf(day);
    const sums = months.get(month) ?? emptyMonth();
    sums[kind][source] = added(sums[kind][source], amounts);
    months.set(month, sums);
  };
  for (const { paidOn, kind, euros } of books.legalBooks) {
    if (isMoney(kind)) add(paidOn, kind, 'book', euros);
  }
  for (const entry of books.journal) {
    const { paidOn, kind, lockedOn } = entry;
    if (!isMoney(kind)) continue;
    const euros = bookedEuros(entry, books.chart);
    add(paidOn, kind, 'journal', euros);
    const others = entry.lines.filter(
      (part) => !books.isInBook({ kind, category: part.category ?? entry.category }),
    );
    add(paidOn, kind, 'others', entryEuros({ ...entry, lines: others }));
    if (lockedOn === null) add(paidOn, kind, 'open', euros);
  }
  for (const entry of books.locked) {
    if (isMoney(entry.kind)) add(entry.paidOn, entry.kind, 'fec', postedEuros(entry, books.chart));
  }
  const rows = [...months]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, sums]) => ({ month, sums, gap: gapOf(sums) }));
  return { months: rows, gap: rows.reduce((all, { gap }) => all + gap, 0) };
}

function isMoney(kind: LedgerEntry['kind']): kind is MoneyKind {
  return kind === 'receipt' || kind === 'expense';
}

/** What an entry is worth by its lines: VAT of a purchase is told where it is deducted, owed or paid. */
function bookedEuros(entry: LedgerEntry, chart: Chart): Amounts {
  const euros = entryEuros(entry);
  if (entry.kind === 'receipt') return euros;
  const deducted = entry.lines
    .filter((line) => isVatDeducted(entry, line, chart))
    .reduce((sum, line) => sum + euroAmountsOf(line, entry).vat + reverseVatOf(line, entry), 0);
  return { net: euros.gross - deducted, vat: deducted, gross: euros.gross };
}

/** The same by its postings alone. */
function postedEuros(entry: LedgerEntry, chart: Chart): Amounts {
  const side = entry.kind === 'receipt' ? 1 : -1;
  let [gross, vat] = [0, 0];
  for (const { account, cents, isTreasury } of postingsOf(entry, chart)) {
    if (isTreasury) gross += side * cents;
    else if (isVat(account[0])) vat -= side * cents;
  }
  return { net: gross - vat, vat, gross };
}

/** Collected, deductible, on assets; what is owed for others is neither. */
function isVat(account: string): boolean {
  return ['445710', '445660', '445620'].includes(account);
}

function emptyMonth(): MonthSums {
  const none = { net: 0, vat: 0, gross: 0 };
  const kind = (): KindSums => ({ book: none, others: none, journal: none, fec: none, open: none });
  return { receipt: kind(), expense: kind() };
}

function added(a: Amounts, b: Amounts): Amounts {
  return { net: a.net + b.net, vat: a.vat + b.vat, gross: a.gross + b.gross };
}

function gapOf(sums: MonthSums): number {
  return [sums.receipt, sums.expense].reduce((all, { book, others, journal, fec, open }) => {
    const inBooks = Math.abs(journal.gross - book.gross - others.gross);
    const posted = Math.abs(journal.gross - fec.gross - open.gross);
    const vat = Math.abs(journal.vat - fec.vat - open.vat);
    return all + inBooks + posted + vat;
  }, 0);
}

const HEADERS: Readonly<Record<'fr' | 'en', readonly string[]>> = {
  fr: [
    'Mois',
    'Livre des recettes',
    'Recettes hors livre',
    'Recettes du journal',
    'Recettes du FEC',
    'Recettes non verrouillées',
    'TVA collectée du journal',
    'TVA collectée du FEC',
    'TVA collectée non verrouillée',
    'Registre des achats',
    'Dépenses hors registre',
    'Dépenses du journal',
    'Dépenses du FEC',
    'Dépenses non verrouillées',
    'TVA déductible du journal',
    'TVA déductible du FEC',
    'TVA déductible non verrouillée',
    'Écart',
  ],
  en: [
    'Month',
    'Receipts book',
    'Other receipts',
    'Receipts of the journal',
    'Receipts of the FEC',
    'Receipts not locked',
    'VAT collected of the journal',
    'VAT collected of the FEC',
    'VAT collected not locked',
    'Purchases book',
    'Other expenses',
    'Expenses of the journal',
    'Expenses of the FEC',
    'Expenses not locked',
    'VAT deductible of the journal',
    'VAT deductible of the FEC',
    'VAT deductible not locked',
    'Difference',
  ],
};

/** The page itself: a row for each month, then all of them together; under the exemption without VAT. */
export function reconciliationText(
  { months, gap }: ReconciledBooks,
  profile: ExportProfile,
  isExempt = false,
): string {
  const { language, start, euros, line } = LAYOUTS[profile];
  // What was written of it all the same stays in sight.
  const isWithoutVat = isExempt && months.every(({ sums }) => hasNoVat(sums));
  const shown = (cells: readonly string[]): string =>
    line(isWithoutVat ? cells.filter((_, at) => !VAT_AT.has(at)) : cells);
  const row = (name: string, sums: MonthSums, difference: number): string =>
    shown([name, ...[...cellsOf(sums), difference].map((cents) => euros(cents))]);
  const total = months.reduce((all, { sums }) => addedMonths(all, sums), emptyMonth());
  return [
    start + shown(HEADERS[language]),
    ...months.map(({ month, sums, gap: difference }) => row(month, sums, difference)),
    row('Total', total, gap),
  ].join('');
}

/** Where the columns of VAT stand. */
const VAT_AT = new Set(
  HEADERS.fr.flatMap((heading, at) => (heading.startsWith('TVA') ? [at] : [])),
);

function hasNoVat({ receipt, expense }: MonthSums): boolean {
  return [receipt, expense].every(({ journal, fec, open }) =>
    [journal, fec, open].every(({ vat }) => vat === 0),
  );
}

function cellsOf(sums: MonthSums): number[] {
  return [sums.receipt, sums.expense].flatMap((of) => [
    ...SOURCES.map((source) => of[source].gross),
    of.journal.vat,
    of.fec.vat,
    of.open.vat,
  ]);
}

function addedMonths(a: MonthSums, b: MonthSums): MonthSums {
  const kinds = (['receipt', 'expense'] as const).map((kind) => [
    kind,
    Object.fromEntries(SOURCES.map((source) => [source, added(a[kind][source], b[kind][source])])),
  ]);
  return Object.fromEntries(kinds) as MonthSums;
}
