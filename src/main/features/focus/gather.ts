import type { Day } from '#shared/kernel/day.ts';
import { periodContaining } from '#shared/kernel/period.ts';
import type { Calendar } from '#shared/kernel/period.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { listPacts } from './store.ts';
import type { StoredPact } from './store.ts';

/** The pact of the quarter that holds a day; null where none was chosen. */
export function pactOfDay(db: ReadableDb, day: Day, calendar: Calendar): StoredPact | null {
  const { key } = periodContaining('quarter', day, calendar);
  return listPacts(db).find(({ quarter }) => quarter === key) ?? null;
}
