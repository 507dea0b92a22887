import type { Expression } from '#shared/features/metrics/formula/expression.ts';
import { parseFormula } from '#shared/features/metrics/formula/parse.ts';
import type { Definitions } from '#shared/features/metrics/model.ts';
import type { Measurement } from '#shared/features/values/engine/evaluation.ts';
import { addDays, dayNumber } from '#shared/kernel/day.ts';
import { PERIOD_KINDS, periodAt } from '#shared/kernel/period.ts';
import type { Calendar, Period, PeriodKind } from '#shared/kernel/period.ts';

/*
 * The engine's rules a second time, as plainly as they can be put: floating point, no index, and
 * nothing of an answer is remembered. Only walks over the calendar and the values are, for time.
 */

/** What the oracle knows of the world. */
export type World = {
  readonly definitions: Definitions;
  readonly measurements: readonly Measurement[];
  readonly calendar: Calendar;
};

/** An answer; `hasGap`: something more could be known about it. */
export type Answer = {
  readonly value: number | null;
  readonly have: number;
  readonly of: number;
  readonly hasGap: boolean;
};

const remembered = new WeakMap<World, Map<string, unknown>>();

function once<T>(world: World, name: string, make: () => T): T {
  const known = remembered.get(world) ?? new Map<string, unknown>();
  remembered.set(world, known);
  if (!known.has(name)) known.set(name, make());
  return known.get(name) as T;
}

const rank = (kind: PeriodKind) => PERIOD_KINDS.indexOf(kind);

/** The day that decides where a period belongs: of a week its Thursday. */
function anchor(period: Period): string {
  return period.kind === 'week' ? addDays(period.start, 3) : period.start;
}

function isInside(part: Period, whole: Period): boolean {
  if (part.kind === whole.kind) return part.ordinal === whole.ordinal;
  return whole.start <= anchor(part) && anchor(part) <= whole.end;
}

function partsOf(world: World, period: Period, kind: PeriodKind): Period[] {
  return once(world, `${period.kind} ${period.ordinal} ${kind}`, () =>
    searchParts(world, period, kind),
  );
}

function searchParts(world: World, period: Period, kind: PeriodKind): Period[] {
  const days = { week: 7, month: 30.4, quarter: 91.3, year: 365.2 }[kind];
  const around = {
    week: Math.floor(dayNumber(period.start) / 7),
    month: Number(period.start.slice(0, 4)) * 12 + Number(period.start.slice(5, 7)),
    quarter: Number(period.start.slice(0, 4)) * 4 + Number(period.start.slice(5, 7)) / 3,
    year: Number(period.start.slice(0, 4)),
  }[kind];
  const parts: Period[] = [];
  const reach = Math.ceil(400 / days) + 6;
  for (let step = -reach; step <= reach; step += 1) {
    const part = periodAt(kind, Math.round(around) + step, world.calendar);
    if (isInside(part, period)) parts.push(part);
  }
  return parts;
}

function periodOf(world: World, measurement: Measurement): Period {
  const { kind, ordinal } = measurement;
  return once(world, `${kind} ${ordinal}`, () => periodAt(kind, ordinal, world.calendar));
}

function segmentOf(measurement: Measurement): string {
  return measurement.segment ?? 'unassigned';
}

function valuesOf(world: World, metric: string, segment: string | null): Measurement[] {
  return once(world, `${metric}/${segment ?? ''}`, () =>
    world.measurements.filter(
      (one) => one.metric === metric && (segment === null || segmentOf(one) === segment),
    ),
  );
}

function cadenceOf(world: World, metric: string): PeriodKind {
  const [first] = valuesOf(world, metric, null);
  return first?.kind ?? world.definitions.get(metric)?.cadence ?? 'month';
}

function segmentsOf(values: readonly Measurement[]): string[] {
  return [...new Set(values.map(segmentOf))];
}

/** True where the input is known to the end of the stretch. */
function isKnown(world: World, metric: string, segment: string | null, stretch: Period): boolean {
  const parts = partsOf(world, stretch, cadenceOf(world, metric));
  const isPartKnown = (part: Period) =>
    valuesOf(world, metric, segment).some((one) => one.ordinal === part.ordinal);
  if (world.definitions.get(metric)?.kind === 'stock') return parts.slice(-1).some(isPartKnown);
  return parts.length > 0 && parts.every(isPartKnown);
}

