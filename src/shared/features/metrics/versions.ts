import { addDays } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { Period } from '#shared/kernel/period.ts';
import type { MetricDefinition } from './model.ts';

/** The first day there is: a version that applies from here on applies to everything. */
export const BEGINNING: Day = '1990-01-01';

/** Days from the Monday of a week to its Thursday. */
const TO_THURSDAY = 3;

/** A definition with its version, and the day from which it is in force; null: from the beginning. */
export type DatedDefinition = {
  readonly from: Day | null;
  readonly version: number;
  readonly definition: MetricDefinition;
};

/** The definitions of one metric, one after the other; the first one has no beginning. */
export type MetricTimeline = {
  readonly versions: readonly DatedDefinition[];
  /** True where the cadences were decided by date; else the values say which kinds of period there are. */
  readonly isCadenceDated: boolean;
};

/** One decision about a definition: what it says anew, for the periods from a day on. */
export type DefinitionStep = {
  readonly version: number;
  readonly from: Day;
  readonly says: Partial<MetricDefinition>;
};

/** The timeline of a metric that was defined once. */
export function startOf(first: MetricDefinition): readonly DatedDefinition[] {
  return [{ from: null, version: 1, definition: first }];
}

/**
 * Which definition is in force when, after one more decision. It wins for all periods from its day
 * on, whatever earlier ones had planned for them.
 */
export function withStep(
  timeline: readonly DatedDefinition[],
  { version, from, says }: DefinitionStep,
): readonly DatedDefinition[] {
  const start = from <= BEGINNING ? null : from;
  const isEarlier = (dated: DatedDefinition) => dated.from === null || dated.from < from;
  const kept = start === null ? [] : timeline.filter(isEarlier);
  const changed = [
    { ...inForceOn(timeline, from), from: start },
    ...timeline.filter((dated) => dated.from !== null && dated.from > from),
  ].map((dated) => ({ ...dated, version, definition: { ...dated.definition, ...says } }));
  const all = [...kept, ...changed];
  return all.filter((dated, index) => !isRepeated(dated, all[index - 1]));
}

function isRepeated(dated: DatedDefinition, before: DatedDefinition | undefined): boolean {
  return before !== undefined && isSameDefinition(dated.definition, before.definition);
}

/** True where two definitions measure the same in the same way. */
function isSameDefinition(a: MetricDefinition, b: MetricDefinition): boolean {
  return isSameMeasure(a, b) && a.good === b.good && a.cadence === b.cadence;
}

/** True where nothing is in force at another time, or says anything else. */
export function isSameTimeline(
  a: readonly DatedDefinition[],
  b: readonly DatedDefinition[],
): boolean {
  const isSameAt = (dated: DatedDefinition, index: number) => {
    const other = b[index];
    return other?.from === dated.from && isSameDefinition(dated.definition, other.definition);
  };
  return a.length === b.length && a.every(isSameAt);
}

/** True where values under the one and under the other may stand beside each other in a sum. */
function isSameMeasure(a: MetricDefinition, b: MetricDefinition): boolean {
  return a.kind === b.kind && a.unit === b.unit && a.formula === b.formula;
}

export function inForceOn(timeline: readonly DatedDefinition[], day: Day): DatedDefinition {
  const found = timeline.findLast(({ from }) => from === null || from <= day) ?? timeline[0];
  if (!found) throw new Error('a metric without a definition');
  return found;
}

/**
 * The day whose definitions and cadence hold for a period: its fourth. A week belongs to the month
 * that holds its Thursday, so a change from a Monday on and one from the first of a month on are
 * both met where they should be.
 */
export function rulingDay(period: Pick<Period, 'start'>): Day {
  return addDays(period.start, TO_THURSDAY);
}

/** The last day on which a change still concerns weeks of the period, and not of the next one. */
export function lastRulingDay(period: Pick<Period, 'end'>): Day {
  return addDays(period.end, -TO_THURSDAY);
}

/** A day from which on values are made in another way than before, and the version that says so. */
export type DefinitionBreak = {
  readonly metric: string;
  readonly from: Day;
  readonly version: number;
};

/** Where a chart of these metrics has a break: another formula, kind, unit or good direction. */
export function definitionBreaks(
  timelines: ReadonlyMap<string, MetricTimeline>,
  metrics: readonly string[],
): DefinitionBreak[] {
  const breaks = metrics.flatMap((metric) => {
    const versions = timelines.get(metric)?.versions ?? [];
    return versions.flatMap(({ from, version, definition }, index) => {
      const before = versions[index - 1]?.definition;
      if (from === null || before === undefined) return [];
      const isBreak = !isSameMeasure(definition, before) || definition.good !== before.good;
      return isBreak ? [{ metric, from, version }] : [];
    });
  });
  return breaks.toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
}
