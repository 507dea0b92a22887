import { Refusal } from '../../../shared/ipc/refusal.ts';
import { periodsBetween } from '../../../shared/kernel/period.ts';
import type { Calendar, Period, PeriodKind } from '../../../shared/kernel/period.ts';
import { requirePeriod } from './gather.ts';

/** Periods that one look may ask for: ten years of weeks and some. */
const MAX_COLUMNS = 600;

/** The periods from one key to another, both of the kind that was asked for. */
export function stretchOf(
  kind: PeriodKind,
  from: string,
  to: string,
  calendar: Calendar,
): Period[] {
  const [first, last] = [from, to].map((key) => requirePeriod(key, calendar));
  if (!first || !last || first.kind !== kind || last.kind !== kind) {
    throw new Refusal('unknown_period', { field: 'from', details: { period: from, kind } });
  }
  const count = last.ordinal - first.ordinal + 1;
  if (count < 1 || count > MAX_COLUMNS) {
    throw new Refusal('bad_input', { field: 'to', details: { problem: 'too_many_periods' } });
  }
  return periodsBetween(first, last, calendar);
}
