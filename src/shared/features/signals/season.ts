import type { Period, PeriodKind } from '#shared/kernel/period.ts';
import type { Value } from '#shared/kernel/unit.ts';
import { meanOf, medianOf } from './statistics.ts';

/** Periods in a year, of the kinds that a season is looked for in. */
const SEASON_CYCLE = { week: 52, month: 12 } as const;
export type SeasonCycle = (typeof SEASON_CYCLE)[keyof typeof SEASON_CYCLE];

/** A value and its place in the year, from 0; null: its kind of period has no season. */
export type SeasonPoint = { readonly slot: number | null; readonly value: Value };

/** What the time of the year adds to the level of a metric. */
export type Season = {
  /** By place in the year; their mean is 0. */
  readonly bySlot: readonly number[];
  /** Whole years that it was learned from. */
  readonly years: number;
};

/** One year has to look like the next: the mean correlation of neighbouring years at least. */
const LIKENESS: Readonly<Record<SeasonCycle, number>> = { 12: 0.65, 52: 0.45 };
const FEWEST_YEARS = 2;

/** The place of a month or week in its year, from 0; a week 53 is read as the 52nd. */
export function slotOf({ kind, key }: Pick<Period, 'kind' | 'key'>): number | null {
  if (kind === 'month') return Number(key.slice(5)) - 1;
  return kind === 'week' ? Math.min(Number(key.slice(6)), SEASON_CYCLE.week) - 1 : null;
}

/** Periods in a year of a kind; null: no season is looked for in it. */
export function cycleOf(kind: PeriodKind): SeasonCycle | null {
  return kind === 'month' || kind === 'week' ? SEASON_CYCLE[kind] : null;
}

/** The steady rise of one step that a season cannot explain: the median change from year to year. */
function riseOf(values: readonly Value[], cycle: SeasonCycle): number {
  const changes = values.flatMap((value, index) => {
    const before = values[index - cycle] ?? null;
    return value === null || before === null ? [] : [(value - before) / cycle];
  });
  return changes.length === 0 ? 0 : medianOf(changes);
}

/** What is left of each value once the level of its time is taken out. */
function leftOf(values: readonly Value[], cycle: SeasonCycle): Value[] {
  const rise = riseOf(values, cycle);
  return values.map((value, index) => (value === null ? null : value - rise * index));
}

/** Correlation (Pearson) of the pairs of which both are known; 0 where one side never moves. */
function likenessOf(a: readonly Value[], b: readonly Value[]): number {
  const pairs = a.flatMap((x, index) => {
    const y = b[index] ?? null;
    return x === null || y === null ? [] : [{ x, y }];
  });
  if (pairs.length < 3) return 0;
  const [meanX, meanY] = [meanOf(pairs.map(({ x }) => x)), meanOf(pairs.map(({ y }) => y))];
  let [xy, xx, yy] = [0, 0, 0];
  for (const { x, y } of pairs) {
    xy += (x - meanX) * (y - meanY);
    xx += (x - meanX) ** 2;
    yy += (y - meanY) ** 2;
  }
  return xx === 0 || yy === 0 ? 0 : xy / Math.sqrt(xx * yy);
}

/** True where each year looks like the one before it, counted back from the newest point. */
function isRepeating(left: readonly Value[], cycle: SeasonCycle, years: number): boolean {
  const pairs = Array.from({ length: years - 1 }, (_, back) => {
    const end = left.length - back * cycle;
    return likenessOf(left.slice(end - cycle, end), left.slice(end - 2 * cycle, end - cycle));
  });
  return meanOf(pairs) >= LIKENESS[cycle];
}

/**
 * The season of points in time order, one a period without a hole in the list; null where there is
 * none: fewer than two whole years, a place of the year that is not known twice, or years that do
 * not look alike. Classical decomposition with one figure for each place of the year (Wheeler,
 * Making Sense of Data, 2003, on seasonality), the level's rise taken from year to year.
 */
export function seasonOf(points: readonly SeasonPoint[], cycle: SeasonCycle): Season | null {
  const years = Math.floor(points.length / cycle);
  if (years < FEWEST_YEARS) return null;
  const left = leftOf(
    points.map(({ value }) => value),
    cycle,
  );
  const slots: number[][] = Array.from({ length: cycle }, () => []);
  for (const [index, { slot }] of points.entries()) {
    const value = left[index] ?? null;
    if (slot !== null && value !== null) slots[slot]?.push(value);
  }
  if (slots.some(({ length }) => length < FEWEST_YEARS)) return null;
  if (!isRepeating(left, cycle, years)) return null;
  const middles = slots.map((values) => medianOf(values));
  const whole = meanOf(middles);
  return { bySlot: middles.map((middle) => middle - whole), years };
}

/** What the season adds at a place of the year; without one, nothing. */
export function seasonAt(season: Season | null, slot: number | null): number {
  return slot === null ? 0 : (season?.bySlot[slot] ?? 0);
}
