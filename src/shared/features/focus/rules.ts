import type { Day } from '#shared/kernel/day.ts';
import { isFinished, parentPeriod, subPeriods } from '#shared/kernel/period.ts';
import type { Calendar, Period, PeriodKind } from '#shared/kernel/period.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { MetricDefinition } from '../metrics/model.ts';
import type { Pact, PactDraft } from './contract.ts';

/**
 * The kind of period by which a metric is read through its quarter: the quarter itself, unless it
 * says a shorter one (list growth: by the month), or its values come but once a year.
 */
export function readingKindFor(
  definition: Pick<MetricDefinition, 'readBy' | 'cadence' | 'kind'>,
): PeriodKind {
  if (definition.kind !== 'computed' && definition.cadence === 'year') return 'year';
  return definition.readBy ?? 'quarter';
}

/**
 * The period whose value is held against the line: the target stands at the end of the quarter,
 * so it is the quarter itself or the last shorter period in it.
 */
export function targetPeriod(quarter: Period, kind: PeriodKind, calendar: Calendar): Period {
  if (kind === 'quarter') return quarter;
  if (kind === 'year') return parentPeriod(quarter, 'year', calendar);
  return subPeriods(quarter, kind, calendar).at(-1) ?? quarter;
}

/**
 * The periods that may be shown as "now", newest first: those of the quarter that have begun, or
 * the one reading period where it is the quarter or the year itself.
 */
export function readingPeriods(
  quarter: Period,
  kind: PeriodKind,
  today: Day,
  calendar: Calendar,
): Period[] {
  if (kind === 'quarter' || kind === 'year') return [targetPeriod(quarter, kind, calendar)];
  const begun = subPeriods(quarter, kind, calendar).filter((period) => period.start <= today);
  return begun.toReversed();
}

export type ChoiceError = 'focus_past_quarter' | 'focus_change_needs_reason' | 'guardrail_is_focus';

/**
 * One metric a quarter. A past quarter is history; inside a quarter another metric or another line
 * may take the place of the chosen one, with a reason; the next quarter is prepared freely.
 */
export function checkChoice(
  draft: PactDraft,
  current: Pact | null,
  quarter: Period,
  today: Day,
): Result<null, ChoiceError> {
  if (isFinished(quarter, today)) return err('focus_past_quarter');
  if (draft.guardrail?.metric === draft.metric) return err('guardrail_is_focus');
  const isStarted = quarter.start <= today;
  const isOther =
    current !== null && (current.metric !== draft.metric || current.line !== draft.line);
  if (isStarted && isOther && draft.because === '') return err('focus_change_needs_reason');
  return ok(null);
}