function sum(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((total, number) => total + number, 0);
}

function mean(values: readonly Measurement[]): number | null {
  if (values.length === 0) return null;
  const isWeighted =
    values.every((one) => one.sampleSize !== null) && values.some((one) => one.sampleSize !== 0);
  const weightOf = (one: Measurement) => (isWeighted ? (one.sampleSize ?? 0) : 1);
  const weights = values.reduce((total, one) => total + weightOf(one), 0);
  return values.reduce((total, one) => total + one.value * weightOf(one), 0) / weights;
}

/** Of each segment the value that lies last. */
function lastOfEach(values: readonly Measurement[]): number | null {
  const lasts = segmentsOf(values).map((segment) => {
    const own = values.filter((one) => segmentOf(one) === segment);
    return own.reduce((latest, one) => (one.ordinal > latest.ordinal ? one : latest)).value;
  });
  return sum(lasts);
}

function answerInput(world: World, metric: string, period: Period, segment: string | null): Answer {
  const kind = world.definitions.get(metric)?.kind;
  const cadence = cadenceOf(world, metric);
  const nothing = { value: null, have: 0, of: 1, hasGap: true };
  if (rank(cadence) > rank(period.kind)) return nothing;
  const parts = partsOf(world, period, cadence);
  const values = valuesOf(world, metric, segment);
  const inside = values.filter((one) => isInside(periodOf(world, one), period));
  const have = parts.filter((part) => inside.some((one) => one.ordinal === part.ordinal)).length;
  const counts = { have, of: parts.length, hasGap: have < parts.length };
  switch (kind) {
    case 'flow':
      return { value: sum(inside.map((one) => one.value)), ...counts };
    case 'score':
      return { value: mean(inside), ...counts };
    case 'stock': {
      const hasGap = !isKnown(world, metric, segment, period);
      return { value: lastOfEach(inside), ...counts, hasGap };
    }
    default: {
      const isAmbiguous = segment === null && segmentsOf(values).length > 1;
      const [only] = inside;
      return cadence !== period.kind || isAmbiguous || !only
        ? nothing
        : { value: only.value, have: 1, of: 1, hasGap: false };
    }
  }
}

function expressionOf(world: World, metric: string): Expression | null {
  const formula = world.definitions.get(metric)?.formula ?? null;
  if (formula === null) return null;
  const parsed = parseFormula(formula);
  if (!parsed.ok) throw new Error(`${formula}: ${parsed.error.code}`);
  return parsed.value;
}

/** The inputs of a formula, down through formulas; those of `open` on request. */
function inputsOf(world: World, node: Expression, withOpen: boolean): string[] {
  switch (node.type) {
    case 'number':
    case 'constant':
      return [];
    case 'open':
      return withOpen ? [node.id] : [];
    case 'metric': {
      const inner = expressionOf(world, node.id);
      return inner ? inputsOf(world, inner, withOpen) : [node.id];
    }
    case 'prev':
    case 'negate':
      return inputsOf(world, node.operand, withOpen);
    case 'binary':
      return [...inputsOf(world, node.left, withOpen), ...inputsOf(world, node.right, withOpen)];
    case 'call':
      return node.operands.flatMap((operand) => inputsOf(world, operand, withOpen));
  }
}

type Walk = {
  readonly world: World;
  readonly period: Period;
  readonly segment: string | null;
  readonly madeBy: string;
  readonly stretch: readonly Period[];
  readonly isFull: boolean;
  hasGap: boolean;
};

