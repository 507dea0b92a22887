import { isNotNull } from 'drizzle-orm';
import { startMonthOf } from '#shared/features/ledger/lock/months.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { ledgerEntry } from '#main/db/ledger-schema.ts';

/** Final numbers begin anew with each year of the accounts: once there is one, no year begins elsewhere. */
export function refuseOtherYear(
  db: ReadableDb,
  { before, after }: { readonly before: string | null; readonly after: string | null },
): void {
  if (startMonthOf(after) === startMonthOf(before)) return;
  const numbered = db
    .select({ seq: ledgerEntry.seq })
    .from(ledgerEntry)
    .where(isNotNull(ledgerEntry.finalNumber))
    .limit(1)
    .get();
  if (numbered) throw new Refusal('year_end_in_use', { field: 'year_end' });
}
