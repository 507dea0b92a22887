import { entryEuros } from '#shared/features/ledger/amounts.ts';
import { lastDayOf } from '#shared/features/ledger/lock/months.ts';
import { monthlyRepeats, repeatsFrom } from '#shared/features/ledger/repeats.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { entriesBetween } from './day-sums-store.ts';
import { viewAt } from './entry-views.ts';

/** What comes back this month and is not there yet, each with its entry of last month. */
export function repeatsOf(db: ReadableDb, today: Day, dismissed: readonly number[]) {
  const entries = entriesBetween(db, repeatsFrom(today), lastDayOf(today.slice(0, 7)));
  const paid = entries.map((entry) => ({ ...entry, gross: entryEuros(entry).gross }));
  return monthlyRepeats(paid, today, dismissed).map(({ seq, on }) => ({
    on,
    entry: viewAt(db, seq),
  }));
}
