import { describe, expect, it } from 'vitest';
import { timelineOfKept } from '#shared/features/metrics/kept-versions.ts';
import type { MetricDefinition } from '#shared/features/metrics/model.ts';
import {
  BEGINNING,
  definitionBreaks,
  isSameTimeline,
  lastRulingDay,
  startOf,
  withStep,
} from '#shared/features/metrics/versions.ts';
import type { DatedDefinition } from '#shared/features/metrics/versions.ts';

const mine: MetricDefinition = {
  id: 'mine',
  kind: 'score',
  unit: 'count',
  good: 'up',
  cadence: 'month',
  formula: null,
  readBy: null,
};

const said = (timeline: readonly DatedDefinition[]) =>
  timeline.map(({ from, definition: { unit, cadence } }) => [from, unit, cadence]);

describe('a decision between two others', () => {
  const planned = withStep(startOf(mine), {
    version: 2,
    from: '2026-06-01',
    says: { unit: 'days' },
  });

  it('leaves what it says nothing about as it was planned', () => {
    const timeline = withStep(planned, {
      version: 3,
      from: '2026-03-01',
      says: { cadence: 'week' },
    });
    expect(said(timeline)).toEqual([
      [null, 'count', 'month'],
      ['2026-03-01', 'count', 'week'],
      ['2026-06-01', 'days', 'week'],
    ]);
  });

  it('from the beginning on holds in all that was planned', () => {
    const timeline = withStep(planned, { version: 3, from: BEGINNING, says: { cadence: 'week' } });
    expect(said(timeline)).toEqual([
      [null, 'count', 'week'],
      ['2026-06-01', 'days', 'week'],
    ]);
  });

  it('that says nothing new changes nothing', () => {
    const again = withStep(planned, { version: 3, from: '2026-06-01', says: { unit: 'days' } });
    expect(said(again)).toEqual(said(planned));
    expect(isSameTimeline(again, planned)).toBe(true);
    expect(isSameTimeline([...planned, ...planned], planned)).toBe(false);
  });
});

describe('a break in a chart', () => {
  const since = (from: string, says: Partial<MetricDefinition>) => ({
    versions: withStep(startOf(mine), { version: 2, from, says }),
    isCadenceDated: false,
  });

  it('is another kind of metric as much as another unit', () => {
    const timelines = new Map([['mine', since('2026-03-01', { kind: 'flow' })]]);
    expect(definitionBreaks(timelines, ['mine'])).toEqual([
      { metric: 'mine', from: '2026-03-01', version: 2 },
    ]);
  });

  it('stands in the order of time, on one day in that of the metrics', () => {
    const timelines = new Map([
      ['late', since('2026-06-01', { kind: 'flow' })],
      ['early', since('2026-03-01', { kind: 'flow' })],
      ['too', since('2026-03-01', { unit: 'days' })],
    ]);
    const order = (...metrics: string[]) =>
      definitionBreaks(timelines, metrics).map(({ metric }) => metric);
    expect(order('late', 'early', 'too')).toEqual(['early', 'too', 'late']);
    expect(order('too', 'late', 'early')).toEqual(['too', 'early', 'late']);
    expect(order('early', 'too', 'late')).toEqual(['early', 'too', 'late']);
    expect(order('mine')).toEqual([]);
  });

  it('concerns a period as long as one of its weeks is ahead', () => {
    // The week from Monday 30 November on has its Thursday in December.
    expect(lastRulingDay({ end: '2026-11-30' })).toBe('2026-11-27');
    expect(lastRulingDay({ end: '2026-12-31' })).toBe('2026-12-28');
  });
});

describe('a metric of one’s own whose rhythm was decided', () => {
  const content = { kind: 'score', unit: 'count', good: 'up', formula: null } as const;

  it('keeps the number of its first version where the ground only says what held before', () => {
    const { versions } = timelineOfKept({
      first: mine,
      versions: [
        { version: 1, effectiveOn: '2026-01-01', content, cadence: 'month' },
        { version: 2, effectiveOn: BEGINNING, content: null, cadence: 'quarter' },
        { version: 3, effectiveOn: '2026-07-01', content: null, cadence: 'week' },
      ],
      cadenceInUse: 'month',
    });
    expect(
      versions.map(({ from, version, definition }) => [from, version, definition.cadence]),
    ).toEqual([
      [null, 1, 'quarter'],
      ['2026-07-01', 3, 'week'],
    ]);
  });

  it('is read by the usual rhythm of each formula, whatever its parts are entered by', () => {
    const formula = (version: number, effectiveOn: string, cadence: 'month' | 'quarter') =>
      ({
        version,
        effectiveOn,
        content: { ...content, kind: 'computed', formula: `leads * ${version}` },
        cadence,
      }) as const;
    const { versions } = timelineOfKept({
      first: { ...mine, kind: 'computed', formula: 'leads * 1' },
      versions: [formula(1, '2026-01-01', 'month'), formula(2, '2026-07-01', 'quarter')],
      cadenceInUse: 'week',
    });
    expect(versions.map(({ definition }) => definition.cadence)).toEqual(['month', 'quarter']);
  });
});
