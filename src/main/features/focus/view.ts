import type { FocusView, Pact, FocusProjection } from '#shared/features/focus/contract.ts';
import { readingKindFor, readingPeriods, targetPeriod } from '#shared/features/focus/rules.ts';
import type { Outlook } from '#shared/features/signals/outlook.ts';
import { progressOf } from '#shared/features/signals/progress.ts';
import type { Target } from '#shared/features/targets/model.ts';
import type { Evaluation } from '#shared/features/values/engine/evaluation.ts';
import type { Day } from '#shared/kernel/day.ts';
import { isFinished, shiftPeriod, subPeriods } from '#shared/kernel/period.ts';
import type { Period, PeriodKind } from '#shared/kernel/period.ts';
import { outlookIn } from '../values/judged-value.ts';
import { periodInfoOf, requirePeriod } from '../values/periods.ts';
import { requireMetric } from '../metrics/known-metrics.ts';
import type { Snapshot } from '../values/snapshot.ts';
import { chartOf } from './chart.ts';
import type { ChartSurroundings } from './chart.ts';
import type { StoredPact } from './store.ts';

export type FocusRequest = {
  readonly snapshot: Snapshot;
  readonly quarter: Period;
  readonly pacts: readonly StoredPact[];
  readonly today: Day;
  /** What was decided about a metric's limits, and what happened to it. */
  readonly around: (metric: string) => Omit<ChartSurroundings, 'today'>;
};

/** The focus view of a quarter: its pact, where it stands, and the quarters around it. */
export function focusViewOf(request: FocusRequest): FocusView {
  const { snapshot, quarter, pacts, today } = request;
  const pact = pacts.find((other) => other.quarter === quarter.key) ?? null;
  const nextKey = shiftPeriod(quarter, 1, snapshot.calendar).key;
  const next = pacts.find((other) => other.quarter === nextKey) ?? null;
  return {
    quarter: periodInfoOf(snapshot, quarter, today),
    pact: pact && pactOf(pact),
    hero: pact && heroOf(request, pact),
    chart: pact && chartOf(snapshot, pact, quarter, { today, ...request.around(pact.metric) }),
    guardrail: pact?.guardrail ? guardrailOf(request, pact.guardrail) : null,
    next: next && pactOf(next),
    past: pastOf(request),
  };
}

/** A pact without what only the store needs to know of it. */
export function pactOf({ rowId: _rowId, learned: _learned, ...pact }: StoredPact): Pact {
  return pact;
}

/** The line of a pact as a target: it is held against whatever period is read. */
function lineAsTarget(line: number): Target {
  return { line, low: null, high: null, floor: null, stretch: null, origin: 'own', was: null };
}

/** One question about one metric: which value stands for the period, and which line it has. */
type Question = {
  readonly metric: string;
  readonly period: Period;
  readonly line: number;
  /** The value that stands for the period while it has not begun. */
  readonly shown: Evaluation;
};

function outlook({ snapshot, today }: FocusRequest, question: Question): Outlook {
  const { metric, period, shown } = question;
  const isAhead = period.start > today;
  return outlookIn(snapshot, {
    metric,
    period,
    figureOf: (part) =>
      isAhead && part.key === period.key ? shown : snapshot.engine.evaluate(metric, part),
    target: lineAsTarget(question.line),
    today,
    looksAhead: true,
  });
}

/** The newest period of the quarter that has a value; the newest one begun where none has. */
function shownPeriod(request: FocusRequest, metric: string, kind: PeriodKind): Period {
  const { snapshot, quarter, today } = request;
  const periods = readingPeriods(quarter, kind, today, snapshot.calendar);
  const known = periods.find((period) => snapshot.engine.evaluate(metric, period).value !== null);
  return known ?? periods[0] ?? targetPeriod(quarter, kind, snapshot.calendar);
}

/** The value as it stands, judged by where it will be at the end of the quarter. */
function readingOf(request: FocusRequest, metric: string, line: number, kind: PeriodKind) {
  const { snapshot, quarter, today } = request;
  const end = targetPeriod(quarter, kind, snapshot.calendar);
  const shown = isFinished(quarter, today) ? end : shownPeriod(request, metric, kind);
  const evaluation = snapshot.engine.evaluate(metric, shown);
  const judged = outlook(request, { metric, period: end, line, shown: evaluation });
  const reading = {
    period: periodInfoOf(snapshot, shown, today),
    value: evaluation.value,
    have: evaluation.have,
    of: evaluation.of,
    isWhole: evaluation.isWhole,
    missing: evaluation.missing.map((cause) => ({ ...cause, periods: [...cause.periods] })),
    sample: evaluation.sample,
    // Where it may end is told beside; of what is not known nobody says that it is on track.
    status: evaluation.value === null ? 'not_known' : judged.status,
    distance: judged.distance,
  };
  return { reading, end, projection: judged.projection };
}

function heroOf(request: FocusRequest, pact: StoredPact): NonNullable<FocusView['hero']> {
  const { metric, line, readingKind } = pact;
  const { reading, end, projection } = readingOf(request, metric, line, readingKind);
  const { isAdditive } = request.snapshot.traitsOf(metric, end);
  const baseline = isAdditive ? null : baselineOf(request, metric, readingKind);
  const start = isAdditive ? 0 : (baseline?.value ?? null);
  return {
    ...reading,
    baseline,
    progress: progressOf({ value: reading.value, baseline: start, line }),
    projection: projection && projectionOf(projection, end),
  };
}

/** Where a level or a ratio stood before the quarter began; what adds up begins at nothing. */
function baselineOf({ snapshot, quarter }: FocusRequest, metric: string, kind: PeriodKind) {
  const first = subPeriods(quarter, kind, snapshot.calendar)[0];
  const start = first ?? targetPeriod(quarter, kind, snapshot.calendar);
  const before = shiftPeriod(start, -1, snapshot.calendar);
  const { value, isWhole } = snapshot.engine.evaluate(metric, before);
  return value === null || !isWhole ? null : { period: before.key, value };
}

function projectionOf(
  projection: NonNullable<Outlook['projection']>,
  end: Period,
): FocusProjection {
  if (projection.method === null) {
    return { isKnown: false, have: projection.have, need: projection.need };
  }
  return { isKnown: true, ...projection, at: end.end };
}

/** The guardrail is read as of now, by the kind of period that its own line suggests. */
function guardrailOf(
  request: FocusRequest,
  { metric, line }: NonNullable<Pact['guardrail']>,
): FocusView['guardrail'] {
  const kind = readingKindFor(requireMetric(request.snapshot.metrics, metric).definition);
  return { metric, line, ...readingOf(request, metric, line, kind).reading };
}

/** Earlier quarters, newest first, each in a line. */
function pastOf(request: FocusRequest): FocusView['past'] {
  const earlier = request.pacts.filter(({ quarter }) => quarter < request.quarter.key);
  return earlier.toReversed().map((pact) => {
    const quarter = requirePeriod(pact.quarter, request.snapshot.calendar);
    const past = { ...request, quarter };
    const { reading } = readingOf(past, pact.metric, pact.line, pact.readingKind);
    const { metric, line, learned } = pact;
    return {
      quarter: pact.quarter,
      metric,
      line,
      result: reading.value,
      status: reading.status,
      learned,
    };
  });
}
