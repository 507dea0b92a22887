import { readDestination } from '#shared/features/values/go-to.ts';
import type { Day } from '#shared/kernel/day.ts';
import { periodContaining } from '#shared/kernel/period.ts';
import type { Calendar, Period } from '#shared/kernel/period.ts';

const WEEK_OF = /^\s*(?:semaine|sem\.?|week)\s+(?:du|of)\s+(?=\S)/iu;

/**
 * The periods that a text names: itself, as “octobre 2026”; of a day its week and its month, and after
 * “semaine du” its week alone. A day without its year is one of this year.
 */
export function periodsNamed(
  text: string,
  today: Day,
  { yearStartMonth }: Calendar,
): readonly Period[] {
  const calendar = { yearStartMonth };
  const isWeek = WEEK_OF.test(text);
  const named = text.replace(WEEK_OF, '');
  const year = today.slice(0, 4);
  if (named.trim() === '') return [];
  for (const said of [named, `${named} ${year}`]) {
    const read = readDestination(said, { today, calendar });
    if (!read.ok) continue;
    if (read.value.type === 'period') return isWeek ? [] : [read.value.period];
    const { day } = read.value;
    const week = periodContaining('week', day, calendar);
    return isWeek ? [week] : [week, periodContaining('month', day, calendar)];
  }
  return [];
}
