import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CUSTOMER_METRICS,
  customerCounts,
  customerEvents,
  eventsBehind,
  isCustomerMetric,
  monthsLater,
} from '#shared/features/ledger/customers.ts';
import type { CustomerMetric, Purchase } from '#shared/features/ledger/customers.ts';
import { addDays } from '#shared/kernel/day.ts';

const bought = (party: string, ...days: string[]): Purchase[] =>
  days.map((day) => ({ party, day }));
const told = (purchases: readonly Purchase[], months: number) =>
  customerEvents(purchases, months).map(({ what, party, on }) => `${on} ${party} ${what}`);
const behind = (
  purchases: readonly Purchase[],
  metric: CustomerMetric,
  from: string,
  to: string,
  months = 3,
) =>
  eventsBehind(customerEvents(purchases, months), metric, { from, to }).map(
    ({ party, purchase }) => `${party} ${purchase}`,
  );

describe('a customer', () => {
  it('is new once, repeats, is lost when the months have passed, and comes back', () => {
    expect(told(bought('a', '2026-01-10', '2026-02-10', '2026-09-01'), 3)).toEqual([
      '2026-01-10 a new',
      '2026-02-10 a repeat',
      '2026-05-10 a lost',
      '2026-09-01 a repeat',
      '2026-09-01 a back',
      '2026-12-01 a lost',
    ]);
  });

  it('is lost on the very day on which the months are over, even if they buy that day', () => {
    expect(told(bought('a', '2026-01-31', '2026-04-30'), 3)).toEqual([
      '2026-01-31 a new',
      '2026-04-30 a lost',
      '2026-04-30 a repeat',
      '2026-04-30 a back',
      '2026-07-30 a lost',
    ]);
    expect(told(bought('a', '2026-01-31', '2026-04-29'), 3)).not.toContain('2026-04-30 a lost');
  });

  it('who pays twice in a day buys once', () => {
    expect(told(bought('a', '2026-01-10', '2026-01-10'), 12)).toEqual([
      '2026-01-10 a new',
      '2027-01-10 a lost',
    ]);
  });

  it('who buys again and again in a period repeats once, with the latest purchase', () => {
    const purchases = [
      ...bought('a', '2026-01-10', '2026-02-02', '2026-02-20'),
      ...bought('b', '2026-02-20'),
    ];
    expect(behind(purchases, 'customers_repeat', '2026-02-01', '2026-02-28')).toEqual([
      'a 2026-02-20',
    ]);
    expect(behind(purchases, 'customers_new', '2026-02-01', '2026-02-28')).toEqual([
      'b 2026-02-20',
    ]);
    expect(behind(purchases, 'customers', '2026-02-01', '2026-02-28')).toEqual([
      'a 2026-02-20',
      'b 2026-02-20',
    ]);
    expect(behind(purchases, 'customers_lost', '2026-05-20', '2026-05-20')).toEqual([
      'a 2026-02-20',
      'b 2026-02-20',
    ]);
    expect(behind(purchases, 'customers', '2026-05-20', '2026-05-20')).toEqual([]);
    expect(behind(purchases, 'customers', '2026-05-01', '2026-05-19')).toHaveLength(2);
  });

  it('has metrics of their own', () => {
    expect(['customers', 'customers_lost', 'customers_referred'].map(isCustomerMetric)).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('months later', () => {
  it('is the same date, or the last there is', () => {
    expect(monthsLater('2026-01-31', 1)).toBe('2026-02-28');
    expect(monthsLater('2028-01-31', 1)).toBe('2028-02-29');
    expect(monthsLater('2026-11-15', 14)).toBe('2028-01-15');
  });
});

describe('whatever was bought', () => {
  const somePurchases = fc.array(
    fc.record({
      party: fc.constantFrom('a', 'b', 'c', 'd'),
      day: fc.integer({ min: 0, max: 900 }).map((day) => addDays('2024-01-01', day)),
    }),
    { maxLength: 40 },
  );
  const someDay = fc.integer({ min: 0, max: 1500 }).map((day) => addDays('2024-01-01', day));

  it('customers on a day are those who bought within the months before it, and nobody else', () => {
    fc.assert(
      fc.property(somePurchases, someDay, fc.integer({ min: 1, max: 18 }), (all, day, months) => {
        const found = eventsBehind(customerEvents(all, months), 'customers', {
          from: day,
          to: day,
        });
        const naive = new Set(
          all
            .filter((one) => one.day <= day && day < monthsLater(one.day, months))
            .map(({ party }) => party),
        );
        expect(new Set(found.map(({ party }) => party))).toEqual(naive);
        expect(found).toHaveLength(naive.size);
      }),
    );
  });

  it('customers at the end are those of the start, and the new, and the returned, less the lost', () => {
    fc.assert(
      fc.property(
        somePurchases,
        someDay,
        someDay,
        fc.integer({ min: 1, max: 18 }),
        (all, a, b, n) => {
          const [start = '', end = ''] = [a, b].toSorted();
          const events = customerEvents(all, n);
          const count = (metric: CustomerMetric, from: string, to: string) =>
            eventsBehind(events, metric, { from, to }).length;
          const first = addDays(start, 1);
          const back = events.filter(
            ({ what, on }) => what === 'back' && first <= on && on <= end,
          ).length;
          expect(count('customers', end, end)).toBe(
            count('customers', start, start) +
              count('customers_new', first, end) +
              back -
              count('customers_lost', first, end),
          );
        },
      ),
    );
  });

  it('is counted alike for any stretch of days', () => {
    fc.assert(
      fc.property(
        somePurchases,
        someDay,
        someDay,
        fc.integer({ min: 1, max: 18 }),
        (all, a, b, n) => {
          const [from = '', to = ''] = [a, b].toSorted();
          const events = customerEvents(all, n);
          const countOf = customerCounts(events);
          for (const metric of CUSTOMER_METRICS) {
            expect(countOf(metric, { from, to })).toBe(
              eventsBehind(events, metric, { from, to }).length,
            );
          }
        },
      ),
    );
  });

  it('each name is new exactly once, on its first day', () => {
    fc.assert(
      fc.property(somePurchases, fc.integer({ min: 1, max: 18 }), (all, months) => {
        const news = customerEvents(all, months).filter(({ what }) => what === 'new');
        const names = [...new Set(all.map(({ party }) => party))];
        expect(news.map(({ party }) => party).toSorted()).toEqual(names.toSorted());
        for (const { party, on } of news) {
          const days = all.filter((one) => one.party === party).map(({ day }) => day);
          expect(on).toBe(days.toSorted()[0]);
        }
      }),
    );
  });
});
