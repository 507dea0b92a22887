import type { ReviewKey } from '#shared/features/reviews/contract.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { Calendar } from '#shared/kernel/period.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { standingsOf } from './overview.ts';

/** The name under which a reminder is remembered. */
export function reminderKey({ kind, period }: ReviewKey): string {
  return `${kind} ${period}`;
}

/**
 * The review to be reminded of: one that is due, was not begun, and that nobody was told of yet.
 * What was missed is never told: it waits in its list.
 */
export function dueReminder(
  db: ReadableDb,
  at: { readonly today: Day; readonly calendar: Calendar },
  told: ReadonlySet<string>,
): ReviewKey | null {
  for (const [kind, { current }] of standingsOf(db, at)) {
    const key = { kind, period: current.period.key };
    if (current.state === 'due' && !told.has(reminderKey(key))) return key;
  }
  return null;
}
