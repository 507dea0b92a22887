import { describe, expect, it } from 'vitest';
import { timelineOfKept } from '#shared/features/metrics/kept-versions.ts';
import type { KeptMetric, KeptVersion } from '#shared/features/metrics/kept-versions.ts';
import type { MetricDefinition } from '#shared/features/metrics/model.ts';
import { BEGINNING } from '#shared/features/metrics/versions.ts';
import type { PeriodKind } from '#shared/kernel/period.ts';

const leads: MetricDefinition = {
  id: 'leads',
  kind: 'flow',
  unit: 'count',
  good: null,
  cadence: 'month',
  formula: null,
  readBy: null,
};
const twice: MetricDefinition = { ...leads, id: 'twice', kind: 'computed', formula: 'leads * 2' };

const cadenceFrom = (version: number, effectiveOn: string, cadence: PeriodKind): KeptVersion => ({
  version,
  effectiveOn,
  content: null,
  cadence,
});
const contentFrom = (
  version: number,
  effectiveOn: string,
  { kind, unit, good, formula, cadence }: MetricDefinition,
): KeptVersion => ({ version, effectiveOn, content: { kind, unit, good, formula }, cadence });

/** From when on which version, cadence and formula hold. */
function timeline(
  first: MetricDefinition,
  versions: readonly KeptVersion[],
  cadenceInUse: KeptMetric['cadenceInUse'] = null,
) {
  const { versions: dated, isCadenceDated } = timelineOfKept({ first, versions, cadenceInUse });
  return {
    isCadenceDated,
    steps: dated.map(({ from, version, definition }) => [
      from,
      version,
      definition.cadence,
      definition.formula,
    ]),
  };
}

describe('a metric read from its kept versions', () => {
  it('is as it shipped while nobody decided anything', () => {
    expect(timeline(leads, [])).toEqual({
      isCadenceDated: false,
      steps: [[null, 1, 'month', null]],
    });
  });

  it('takes the rhythm of its first values', () => {
    expect(timeline(leads, [], 'week').steps).toEqual([[null, 1, 'week', null]]);
  });

  it('keeps the usual reading of a formula, whatever values there were', () => {
    expect(timeline(twice, [], 'week').steps).toEqual([[null, 1, 'month', 'leads * 2']]);
  });

  it('has another rhythm from the day that was decided, and the ground says what held before', () => {
    const decided = [cadenceFrom(1, BEGINNING, 'month'), cadenceFrom(2, '2026-11-02', 'week')];
    expect(timeline(leads, decided, 'week')).toEqual({
      isCadenceDated: true,
      steps: [
        [null, 1, 'month', null],
        ['2026-11-02', 2, 'week', null],
      ],
    });
  });

  it('without a ground has its own rhythm before the first decision', () => {
    const decided = [cadenceFrom(1, '2026-11-02', 'week')];
    expect(timeline({ ...leads, cadence: 'quarter' }, decided, 'week').steps).toEqual([
      [null, 1, 'quarter', null],
      ['2026-11-02', 1, 'week', null],
    ]);
  });

  it('of one’s own has its later versions from their days on; the first holds since ever', () => {
    const thrice = { ...twice, formula: 'leads * 3' };
    const versions = [contentFrom(1, '2026-01-01', twice), contentFrom(2, '2026-07-01', thrice)];
    expect(timeline(twice, versions).steps).toEqual([
      [null, 1, 'month', 'leads * 2'],
      ['2026-07-01', 2, 'month', 'leads * 3'],
    ]);
  });

  it('of one’s own that is entered follows its values in each version until a rhythm is decided', () => {
    const versions = [
      contentFrom(1, '2026-01-01', leads),
      contentFrom(2, '2026-07-01', { ...leads, unit: 'days' }),
    ];
    const read = timelineOfKept({ first: leads, versions, cadenceInUse: 'week' });
    expect(read.versions.map(({ definition }) => [definition.unit, definition.cadence])).toEqual([
      ['count', 'week'],
      ['days', 'week'],
    ]);
    const unused = timelineOfKept({ first: leads, versions, cadenceInUse: null });
    expect(unused.versions.map(({ definition }) => definition.cadence)).toEqual(['month', 'month']);
  });

  it('keeps a decided rhythm when its formula or unit changes later', () => {
    const versions = [
      contentFrom(1, '2026-01-01', leads),
      cadenceFrom(2, BEGINNING, 'month'),
      cadenceFrom(3, '2026-07-01', 'week'),
      contentFrom(4, '2026-10-01', { ...leads, unit: 'days', cadence: 'quarter' }),
    ];
    const { versions: dated, isCadenceDated } = timelineOfKept({
      first: leads,
      versions,
      cadenceInUse: 'month',
    });
    expect(isCadenceDated).toBe(true);
    expect(
      dated.map(({ from, definition }) => [from, definition.unit, definition.cadence]),
    ).toEqual([
      [null, 'count', 'month'],
      ['2026-07-01', 'count', 'week'],
      ['2026-10-01', 'days', 'week'],
    ]);
  });
});
