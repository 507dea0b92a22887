import type { FocusView, Pact, FocusProjection } from '#shared/features/focus/contract.ts';
import { readingKindFor, readingPeriods, targetPeriod } from '#shared/features/focus/rules.ts';
import type { Outlook } from '#shared/features/signals/outlook.ts';
import { progressOf } from '#shared/features/signals/progress.ts';
import type { Target } from '#shared/features/targets/model.ts';
import type { Evaluation } from '#shared/features/values/engine/evaluation.ts';
import type { Day } from '#shared/kernel/day.ts';
import { isFinished, shiftPeriod, subPeriods } from '#shared/kernel/period.ts';
import type { Period, PeriodKind } from '#shared/kernel/period.ts';
import { outlookIn, periodInfoOf, requireMetric, requirePeriod } from '../values/gather.ts';
import type { Books } from '../values/gather.ts';
import { chartOf } from './chart.ts';
import type { ChartSurroundings } from './chart.ts';
import type { StoredPact } from './store.ts';

/** What the focus view is made from. */
export type FocusRequest = {
  readonly books: Books;
  readonly quarter: Period;
  readonly pacts: readonly StoredPact[];
  readonly today: Day;
  /** What was decided about a metric's limits, and what happened to it. */
  readonly around: (metric: string) => Omit<ChartSurroundings, 'today'>;
};

/** The focus view of a quarter: its pact, where it stands, and the quarters around it. */
export function focusViewOf(request: FocusRequest): FocusView {
  const { books, quarter, pacts, today } = request;
  const pact = pacts.find((other) => other.quarter === quarter.key) ?? null;
  const nextKey = shiftPeriod(quarter, 1, books.calendar).key;
  const next = pacts.find((other) => other.quarter === nextKey) ?? null;
  return {
    quarter: periodInfoOf(books, quarter, today),
    pact: pact && pactOf(pact),
    hero: pact && heroOf(request, pact),
    chart: pact && chartOf(books, pact, quarter, { today, ...request.around(pact.metric) }),
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

/** One question about one metric: which figure stands for the period, and which line it has. */
type Question = {
  readonly metric: string;
  readonly period: Period;
  readonly line: number;
  /** The figure that stands for the period while it has not begun. */
  readonly shown: Evaluation;
};

function outlook({ books, today }: FocusRequest, question: Question): Outlook {
  const { metric, period, shown } = question;
  const isAhead = period.start > today;
  return outlookIn(books, {
    metric,
    period,
    figureOf: (part) =>
      isAhead && part.key === period.key ? shown : books.engine.evaluate(metric, part),
    target: lineAsTarget(question.line),
    today,
    looksAhead: true,
  });
}

/** The newest period of the quarter that has a value; the newest one begun where none has. */
function shownPeriod(request: FocusRequest, metric: string, kind: PeriodKind): Period {
  const { books, quarter, today } = request;
  const periods = readingPeriods(quarter, kind, today, books.calendar);
  const known = periods.find((period) => books.engine.evaluate(metric, period).value !== null);
  return known ?? periods[0] ?? targetPeriod(quarter, kind, books.calendar);
}

/** The figure as it stands, judged by where it will be at the end of the quarter. */
function readingOf(request: FocusRequest, metric: string, line: number, kind: PeriodKind) {
  const { books, quarter, today } = request;
  const end = targetPeriod(quarter, kind, books.calendar);
  const shown = isFinished(quarter, today) ? end : shownPeriod(request, metric, kind);
  const evaluation = books.engine.evaluate(metric, shown);
  const judged = outlook(request, { metric, period: end, line, shown: evaluation });
  const reading = {
    period: periodInfoOf(books, shown, today),
    value: evaluation.value,
    have: evaluation.have,
    of: evaluation.of,
    isWhole: evaluation.isWhole,
    missing: evaluation.missing.map((cause) => ({ ...cause, periods: [...cause.periods] })),
    sample: evaluation.sample,
    status: judged.status,
    distance: judged.distance,
  };
  return { reading, end, projection: judged.projection };
}

function heroOf(request: FocusRequest, pact: StoredPact): NonNullable<FocusView['hero']> {
  const { metric, line, readingKind } = pact;
  const { reading, end, projection } = readingOf(request, metric, line, readingKind);
  const { isAdditive } = request.books.natureOf(metric, end);
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
function baselineOf({ books, quarter }: FocusRequest, metric: string, kind: PeriodKind) {
  const first = subPeriods(quarter, kind, books.calendar)[0];
  const start = first ?? targetPeriod(quarter, kind, books.calendar);
  const before = shiftPeriod(start, -1, books.calendar);
  const { value, isWhole } = books.engine.evaluate(metric, before);
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
  const kind = readingKindFor(requireMetric(request.books, metric).definition);
  return { metric, line, ...readingOf(request, metric, line, kind).reading };
}

/** Earlier quarters, newest first, each in a line. */
function pastOf(request: FocusRequest): FocusView['past'] {
  const earlier = request.pacts.filter(({ quarter }) => quarter < request.quarter.key);
  return earlier.toReversed().map((pact) => {
    const quarter = requirePeriod(pact.quarter, request.books.calendar);
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