/** Any expression in a period. */
export function answer(
  world: World,
  node: Expression,
  period: Period,
  segment: string | null,
): Answer {
  if (node.type === 'metric') {
    const inner = expressionOf(world, node.id);
    return inner
      ? answer(world, inner, period, segment)
      : answerInput(world, node.id, period, segment);
  }
  const all = [...new Set(inputsOf(world, node, true))];
  if (all.some((metric) => rank(cadenceOf(world, metric)) > rank(period.kind))) {
    return { value: null, have: 0, of: 1, hasGap: true };
  }
  const inside = [...new Set(inputsOf(world, node, false))];
  const ofKind = (kind: string) =>
    inside.filter((metric) => world.definitions.get(metric)?.kind === kind);
  const madeBy = ['flow', 'score', 'stock'].find((kind) => ofKind(kind).length > 0) ?? 'nothing';
  const makers = ofKind(madeBy);
  const coarsest = Math.max(...makers.map((metric) => rank(cadenceOf(world, metric))));
  const parts = partsOf(world, period, PERIOD_KINDS[coarsest] ?? period.kind);
  const stretch = parts.filter((part) =>
    makers.every((metric) => isKnown(world, metric, segment, part)),
  );
  const isShort = (madeBy === 'flow' || madeBy === 'score') && stretch.length < parts.length;
  const walk: Walk = { world, period, segment, madeBy, stretch, isFull: !isShort, hasGap: isShort };
  const value = walkTo(node, walk);
  const isEmpty = isShort && stretch.length === 0;
  const { hasGap } = walk;
  const counts =
    madeBy === 'nothing'
      ? { have: hasGap ? 0 : 1, of: 1 }
      : { have: stretch.length, of: parts.length };
  return { value: isEmpty ? null : value, ...counts, hasGap };
}

function gap(walk: Walk, { value, hasGap }: Pick<Answer, 'value' | 'hasGap'>): number | null {
  if (hasGap) walk.hasGap = true;
  return value;
}

function walkInput(metric: string, walk: Walk): number | null {
  const { world, period, segment, stretch, madeBy } = walk;
  const kind = world.definitions.get(metric)?.kind;
  const inStretch = valuesOf(world, metric, segment).filter((one) =>
    stretch.some((part) => isInside(periodOf(world, one), part)),
  );
  if (kind === 'flow') return sum(inStretch.map((one) => one.value));
  if (kind === 'score' && madeBy === 'score') return mean(inStretch);
  return gap(walk, answerInput(world, metric, period, segment));
}

function walkOpening(metric: string, walk: Walk): number | null {
  const { world, period, segment } = walk;
  const start = anchor(period);
  const earlier = valuesOf(world, metric, segment).filter((one) => {
    const own = periodOf(world, one);
    return !isInside(own, period) && anchor(own) < start;
  });
  const value = lastOfEach(earlier);
  return gap(walk, { value, hasGap: value === null });
}

function walkEarlier(operand: Expression, walk: Walk): number | null {
  const { world, period, segment } = walk;
  const before = periodAt(period.kind, period.ordinal - 1, world.calendar);
  const earlier = answer(world, operand, before, segment);
  const hasGap = earlier.hasGap || answer(world, operand, period, segment).hasGap;
  return gap(walk, { value: hasGap ? null : earlier.value, hasGap });
}

function lengthOf(name: string, period: Period): number {
  const days = dayNumber(period.end) - dayNumber(period.start) + 1;
  if (name === 'days_in_period') return days;
  return { week: 7 / (146_097 / 4_800), month: 1, quarter: 3, year: 12 }[period.kind];
}

function walkTo(node: Expression, walk: Walk): number | null {
  switch (node.type) {
    case 'number':
      return node.value;
    case 'constant': {
      const stretch = walk.isFull ? [walk.period] : walk.stretch;
      return stretch.reduce((total, part) => total + lengthOf(node.name, part), 0);
    }
    case 'metric': {
      const inner = expressionOf(walk.world, node.id);
      return inner ? walkTo(inner, walk) : walkInput(node.id, walk);
    }
    case 'open':
      return walkOpening(node.id, walk);
    case 'prev':
      return walkEarlier(node.operand, walk);
    case 'negate': {
      const value = walkTo(node.operand, walk);
      return value === null ? null : -value;
    }
    case 'binary': {
      const left = walkTo(node.left, walk);
      const right = walkTo(node.right, walk);
      if (left === null || right === null) return null;
      if (node.operator === '+') return left + right;
      if (node.operator === '-') return left - right;
      if (node.operator === '*') return left * right;
      return right === 0 ? null : left / right;
    }
    case 'call': {
      const values = node.operands.map((operand) => walkTo(operand, walk));
      const known = values.filter((value) => value !== null);
      if (known.length < values.length) return null;
      return Math[node.name](...(known as [number]));
    }
  }
}
