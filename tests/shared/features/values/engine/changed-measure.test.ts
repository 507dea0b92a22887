import { describe, expect, it } from 'vitest';
import type { MetricDefinition } from '#shared/features/metrics/model.ts';
import { startOf, withStep } from '#shared/features/metrics/versions.ts';
import { CIVIL_CALENDAR } from '#shared/kernel/period.ts';
import { business, computed, defined, input } from './small-business.ts';

const months = { '2026-01': 2, '2026-02': 4, '2026-03': 6 };

/** A metric that is measured in another way from a day on, with a value in each month. */
function changedFrom(from: string, says: Partial<MetricDefinition>) {
  const first = input('mine', 'flow');
  const versions = withStep(startOf(first), { version: 2, from, says });
  return business(
    defined(first, computed('double', 'mine * 2')),
    { mine: months },
    CIVIL_CALENDAR,
    new Map([['mine', { versions, isCadenceDated: false }]]),
  );
}

describe('a quarter in which a metric became another measure', () => {
  it.each([
    ['another kind', { kind: 'score' }],
    ['another unit', { unit: 'days' }],
  ] as const)('has no figure of its own: %s', (_what, says) => {
    const { ask, value } = changedFrom('2026-02-01', says);
    expect(ask('mine', '2026-Q1')).toMatchObject({
      value: null,
      missing: [{ metric: 'mine', reason: 'definition_changed' }],
    });
    expect(value('double', '2026-Q1')).toBeNull();
    expect([value('mine', '2026-01'), value('mine', '2026-02')]).toEqual([2, 4]);
  });

  it('has one where only the good direction changed', () => {
    expect(changedFrom('2026-02-01', { good: 'down' }).value('mine', '2026-Q1')).toBe(12);
  });

  it.each([
    ['2025-10-01', 12],
    ['2026-01-01', 12],
    ['2026-01-04', 12],
    ['2026-01-05', null],
    ['2026-03-28', null],
    ['2026-03-29', 12],
    ['2026-04-01', 12],
  ])('is told by its weeks: a change from %s on gives %j', (from, figure) => {
    expect(changedFrom(from, { unit: 'days' }).value('mine', '2026-Q1')).toBe(figure);
  });
});
