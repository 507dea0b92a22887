import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import type { TargetYear, TargetYearEntry } from '#shared/features/targets/contract.ts';
import { LEVELS } from '#shared/kernel/levels.ts';
import type { Level } from '#shared/kernel/levels.ts';
import { isFiner, parentPeriod, parsePeriodKey } from '#shared/kernel/period.ts';
import type { Calendar } from '#shared/kernel/period.ts';

/** A line of the sheet: a period whose targets are typed, or a total that comes out of them. */
export type YearRow = {
  readonly type: 'period' | 'total';
  readonly key: string;
  readonly entry: TargetYearEntry;
};

/** The periods in their order, each quarter's total after its last one, the year's at the end. */
export function yearRows(
  year: TargetYear,
  quarters: TargetYear | null,
  calendar: Calendar,
): YearRow[] {
  const totals = new Map((quarters?.periods ?? []).map((entry) => [entry.period.key, entry]));
  const parentOf = (key: string): string | null => {
    const period = parsePeriodKey(key, calendar);
    if (!period.ok || !isFiner(period.value.kind, 'quarter')) return null;
    return parentPeriod(period.value, 'quarter', calendar).key;
  };
  const rows = year.periods.flatMap((entry, index): YearRow[] => {
    const parent = parentOf(entry.period.key);
    const next = year.periods[index + 1];
    const isLast = parent !== null && (!next || parentOf(next.period.key) !== parent);
    const total = isLast ? totals.get(parent) : undefined;
    const row: YearRow = { type: 'period', key: entry.period.key, entry };
    return total ? [row, { type: 'total', key: total.period.key, entry: total }] : [row];
  });
  if (year.kind === 'year') return rows;
  return [...rows, { type: 'total', key: year.year.period.key, entry: year.year }];
}

const THREE_LEVELS: readonly Level[] = ['floor', 'line', 'stretch'];

/**
 * The levels that have a column: the two ends of a band where too much is bad as well, else floor,
 * line and stretch; and any other that is set in this year.
 */
export function levelsShown(
  good: MetricSummary['good'],
  entries: readonly TargetYearEntry[],
): readonly Level[] {
  const usual: readonly Level[] = good === 'band' ? ['low', 'high'] : THREE_LEVELS;
  const others = LEVELS.filter(
    (level) => !usual.includes(level) && entries.some((entry) => entry[level] !== null),
  );
  return [...usual, ...others];
}

/** The level that a metric is first of all held against. */
export function mainLevel(good: MetricSummary['good']): Level {
  return good === 'band' ? 'low' : 'line';
}
