import type { Period, PeriodKind } from '#shared/kernel/period.ts';
import type { MetricKind } from '#shared/features/metrics/model.ts';
import type { Missing, MissingReason } from './evaluation.ts';
import { add, divide, exactly, multiply, sumOf, ZERO } from './exact.ts';
import type { Exact } from './exact.ts';
import { cellsIn, gapsIn, isKnown, partKind } from './rolling.ts';
import type { InputCell, RollUpInput } from './rolling.ts';
import { cellAt } from './series.ts';

/** A value before it gets its metric's name and unit, and how complete it is. */
export type InputValue = {
  readonly value: Exact | null;
  readonly have: number;
  readonly of: number;
  readonly missing: readonly Missing[];
};

/** What is asked for: an input, one of its segments or its total (null). */
export type InputQuestion = {
  readonly metric: string;
  readonly segment: string | null;
  readonly source: RollUpInput;
};

export function causeOf(
  question: InputQuestion,
  reason: MissingReason,
  periods: readonly string[],
): Missing {
  return { metric: question.metric, segment: question.segment, reason, periods };
}

/** Without a value, for one reason. */
export function noValue(cause: Missing): InputValue {
  return { value: null, have: 0, of: 1, missing: [cause] };
}

/** The sum of the known values; of a level pass one value a segment. Null where there is none. */
export function totalOf(cells: readonly InputCell[]): Exact | null {
  if (cells.length === 0) return null;
  return sumOf(cells.map(({ cell }) => cell.value));
}

/**
 * The mean of all values, each weighted by its sample size when every one has one, else plain.
 * Sizes that are all zero weigh nothing, and leave the plain mean.
 */
export function meanOf(cells: readonly InputCell[]): Exact | null {
  if (cells.length === 0) return null;
  const sizes = cells.map(({ cell }) => cell.sampleSize);
  const isWeighted = sizes.every((size) => size !== null) && sizes.some((size) => size !== 0);
  const weights = sizes.map((size) => (isWeighted ? (size ?? 0) : 1));
  const terms = cells.map(({ cell }, index) =>
    multiply(exactly(cell.value), exactly(weights[index] ?? 0)),
  );
  return divide(terms.reduce(add, ZERO), sumOf(weights));
}

/** Each segment's last known value within the period. */
export function closingCells(source: RollUpInput, period: Period): InputCell[] {
  return source.segments.flatMap((ofSegment) => {
    const last = cellsIn({ ...source, segments: [ofSegment] }, [period]).at(-1);
    return last ? [last] : [];
  });
}

/** The gaps of an input in the period, as a cause; none where it is known to its end. */
export function gapsOf(question: InputQuestion, period: Period): Missing[] {
  const periods = gapsIn(question.source, period);
  return periods.length > 0 ? [causeOf(question, 'not_known', periods)] : [];
}

/** A flow: the sum over the known sub-periods. A score: the mean over them. */
function readPooled(
  question: InputQuestion,
  period: Period,
  parts: readonly Period[],
  pool: (cells: readonly InputCell[]) => Exact | null,
): InputValue {
  const { source } = question;
  const known = parts.filter((part) => isKnown(source, part));
  const missing = known.length < parts.length ? gapsOf(question, period) : [];
  return { value: pool(cellsIn(source, known)), have: known.length, of: parts.length, missing };
}

/** A stock: the last known value within the period, of each segment. */
function readLevel(question: InputQuestion, period: Period, parts: readonly Period[]): InputValue {
  const { source } = question;
  return {
    value: totalOf(closingCells(source, period)),
    have: parts.filter((part) => isKnown(source, part)).length,
    of: parts.length,
    missing: isKnown(source, period) ? [] : gapsOf(question, period),
  };
}

/** A rate: only as it was typed in. It has no roll-up, and no total over several segments. */
function readRate(question: InputQuestion, period: Period, kind: PeriodKind): InputValue {
  const { source, segment } = question;
  if (kind !== period.kind) {
    const parts = source.periodCache.partsOf(period, kind).map((part) => part.key);
    return noValue(causeOf(question, 'rate_not_rolled_up', parts));
  }
  if (segment === null && source.segments.length > 1) {
    return noValue(causeOf(question, 'segments_of_a_rate', [period.key]));
  }
  const [ofSegment] = source.segments;
  const cell = ofSegment && cellAt(ofSegment, period.kind, period.ordinal);
  if (!cell) return noValue(causeOf(question, 'not_known', [period.key]));
  return { value: exactly(cell.value), have: 1, of: 1, missing: [] };
}

/** An input in a period, by the roll-up rule of its kind. */
export function readInput(
  question: InputQuestion,
  kind: Exclude<MetricKind, 'computed'>,
  period: Period,
): InputValue {
  const { source } = question;
  const countedIn = partKind(source, period);
  if (!countedIn) return noValue(causeOf(question, 'finer_than_cadence', [period.key]));
  if (kind === 'rate') return readRate(question, period, countedIn);
  const parts = source.periodCache.partsOf(period, countedIn);
  return kind === 'stock'
    ? readLevel(question, period, parts)
    : readPooled(question, period, parts, kind === 'flow' ? totalOf : meanOf);
}
