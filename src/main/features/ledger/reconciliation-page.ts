import {
  reconciledBooks,
  reconciliationText,
} from '#shared/features/ledger/exports/reconciliation.ts';
import {
  hasVatSteps,
  reconciledVat,
  vatReconciliationText,
} from '#shared/features/ledger/exports/vat-reconciliation.ts';
import type { PurchaseScope } from '#shared/features/ledger/exports/legal-books.ts';
import type { ExportProfile } from '#shared/features/ledger/exports/profile.ts';
import type { DayRange } from '#shared/kernel/day.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { listTaxProfiles } from '../taxes/tax-profiles.ts';
import { isWithoutVat } from './book-page.ts';
import { readChart } from './chart.ts';
import { entriesByLock, entriesByPayment } from './export-store.ts';
import { legalBookEntries } from './legal-book-store.ts';
import { entriesOfVat } from './vat-return.ts';
import { movedDays } from './vat-moved.ts';
import { keysOfPurchasesBook, keysOfReceiptsBook } from './ledger-file.ts';

/** The books of some days side by side, and what does not agree in them, in cents: nothing. */
export type ReconciliationPage = {
  readonly text: string;
  readonly gap: number;
  /** What is not locked yet, in cents. */
  readonly open: { readonly receipt: number; readonly expense: number };
};

/** Reads every book of some days from its own source, and holds them against each other. */
export function reconciliationPage(
  db: ReadableDb,
  range: DayRange,
  { profile, purchases }: { readonly profile: ExportProfile; readonly purchases: PurchaseScope },
): ReconciliationPage {
  const [receipts, bought] = [keysOfReceiptsBook(db), keysOfPurchasesBook(db, purchases)];
  const books = reconciledBooks({
    legalBooks: both(legalBookEntries(db, range, receipts), legalBookEntries(db, range, bought)),
    isInBook: ({ kind, category }) =>
      (kind === 'receipt' ? receipts : bought).categories.includes(category),
    journal: entriesByPayment(db, range),
    locked: entriesByLock(db, range),
    chart: readChart(db),
  });
  const openOf = (kind: 'receipt' | 'expense'): number =>
    books.months.reduce((sum, { sums }) => sum + sums[kind].open.gross, 0);
  const isExempt = isWithoutVat(listTaxProfiles(db), range);
  const open = { receipt: openOf('receipt'), expense: openOf('expense') };
  return { text: reconciliationText(books, profile, isExempt), gap: books.gap, open };
}

/** The way from the VAT of the journal to that of the return; null where they say the same each month. */
export function vatReconciliationPage(
  db: ReadableDb,
  range: DayRange,
  profile: ExportProfile,
): { readonly text: string; readonly gap: number } | null {
  const vat = reconciledVat(entriesOfVat(db, range), range, movedDays(db));
  if (!hasVatSteps(vat)) return null;
  return { text: vatReconciliationText(vat, profile), gap: vat.gap };
}

function* both<T>(first: Iterable<T>, second: Iterable<T>): Generator<T> {
  yield* first;
  yield* second;
}
