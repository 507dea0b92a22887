import { describe, expect, it } from 'vitest';
import {
  noteNumbers,
  signalChartModel,
} from '#renderer/features/metrics/page/signals/signal-chart-model.ts';
import { joinedRuns } from '#renderer/parts/chart/chart-model.ts';
import type { SignalChart } from '#shared/features/signals/contract.ts';
import { dayNumber, dayOf } from '#shared/kernel/day.ts';

const OPEN = '2026-11';

/** Months of 2026 up to the open November. */
function months(values: readonly (number | null)[]): SignalChart['points'] {
  const first = 12 - values.length;
  return values.map((value, index) => {
    const [start, end] = [dayOf(2026, first + index, 1), dayOf(2026, first + index + 1, 0)];
    const key = start.slice(0, 7);
    const isOpen = key === OPEN;
    return {
      period: {
        kind: 'month',
        key,
        start,
        end,
        isOpen,
        isFuture: false,
        isClosed: false,
        closedBy: null,
        day: isOpen ? 22 : null,
        days: dayNumber(end) - dayNumber(start) + 1,
      },
      value,
      have: 1,
      of: 1,
      isWhole: value !== null && !isOpen,
      range: null,
      signals: [],
      phase: isOpen ? null : 0,
      limits: null,
      line: null,
    };
  });
}

const LIMITS = {
  mean: 10,
  lower: 5,
  upper: 15,
  rangeMean: 2,
  rangeUpper: 6,
  isProvisional: false,
  isLocked: false,
  shape: null,
};

const phase = (from: string, to: string): SignalChart['phases'][number] => ({
  from,
  to,
  reason: null,
  isNewDefinition: false,
  since: null,
  lockedUntil: null,
  limits: LIMITS,
  lack: null,
});

function chartOf(points: SignalChart['points'], more: Partial<SignalChart> = {}): SignalChart {
  return {
    metric: 'sessions',
    kind: 'month',
    segment: null,
    unit: 'count',
    points,
    phases: [],
    annotations: [],
    bases: [],
    breaks: [],
    canLock: false,
    hasEarlier: false,
    ...more,
  };
}

/** Halfway between the last days of two months. */
const between = (before: string, first: string): number =>
  (dayNumber(before) + dayNumber(first)) / 2;

describe('the chart of natural limits', () => {
  it('draws nothing where no value is known, and begins with the first one', () => {
    expect(signalChartModel(chartOf(months([null, null])))).toBeNull();
    const model = signalChartModel(chartOf(months([null, 8, 9, 4])));
    expect(model?.points.map(({ value }) => value)).toEqual([8, 9, 4]);
    expect(model?.points.at(-1)?.state).toBe('open');
  });

  it('splits the limits where they begin anew, also in the open month', () => {
    const phases = [phase('2026-06', '2026-08'), phase('2026-09', '2026-10')];
    const base = { lockedUntil: null, reason: 'Nouveau site' };
    const bases = [
      { ...base, from: '2026-09-01' },
      { ...base, from: '2026-11-01' },
    ];
    const model = signalChartModel(chartOf(months([8, 9, 8, 9, 8, 3]), { phases, bases }));
    const split = between('2026-08-31', '2026-09-30');
    expect(model?.limits.map(({ fromX, toX }) => [fromX, toX])).toEqual([
      [null, split],
      [split, null],
    ]);
    expect(model?.breaks).toEqual([
      { x: split, kind: 'rebase' },
      { x: between('2026-10-31', '2026-11-22'), kind: 'rebase' },
    ]);
  });

  it('joins no figures that are made in different ways', () => {
    const breaks = [{ metric: 'sessions', from: '2026-09-01', version: 2 }];
    const model = signalChartModel(chartOf(months([8, 9, 8, 9, 8, 3]), { breaks }));
    const runs = joinedRuns(model?.points ?? []).map((run) => run.map(({ period }) => period.key));
    expect(runs).toEqual([
      ['2026-06', '2026-07', '2026-08'],
      ['2026-09', '2026-10'],
    ]);
    expect(model?.breaks).toMatchObject([{ kind: 'definition' }]);
  });

  it('draws a target for as long as it holds', () => {
    const lines = [null, 10, 10, 12, 12, null];
    const points = months([8, 9, 8, 9, 8, 3]).map((point, index) => ({
      ...point,
      line: lines[index] ?? null,
    }));
    expect(signalChartModel(chartOf(points))?.targets).toEqual([
      {
        line: 10,
        fromX: between('2026-06-30', '2026-07-31'),
        toX: between('2026-08-31', '2026-09-30'),
      },
      {
        line: 12,
        fromX: between('2026-08-31', '2026-09-30'),
        toX: between('2026-10-31', '2026-11-22'),
      },
    ]);
  });

  it('puts what happened at the point of its month, numbered as in the list beside it', () => {
    const note = { metric: 'sessions', on: '2026-09-03', text: 'Radio' };
    const annotations = [
      { ...note, id: 7 },
      { ...note, id: 3, on: '2026-10-31', text: 'Salon' },
    ];
    const chart = chartOf(months([8, 9, 8, 3]), { annotations });
    expect(signalChartModel(chart)?.points.map(({ notes }) => notes)).toEqual([
      [],
      [{ id: 7, label: '1', text: 'Radio' }],
      [{ id: 3, label: '2', text: 'Salon' }],
      [],
    ]);
    expect([...noteNumbers(chart)]).toEqual([
      [7, 1],
      [3, 2],
    ]);
  });
});
