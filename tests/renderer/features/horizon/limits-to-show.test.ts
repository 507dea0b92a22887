import { expect, it } from 'vitest';
import { limitsToShow } from '#renderer/features/horizon/limits-to-show.ts';
import type { KnownMonth } from '#renderer/features/horizon/use-income.ts';
import { thresholdsOn } from '#shared/features/ledger/thresholds.ts';

const limits = (services: number, goods: number) =>
  thresholdsOn('2026-12-31', []).map((limit) => ({
    ...limit,
    turnover: limit.key.includes('goods') ? goods : services,
  }));

const month = (key: string, time: number, scalable: number): KnownMonth => ({
  period: {
    kind: 'month',
    key,
    start: `${key}-01`,
    end: `${key}-28`,
    isOpen: false,
    isFuture: false,
    isClosed: false,
    closedBy: null,
    day: null,
    days: 30,
  },
  time,
  scalable,
  recurring: 0,
});

it('the ledger says what came in, and goods have limits where goods are sold', () => {
  const { source, shown } = limitsToShow(limits(900, 50), [month('2026-01', 1, 2)], 2026);
  expect(source).toBe('ledger');
  expect(shown.map(({ takings }) => takings)).toEqual([900, 900, 50, 50, 900, 50]);
});

it('without a ledger the revenue metrics of that year say it, for services alone', () => {
  const months = [month('2025-12', 5, 5), month('2026-01', 10, 20), month('2026-02', 1, 2)];
  const { source, shown } = limitsToShow(limits(0, 0), months, 2026);
  expect(source).toBe('metrics');
  expect(shown.map(({ key, takings }) => [key, takings])).toEqual([
    ['franchise_services', 33],
    ['franchise_services_tolerance', 33],
    ['micro_services', 33],
  ]);
});
