import type { CanvasFigure } from '#shared/features/canvas/contract.ts';
import { MOST_FIGURES } from '#shared/features/canvas/model.ts';
import type { FocusView, Pact } from '#shared/features/focus/contract.ts';
import type { Day } from '#shared/kernel/day.ts';
import { isFiner, periodContaining, shiftPeriod } from '#shared/kernel/period.ts';
import type { Period } from '#shared/kernel/period.ts';
import type { QueryContext } from '#main/operations/context.ts';
import { focusIn } from '../focus/standing.ts';
import { judge } from '../values/judged-value.ts';
import { periodInfoOf } from '../values/periods.ts';
import type { Snapshot } from '../values/snapshot.ts';

type FiguresOfWeek = {
  readonly focus: CanvasFigure | null;
  /** The guardrail, what hypotheses are read by, then what is followed. */
  readonly figures: readonly CanvasFigure[];
};

/** Where a business stood in a week: at most five figures, none of them typed here. */
export function figuresOfWeek(
  context: QueryContext,
  snapshot: Snapshot,
  week: Period,
  proofs: readonly string[],
): FiguresOfWeek {
  const today = context.clock.today();
  const { pact, hero } = focusIn(context, week);
  const followed = [...snapshot.metrics.values()].filter(({ isFollowed }) => isFollowed);
  const others = new Set([
    ...(pact?.guardrail ? [pact.guardrail.metric] : []),
    ...proofs,
    ...followed.map(({ definition }) => definition.id),
  ]);
  if (pact) others.delete(pact.metric);
  const room = MOST_FIGURES - (pact ? 1 : 0);
  return {
    focus: pact && hero && focusFigure(snapshot, pact, hero),
    figures: [...others]
      .filter((metric) => snapshot.metrics.has(metric))
      .slice(0, room)
      .map((metric) => figureOf(snapshot, metric, week, today)),
  };
}

/** The metric of the quarter as the focus reads it: it is what "on track" is about. */
function focusFigure(
  snapshot: Snapshot,
  { metric, line }: Pact,
  { period, value, baseline, status }: NonNullable<FocusView['hero']>,
): CanvasFigure {
  const unit = unitOf(snapshot, metric);
  const before = baseline?.value ?? null;
  return { metric, unit, period, value, before, line, low: null, high: null, status };
}

function figureOf(snapshot: Snapshot, metric: string, week: Period, today: Day): CanvasFigure {
  const period = readPeriod(snapshot, metric, week);
  const { evaluation, target, outlook } = judge(snapshot, metric, period, today);
  const before = snapshot.engine.evaluate(metric, shiftPeriod(period, -1, snapshot.calendar));
  return {
    metric,
    unit: unitOf(snapshot, metric),
    period: periodInfoOf(snapshot, period, today),
    value: evaluation.value,
    before: before.value,
    line: target?.line ?? null,
    low: target?.low ?? null,
    high: target?.high ?? null,
    status: outlook.status,
  };
}

/** The week itself, or the longer period around it; the one before where that has no value yet. */
function readPeriod({ engine, calendar }: Snapshot, metric: string, week: Period): Period {
  const cadence = engine.cadenceOf(metric, week) ?? week.kind;
  const kind = isFiner(cadence, week.kind) ? week.kind : cadence;
  const period = periodContaining(kind, week.end, calendar);
  if (engine.evaluate(metric, period).value !== null) return period;
  const before = shiftPeriod(period, -1, calendar);
  return engine.evaluate(metric, before).value === null ? period : before;
}

/** What a metric stands at in a week, as it is read for a hypothesis; null: not known. */
export function valueInWeek(snapshot: Snapshot, metric: string, week: Period): number | null {
  if (!snapshot.metrics.has(metric)) return null;
  return snapshot.engine.evaluate(metric, readPeriod(snapshot, metric, week)).value;
}

export function unitOf({ metrics }: Snapshot, metric: string): CanvasFigure['unit'] {
  return metrics.get(metric)?.definition.unit ?? 'count';
}
