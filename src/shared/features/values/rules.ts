import type { Day } from '#shared/kernel/day.ts';
import { isFiner, isFinished, parentPeriod, PERIOD_KINDS } from '#shared/kernel/period.ts';
import type { Calendar, Period, PeriodKind } from '#shared/kernel/period.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { MetricDefinition } from '../metrics/model.ts';

/** A value that someone wants to write, with what the rules must know. */
export type ValueCheck = {
  readonly definition: Pick<MetricDefinition, 'kind' | 'unit'> & { readonly id?: string };
  /** The kind of period at which the metric has values; null while it has none. */
  readonly cadence: PeriodKind | null;
  readonly period: Period;
  readonly value: number | null;
  /** The key of the closed period that holds this one, as `closedAround` finds it; null: none does. */
  readonly closed: string | null;
};

export type ValueError =
  | { readonly code: 'computed_not_editable' }
  | { readonly code: 'other_cadence'; readonly cadence: PeriodKind }
  | { readonly code: 'not_whole' }
  | { readonly code: 'closed_period'; readonly period: string };

/**
 * Decides whether a value may be written. A formula's value is nobody's to write; a metric has one
 * cadence, that of its first values; cents and counts are whole; what was closed stays closed until
 * it is reopened.
 */
export function checkValue(entry: ValueCheck): Result<null, ValueError> {
  const { definition, cadence, period, value, closed } = entry;
  if (definition.kind === 'computed') return err({ code: 'computed_not_editable' });
  if (cadence !== null && cadence !== period.kind) return err({ code: 'other_cadence', cadence });
  const isWhole = definition.unit === 'money' || !allowsFraction(definition);
  if (value !== null && isWhole && !Number.isInteger(value)) {
    return err({ code: 'not_whole' });
  }
  return closed === null ? ok(null) : err({ code: 'closed_period', period: closed });
}

/** What keeps a period as it is: itself, or a closed one into which it rolls up; null: nothing. */
export function closedAround(
  period: Period,
  isClosed: (periodKey: string) => boolean,
  calendar: Calendar,
): Period | null {
  return periodsAround(period, calendar).find(({ key }) => isClosed(key)) ?? null;
}

/** Counted, and yet nobody works in whole hours. */
const IN_PARTS: ReadonlySet<string> = new Set(['hours_worked', 'hours_billable']);

/** True where a value may lie between two whole ones: counts are whole, but not a mean of them, nor hours. */
export function allowsFraction({ id, kind, unit }: ValueCheck['definition']): boolean {
  return unit !== 'count' || (kind !== 'flow' && kind !== 'stock') || IN_PARTS.has(id ?? '');
}

/** The period itself and every coarser one into which it rolls up. */
function periodsAround(period: Period, calendar: Calendar): Period[] {
  const coarser = PERIOD_KINDS.filter((kind) => isFiner(period.kind, kind));
  return [period, ...coarser.map((kind) => parentPeriod(period, kind, calendar))];
}

export type ClosingError = 'period_not_over' | 'already_closed' | 'not_closed';

/** A period is closed once, and once it is over: closed early, it would refuse its last values. */
export function checkClosing(
  period: Period,
  isClosed: boolean,
  today: Day,
): Result<null, ClosingError> {
  if (!isFinished(period, today)) return err('period_not_over');
  return isClosed ? err('already_closed') : ok(null);
}

/** Only what is closed can be reopened. */
export function checkReopening(isClosed: boolean): Result<null, ClosingError> {
  return isClosed ? ok(null) : err('not_closed');
}
