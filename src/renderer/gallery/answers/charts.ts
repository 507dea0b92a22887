import { dayNumber } from '#shared/kernel/day.ts';
import { chartOfParts, chartPoint } from '#renderer/parts/chart/chart-model.ts';
import type { ChartModel, ChartParts, ChartPoint } from '#renderer/parts/chart/chart-model.ts';
import { periodInfos } from './periods.ts';

const WEEKS = periodInfos('2026-W36', '2026-W47');
const VALUES = [50, 52, 49, 51, 50, 48, 51, 50, 52, 49, 51, 95];

/** A chart of twelve weeks, of which the last one is open; more is drawn where more is said. */
export function weekChart(
  more: Partial<Omit<ChartParts, 'periods'>> = {},
  values: readonly (number | null)[] = VALUES,
): ChartModel {
  return chartOfParts({
    periods: WEEKS,
    points: weekPoints(values),
    targets: [],
    limits: [],
    breaks: [],
    band: null,
    ...more,
  });
}

/** The points of those weeks, the last `values.length` of them. */
function weekPoints(
  values: readonly (number | null)[],
  facts: (week: string) => Parameters<typeof chartPoint>[1] = () => ({}),
): ChartPoint[] {
  const weeks = WEEKS.slice(-values.length);
  return weeks.map((period, index) =>
    chartPoint(
      { period, value: values[index] ?? null, isWhole: !period.isOpen },
      facts(period.key),
    ),
  );
}

const MIDDLE = dayNumber('2026-10-12');

/** Everything that a chart can draw, at once: signals, notes, limits, targets, breaks, projection. */
export const FULL_CHART: ChartModel = weekChart({
  points: weekPoints(VALUES, (week) => ({
    isSignal: week === '2026-W47',
    signals: week === '2026-W47' ? ['beyond'] : [],
    isRedefined: week === '2026-W42',
    notes:
      week === '2026-W40'
        ? [{ id: 1, label: '1', text: 'Passage à la radio, et un article dans le journal local' }]
        : [],
  })),
  targets: [
    { fromX: null, toX: MIDDLE, line: 55 },
    { fromX: MIDDLE, toX: null, line: 60 },
  ],
  limits: [
    {
      fromX: null,
      toX: MIDDLE,
      mean: 50,
      lower: 44,
      upper: 56,
      isProvisional: false,
      isLocked: true,
      along: null,
    },
    {
      fromX: MIDDLE,
      toX: null,
      mean: 51,
      lower: 45,
      upper: 58,
      isProvisional: true,
      isLocked: false,
      along: null,
    },
  ],
  breaks: [
    { x: MIDDLE, kind: 'rebase' },
    { x: dayNumber('2026-09-20'), kind: 'definition' },
  ],
  band: {
    from: { x: dayNumber('2026-11-22'), value: 95 },
    to: { x: dayNumber('2026-12-31'), value: 110, low: 80, high: 140 },
  },
});

/** What is usual rises with the trend, and bends where it begins anew. */
export const SLOPED_CHART: ChartModel = weekChart({
  limits: [
    {
      fromX: null,
      toX: null,
      mean: 51,
      lower: 45,
      upper: 58,
      isProvisional: false,
      isLocked: false,
      along: WEEKS.map((week, index) => ({
        x: dayNumber(week.start),
        mean: 46 + index + (index % 4) * 3,
        lower: 40 + index + (index % 4) * 3,
        upper: 52 + index + (index % 4) * 3,
      })),
    },
  ],
});
