import { printedWithSchema } from '#shared/features/ledger/model.ts';
import type {
  EntryFields,
  LedgerEntry,
  LedgerLine,
  PrintedWith,
} from '#shared/features/ledger/model.ts';
import { entryEuros } from '#shared/features/ledger/amounts.ts';
import { searchTextOf } from '#shared/features/ledger/search-text.ts';
import type { ledgerEntry, ledgerLine } from '#main/db/ledger-schema.ts';

export type EntryRow = typeof ledgerEntry.$inferSelect;
export type LineRow = typeof ledgerLine.$inferSelect;

/** What only some entries have: another account than the usual, and what their lock gave them. */
export type RareColumns = Pick<
  EntryRow,
  | 'accountId'
  | 'toAccountId'
  | 'toAmount'
  | 'journal'
  | 'finalNumber'
  | 'printedWith'
  | 'activityLine'
>;

/** Fields to be filled one by one: put together of parts, a hundred thousand take twice the time. */
type Filled<Fields> = { -readonly [Name in keyof Fields]: Fields[Name] };

/** Those of them that are there; what is null is not said. */
export function rareFieldsOf(row: RareColumns): Partial<LedgerEntry> {
  return withRareFields({}, row);
}

/** The same, added to an entry that is being made. */
export function withRareFields<Fields extends Filled<Partial<LedgerEntry>>>(
  entry: Fields,
  row: RareColumns,
): Fields {
  if (row.accountId !== null) entry.accountId = row.accountId;
  if (row.toAccountId !== null) entry.toAccountId = row.toAccountId;
  if (row.toAmount !== null) entry.toAmount = row.toAmount;
  if (row.journal !== null) entry.journal = row.journal;
  if (row.finalNumber !== null) entry.finalNumber = row.finalNumber;
  if (row.printedWith !== null) entry.printedWith = readPrinted(row.printedWith);
  if (row.activityLine !== null) entry.activityLine = row.activityLine;
  return entry;
}

const read = new Map<string, PrintedWith>();
/** A year of entries has few of them, and a FEC reads a hundred thousand. */
const MOST_KEPT = 100;

/** What a lock kept beside the lines of an entry, as its row has it. */
export function readPrinted(text: string): PrintedWith {
  const known = read.get(text);
  if (known) return known;
  if (read.size >= MOST_KEPT) read.clear();
  const printed = printedWithSchema.parse(JSON.parse(text));
  read.set(text, printed);
  return printed;
}

/** The same as its row keeps it. */
export function printedText(printedWith: PrintedWith | null): string | null {
  return printedWith === null ? null : JSON.stringify(printedWith);
}

/** An entry out of its rows; its lines are in their order. */
export function entryOf(row: EntryRow, lines: readonly LedgerLine[]): LedgerEntry {
  const { seq, kind, paidOn, docRef, docDate, party, label, method, currency, fx, lockedOn } = row;
  const words = { docRef, docDate, party, label, category: row.category, method };
  const fields = { seq, kind, paidOn, ...words, currency, fx, lines: [...lines], lockedOn };
  return withRareFields(fields, row);
}

/** What is read of a line. */
export type LineColumns = Pick<
  LineRow,
  'rateBp' | 'net' | 'gross' | 'category' | 'vatKind' | 'account' | 'accountName'
>;

/** A line out of its row. */
export function lineOf(row: LineColumns): LedgerLine {
  const { rateBp: rate, net, gross } = row;
  const line: Filled<LedgerLine> =
    net === null
      ? { rate, basis: 'gross', amount: gross ?? 0 }
      : { rate, basis: 'net', amount: net };
  const { category, vatKind, account, accountName } = row;
  if (category !== null) line.category = category;
  if (vatKind !== null) line.vatKind = vatKind;
  if (account !== null) line.account = account;
  if (accountName !== null) line.accountName = accountName;
  return line;
}

/** The columns that an entry's fields fill, with those that follow from them. */
export function columnsOf(entry: EntryFields) {
  const { lines: _lines, accountId, toAccountId, toAmount, journal, ...others } = entry;
  const { activityLine, ...columns } = others;
  const euros = entryEuros(entry);
  return {
    ...columns,
    accountId: accountId ?? null,
    toAccountId: toAccountId ?? null,
    toAmount: toAmount ?? null,
    journal: journal ?? null,
    activityLine: activityLine ?? null,
    euroNet: euros.net,
    euroVat: euros.vat,
    euroGross: euros.gross,
    searchText: searchTextOf(entry, euros.gross),
  };
}

/** The columns of a line: the one amount that was typed, the other left out. */
export function lineColumnsOf(line: LedgerLine, position: number) {
  const { rate, basis, amount } = line;
  const amounts = basis === 'net' ? { net: amount, gross: null } : { net: null, gross: amount };
  return {
    position,
    rateBp: rate,
    ...amounts,
    category: line.category ?? null,
    vatKind: line.vatKind ?? null,
    account: line.account ?? null,
    accountName: line.accountName ?? null,
  };
}
