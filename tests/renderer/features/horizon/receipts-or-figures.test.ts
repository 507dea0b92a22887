import { expect, it } from 'vitest';
import { receiptsOrFigures } from '#renderer/features/horizon/receipts-or-figures.ts';
import type { KnownMonth } from '#renderer/features/horizon/use-income.ts';

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

it('the ledger says what came in', () => {
  const receipts = [{ day: '2026-03-01', line: 'sale', cents: 50 }] as const;
  expect(receiptsOrFigures(receipts, [month('2026-01', 1, 2)], '2026-11-22')).toEqual({
    source: 'ledger',
    receipts,
  });
});

it('without a ledger the revenue metrics of that year say it, as services', () => {
  const months = [month('2025-12', 5, 5), month('2026-01', 10, 20), month('2026-02', 1, 2)];
  expect(receiptsOrFigures([], months, '2026-02-20')).toEqual({
    source: 'metrics',
    receipts: [
      { day: '2026-01-28', line: 'bnc', cents: 30 },
      { day: '2026-02-20', line: 'bnc', cents: 3 },
    ],
  });
});
