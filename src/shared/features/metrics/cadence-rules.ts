import { coarserOf, periodContaining } from '#shared/kernel/period.ts';
import type { Calendar, Period, PeriodKind } from '#shared/kernel/period.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Day } from '#shared/kernel/day.ts';
import { inForceOn, lastRulingDay, rulingDay } from './versions.ts';
import type { MetricTimeline } from './versions.ts';

/** A metric that is to be entered by another kind of period from a day on. */
export type CadenceChange = {
  readonly timeline: MetricTimeline;
  readonly cadence: PeriodKind;
  readonly from: Day;
  /** The periods in which the metric has values. */
  readonly entered: readonly Pick<Period, 'kind' | 'key' | 'start'>[];
  /** The periods that were closed: in them no metric changes. */
  readonly closed: readonly Pick<Period, 'key' | 'end'>[];
  readonly calendar: Calendar;
};

/** Why the cadence may not change so: nothing is entered, or something is from that day on. */
export type CadenceError =
  | { readonly code: 'computed_not_editable' }
  | { readonly code: 'no_values_yet' }
  | { readonly code: 'cadence_in_use' | 'closed_period'; readonly period: string };

/**
 * Decides from which day on a metric can have another cadence: from the start of the longer of the
 * two periods that holds the day, so that nothing lies half under the one and half under the other.
 */
export function checkCadenceChange(change: CadenceChange): Result<Day, CadenceError> {
  const { timeline, cadence, from, entered, closed, calendar } = change;
  const { definition } = inForceOn(timeline.versions, from);
  if (definition.kind === 'computed') return err({ code: 'computed_not_editable' });
  if (entered.length === 0) return err({ code: 'no_values_yet' });
  const kind = coarserOf(definition.cadence, cadence);
  const { start } = periodContaining(kind, from, calendar);
  const inTheWay = entered.find((one) => one.kind !== cadence && rulingDay(one) >= start);
  if (inTheWay) return err({ code: 'cadence_in_use', period: inTheWay.key });
  const kept = closed.find((one) => lastRulingDay(one) >= start);
  return kept ? err({ code: 'closed_period', period: kept.key }) : ok(start);
}
