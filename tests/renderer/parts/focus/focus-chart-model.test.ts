import { describe, expect, it } from 'vitest';
import { focusChartModel } from '#renderer/parts/focus/focus-chart-model.ts';
import { joinedRuns, labelledPeriods } from '#renderer/parts/chart/chart-model.ts';
import type { FocusView } from '#shared/features/focus/contract.ts';
import { dayNumber, dayOf } from '#shared/kernel/day.ts';

type Chart = NonNullable<FocusView['chart']>;
type Hero = NonNullable<FocusView['hero']>;

const TODAY = '2026-11-22';

/** Months of 2026 from the first one on; today lies in November. */
function months(first: number, values: readonly (number | null)[]): Chart['points'] {
  return values.map((value, index) => {
    const month = first + index;
    const [start, end] = [dayOf(2026, month, 1), dayOf(2026, month + 1, 0)];
    const isOpen = start <= TODAY && TODAY <= end;
    return {
      period: {
        kind: 'month',
        key: start.slice(0, 7),
        start,
        end,
        isOpen,
        isFuture: start > TODAY,
        isClosed: false,
        closedBy: null,
        day: isOpen ? 22 : null,
        days: dayNumber(end) - dayNumber(start) + 1,
      },
      value,
      isWhole: value !== null && !isOpen,
    };
  });
}

const QUARTER: FocusView['quarter'] = {
  kind: 'quarter',
  key: '2026-Q4',
  start: '2026-10-01',
  end: '2026-12-31',
  isOpen: true,
  isFuture: false,
  isClosed: false,
  closedBy: null,
  day: 53,
  days: 92,
};

const PROJECTION: Hero['projection'] = {
  isKnown: true,
  method: 'trend',
  points: 5,
  value: 9,
  low: 8,
  high: 10,
  at: '2026-12-31',
};

function viewOf(points: Chart['points'], projection: Hero['projection'] = null): FocusView {
  return {
    quarter: QUARTER,
    pact: null,
    hero: {
      period: QUARTER,
      value: 8,
      have: 1,
      of: 1,
      isWhole: true,
      missing: [],
      sample: null,
      status: 'at_risk',
      distance: -2,
      baseline: null,
      progress: null,
      projection,
    },
    chart: {
      kind: 'month',
      points,
      line: 10,
      isLineShared: false,
      limits: null,
      annotations: [],
      breaks: [],
    },
    guardrail: null,
    next: null,
    past: [],
  };
}

describe('the chart of the metric of the quarter', () => {
  it('draws nothing where no value is known', () => {
    expect(focusChartModel(viewOf(months(9, [null, null, null])), false)).toBeNull();
  });

  it('begins with the first value, and keeps a gap after it as a gap', () => {
    const model = focusChartModel(viewOf(months(6, [null, 5, null, 6, 7])), false);
    expect(model?.points.map(({ value }) => value)).toEqual([5, null, 6, 7]);
    const runs = joinedRuns(model?.points ?? []);
    expect(runs.map((run) => run.map(({ value }) => value))).toEqual([[5], [6, 7]]);
  });

  it('puts an open point at today, and joins it to nothing', () => {
    const model = focusChartModel(viewOf(months(9, [6, 7, 8, null])), false);
    const open = model?.points.at(-1);
    expect(open).toMatchObject({ state: 'open', x: dayNumber(TODAY) });
    expect(joinedRuns(model?.points ?? []).flat()).not.toContain(open);
  });

  it('shows the whole quarter, also the months to come', () => {
    const model = focusChartModel(viewOf(months(9, [6, 7, 8, null])), false);
    expect(model?.axis.at(-1)?.period.key).toBe('2026-12');
    expect(model?.xDomain[1]).toBe(dayNumber('2026-12-31'));
  });

  it('breaks where the definition or the way of working changed, as the page of the metric does', () => {
    const view = viewOf(months(6, [5, 6, 7, 8, 9]));
    const breaks: Chart['breaks'] = [
      { from: '2026-09-01', kind: 'definition' },
      { from: '2026-07-01', kind: 'rebase' },
      { from: '2026-09-01', kind: 'rebase' },
    ];
    const chart = view.chart && { ...view.chart, breaks };
    const model = focusChartModel({ ...view, chart }, false);
    const between = (before: string, after: string) => (dayNumber(before) + dayNumber(after)) / 2;
    expect(model?.breaks).toEqual([
      { x: between('2026-06-30', '2026-07-31'), kind: 'rebase' },
      { x: between('2026-08-31', '2026-09-30'), kind: 'definition' },
    ]);
    // No line leads from what was measured before to what is measured now.
    const runs = joinedRuns(model?.points ?? []);
    expect(runs.map((run) => run.map(({ value }) => value))).toEqual([
      [5, 6, 7],
      [8, 9],
    ]);
  });

  it('joins no figure that lacks a part', () => {
    const points = months(8, [5, 6, 7]);
    const half = points.map((point, index) => (index === 1 ? { ...point, isWhole: false } : point));
    const model = focusChartModel(viewOf(half), false);
    expect(model?.points[1]?.state).toBe('part');
    expect(joinedRuns(model?.points ?? [])).toHaveLength(2);
  });

  it('opens the projection from where a level stands today', () => {
    const model = focusChartModel(viewOf(months(9, [6, 7, 8, null]), PROJECTION), false);
    expect(model?.band?.from).toEqual({ x: dayNumber(TODAY), value: 8 });
    expect(model?.band?.to).toMatchObject({ value: 9, low: 8, high: 10 });
  });

  it('draws no projection of a quarter’s sum among months', () => {
    const model = focusChartModel(viewOf(months(9, [6, 7, 8, null]), PROJECTION), true);
    expect(model?.band).toBeNull();
  });

  it('has room for everything that is drawn', () => {
    const model = focusChartModel(viewOf(months(9, [6, 7, 8, null]), PROJECTION), false);
    const [low, high] = model?.yDomain ?? [0, 0];
    expect(low).toBeLessThanOrEqual(6);
    expect(high).toBeGreaterThanOrEqual(10);
  });

  it('gives a lone point its own period to stand in', () => {
    const model = focusChartModel(viewOf(months(10, [7])), false);
    expect(model?.xDomain).toEqual([dayNumber('2026-10-01'), dayNumber('2026-10-31')]);
  });

  it('names as many periods as there is room for, the last one always', () => {
    const model = focusChartModel(viewOf(months(1, [1, 2, 3, 4, 5, 6, 7])), false);
    const named = labelledPeriods(model?.axis ?? [], 4).map(({ period }) => period.key);
    expect(named).toEqual(['2026-01', '2026-03', '2026-05', '2026-07']);
  });
});
