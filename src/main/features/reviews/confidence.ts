import type { QuarterConfidence } from '#shared/features/reviews/contract.ts';
import { dueOn, REVIEWED } from '#shared/features/reviews/rules.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { addDays } from '#shared/kernel/day.ts';
import { periodContaining, shiftPeriod } from '#shared/kernel/period.ts';
import type { QueryContext } from '#main/operations/context.ts';
import { readSetup } from '../values/setup.ts';
import { periodInfoOf, requirePeriod } from '../values/periods.ts';
import { listReviews } from './store.ts';

/**
 * What was believed on the Mondays of a quarter. The check-in of a Monday looks back on the week
 * before, and what it believes is about the quarter in which that Monday lies.
 */
export function confidenceOf(context: QueryContext, key: string | null): QuarterConfidence {
  const setup = readSetup(context);
  const { calendar } = setup;
  const today = context.clock.today();
  const quarter =
    key === null ? periodContaining('quarter', today, calendar) : requirePeriod(key, calendar);
  if (quarter.kind !== 'quarter') throw new Refusal('unknown_period', { field: 'quarter' });
  const believed = new Map(
    listReviews(context.db)
      .filter(({ kind }) => kind === 'weekly')
      .map(({ period, answers }) => [period, answers.confidence]),
  );
  const mondays: QuarterConfidence['mondays'][number][] = [];
  // The week whose check-in falls on the quarter's first Monday, and those after it.
  let week = periodContaining(REVIEWED.weekly, addDays(quarter.start, -1), calendar);
  if (dueOn(week) < quarter.start) week = shiftPeriod(week, 1, calendar);
  for (; dueOn(week) <= quarter.end; week = shiftPeriod(week, 1, calendar)) {
    const on = dueOn(week);
    mondays.push({ on, isAhead: on > today, confidence: believed.get(week.key) ?? null });
  }
  return { quarter: periodInfoOf(setup, quarter, today), mondays };
}
