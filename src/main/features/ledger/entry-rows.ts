import type { EntryFields, LedgerEntry, LedgerLine } from '#shared/features/ledger/model.ts';
import { entryEuros } from '#shared/features/ledger/amounts.ts';
import { searchTextOf } from '#shared/features/ledger/search-text.ts';
import type { ledgerEntry, ledgerLine } from '#main/db/ledger-schema.ts';

export type EntryRow = typeof ledgerEntry.$inferSelect;
export type LineRow = typeof ledgerLine.$inferSelect;

/** An entry out of its rows; its lines are in their order. */
export function entryOf(row: EntryRow, lines: readonly LedgerLine[]): LedgerEntry {
  const { seq, kind, paidOn, docRef, docDate, party, label, method, currency, fx, lockedOn } = row;
  // The schema keeps every category a word; which words there are, only the rules know.
  const category = row.category as LedgerEntry['category'];
  const words = { docRef, docDate, party, label, category, method };
  return { seq, kind, paidOn, ...words, currency, fx, lines: [...lines], lockedOn };
}

export function lineOf({
  rateBp,
  net,
  gross,
}: Pick<LineRow, 'rateBp' | 'net' | 'gross'>): LedgerLine {
  return net === null
    ? { rate: rateBp, basis: 'gross', amount: gross ?? 0 }
    : { rate: rateBp, basis: 'net', amount: net };
}

/** The columns that an entry's fields fill, with those that follow from them. */
export function columnsOf(entry: EntryFields) {
  const { lines: _lines, ...columns } = entry;
  const euros = entryEuros(entry);
  return {
    ...columns,
    euroNet: euros.net,
    euroVat: euros.vat,
    euroGross: euros.gross,
    searchText: searchTextOf(entry, euros.gross),
  };
}

/** The columns of a line: the one amount that was typed, the other left out. */
export function lineColumnsOf({ rate, basis, amount }: LedgerLine, position: number) {
  const amounts = basis === 'net' ? { net: amount, gross: null } : { net: null, gross: amount };
  return { position, rateBp: rate, ...amounts };
}
