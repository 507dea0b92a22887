import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bottleneckOf } from '#shared/features/bottleneck/bottleneck.ts';
import type { Bottleneck, BottleneckGround } from '#shared/features/bottleneck/bottleneck.ts';
import { rootOf } from '#shared/features/bottleneck/exact.ts';
import { naturalWidth } from '#shared/features/bottleneck/natural-width.ts';
import { fractionOf, nearestNumber } from '#shared/kernel/fraction.ts';
import { runs } from '#tests/support/runs.ts';
import { groundOf, steady } from './ground.ts';
import type { Rows } from './ground.ts';

const JUMPING = [4, 17, 5, 16, 4, 18, 3, 16, 5, 17, 4, 16];
const PIPELINE: Rows = {
  leads: steady(60),
  sql: [30, 31, 29, 30, 30, 30, 30, 30, 31, 29, 30, 30],
  quotes_sent: steady(20),
  quotes_won: JUMPING,
  quotes_amount_won: JUMPING.map((won) => won * 300_00),
};
const WON = JUMPING.reduce((sum, won) => sum + won, 0);
/** Of 260 days 80 are left, at 500 € each: 40 000 €. */
const DAYS: Rows = {
  days_available: [21, 22, 22, 21, 22, 22, 21, 22, 22, 21, 22, 22],
  days_billable: steady(15),
  revenue_time: steady(15 * 500_00),
};

function found(rows: Rows, more: Parameters<typeof groundOf>[2] = {}): Bottleneck {
  return bottleneckOf(groundOf('freelance_services', rows, more));
}

const order = ({ rates }: Bottleneck): readonly string[] => rates.map(({ to }) => to.id);

describe('who may be named', () => {
  it('names the step that moves by itself, and guards the one after it', () => {
    const last = found(PIPELINE);
    expect(last.verdict).toMatchObject({
      kind: 'named',
      first: { to: { id: 'quotes_won' } },
      proposal: { metric: 'quote_win_rate', guardrail: 'refund_rate' },
    });
    const calls = [6, 24, 7, 23, 6, 24, 7, 23, 6, 24, 7, 23];
    const first = found({
      ...PIPELINE,
      sql: calls,
      quotes_sent: calls.map((came) => came - 2),
      quotes_won: calls.map((came) => Math.round((came - 2) / 2)),
    });
    expect(first.verdict).toMatchObject({
      kind: 'named',
      proposal: { metric: 'mql_to_sql', guardrail: 'sql_to_quote' },
    });
  });

  it.each([
    ['five months', JUMPING.map((won, month) => (month < 7 ? null : won)), 5],
    ['four yes', [1, 1, 1, 1, ...steady(0).slice(4)], 12],
  ])('names none on %s', (_why, won, months) => {
    const { verdict, rates } = found({ ...PIPELINE, quotes_won: won, leads: [], sql: [] });
    expect(verdict.kind).toBe('not_yet');
    expect(rates.every(({ width }) => width === null)).toBe(true);
    if (months === 12) expect(rates[0]?.tally).toMatchObject({ isEnough: false, months });
  });

  it('names none on fewer than thirty asks', () => {
    const few = found({
      quotes_sent: [2, 3, 2, 2, 3, 2, 2, 3, 2, 3, 2, 3],
      quotes_won: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
    });
    expect(few.verdict.kind).toBe('not_yet');
  });

  it('needs no month between two known ones: a gap parts its neighbours', () => {
    const cases = (months: readonly ([number, number] | null)[]) =>
      months.map((month) =>
        month === null ? null : { yes: fractionOf(month[0]), asks: fractionOf(month[1]) },
      );
    const low: [number, number] = [20, 100];
    const high: [number, number] = [60, 100];
    // Each half stands still; only the gap lies between them.
    const parted = naturalWidth(cases([low, low, low, low, null, high, high, high, high]), 'up');
    expect(parted?.ownSpread.top).toBe(0n);
    const joined = naturalWidth(cases([low, low, low, low, high, high, high, high]), 'up');
    expect(joined?.ownSpread.top).toBeGreaterThan(0n);
  });

  it('goes no farther than the best month of usual size', () => {
    const cases = JUMPING.map((won) => ({ yes: fractionOf(won), asks: fractionOf(20) }));
    const width = naturalWidth(cases, 'up');
    expect(width && nearestNumber(width.rate) + nearestNumber(width.width)).toBeLessThanOrEqual(
      18 / 20,
    );
    const burst = [1, 1, 9, 1, 1, 9].map((won) => ({ yes: fractionOf(won), asks: fractionOf(10) }));
    expect(naturalWidth(burst, 'down')).toMatchObject({ isCapped: true });
  });
});

describe('two that weigh nearly the same', () => {
  const calls = [8, 24, 8, 24, 8, 24, 8, 24, 8, 24, 8, 24];
  /** High and low by turns, in the second half the other way round. */
  const isHigh = (month: number): boolean => (month % 2 === 0) === month < 6;
  const two: Rows = {
    leads: steady(40),
    sql: calls,
    quotes_sent: calls,
    quotes_won: calls.map((came, month) => came * (isHigh(month) ? 0.75 : 0.25)),
    quotes_amount_won: steady(1_000_00),
  };

  it('are both told, the earlier on the way first', () => {
    const { verdict } = found(two);
    expect(verdict).toMatchObject({
      kind: 'two',
      first: { to: { id: 'sql' } },
      second: { to: { id: 'quotes_won' } },
    });
  });

  it('are told in another order where the later one is farther below what others reach', () => {
    const { verdict } = found(two, { usual: { quote_win_rate: 80 } });
    expect(verdict).toMatchObject({ kind: 'two', first: { to: { id: 'quotes_won' } } });
  });
});

describe('the days that are left', () => {
  it('hold a gain that fits into them', () => {
    const { verdict } = found({ ...PIPELINE, ...DAYS });
    expect(verdict.kind).toBe('named');
  });

  it('are named where the sales would bring more than they hold', () => {
    const full = { ...DAYS, days_billable: steady(21), revenue_time: steady(21 * 500_00) };
    const { verdict } = found({ ...PIPELINE, ...full });
    expect(verdict).toMatchObject({
      kind: 'capacity',
      first: { to: { id: 'quotes_won' } },
      proposal: { metric: 'day_rate', guardrail: 'quote_win_rate' },
    });
    if (verdict.kind !== 'capacity') return;
    const left = (260 - 12 * 21) * 500_00;
    expect(verdict.first.cutTo && nearestNumber(verdict.first.cutTo)).toBe(left);
  });

  it('are a way of their own beside the sales where both end in money', () => {
    expect(found({ ...PIPELINE, ...DAYS }).chains.map(({ id }) => id)).toEqual([
      'pipeline',
      'days',
    ]);
  });
});

describe('what is missing', () => {
  it('reads the neighbours of an unknown step as one, and tells which was passed over', () => {
    const { rates, chains } = found({ ...PIPELINE, sql: [] });
    const joined = rates.find(({ to }) => to.id === 'quotes_sent');
    expect(joined).toMatchObject({ from: { id: 'leads' }, skipped: [{ id: 'sql' }] });
    expect(chains[0]?.skipped).toMatchObject([{ term: { id: 'sql' }, place: 'between' }]);
  });

  it('ranks by how much more there would be, where no amount is known', () => {
    const { unit, rates, verdict } = found({ ...PIPELINE, quotes_amount_won: [] });
    const [first] = rates;
    expect(unit).toBe('share');
    expect(verdict.kind).toBe('named');
    expect(first?.gain && nearestNumber(first.gain)).toBeCloseTo(
      nearestNumber(first?.width?.width ?? fractionOf(0)) / (WON / 240),
      10,
    );
  });

  it('takes six to eleven months of an amount for a year, and fewer for none', () => {
    const amount = (months: number) =>
      found({ ...PIPELINE, quotes_amount_won: steady(100).slice(0, months) }).chains[0];
    expect(amount(12)?.amount).toMatchObject({ isProjected: false });
    expect(amount(6)?.amount).toMatchObject({ isProjected: true, months: 6 });
    expect(nearestNumber(amount(6)?.year ?? fractionOf(0))).toBe(1_200);
    expect(amount(5)?.year).toBeNull();
  });

  it('says nothing where the figures do not meet, and which they are', () => {
    const carts = steady(50);
    const shop = {
      sales_page_visitors: steady(500),
      carts_started: carts,
      carts_abandoned: steady(30),
      orders: steady(25),
      revenue_orders: steady(25_000_00),
    };
    const apart = bottleneckOf(groundOf('ecommerce', shop));
    expect(apart.verdict.kind).toBe('do_not_meet');
    expect(apart.chains[0]?.mismatch).toMatchObject({
      one: { id: 'carts_started', less: 'carts_abandoned' },
      other: { id: 'orders' },
      sums: [{ top: 240n }, { top: 300n }],
    });
    const same = bottleneckOf(groundOf('ecommerce', { ...shop, orders: steady(20) }));
    expect(same.verdict.kind).toBe('none');
  });

  it('takes orders for those of the list only where all of them are', () => {
    const list = {
      list_size: steady(1_000),
      emails_delivered: steady(4_000),
      emails_clicked: [90, 130, 100, 120, 95, 125, 90, 130, 100, 120, 95, 125],
      orders: steady(12),
      revenue_email: steady(600_00),
    };
    const ends = (revenue_orders: readonly number[]) =>
      order(bottleneckOf(groundOf('media_site', { ...list, revenue_orders })));
    expect(ends(steady(600_00))).toContain('orders');
    expect(ends(steady(900_00))).not.toContain('orders');
  });
});

const monthOf = fc.tuple(
  fc.integer({ min: 20, max: 90 }),
  fc.integer({ min: 5, max: 95 }),
  fc.integer({ min: 5, max: 95 }),
);
const business = fc.array(monthOf, { minLength: 6, maxLength: 12 }).map((all): Rows => {
  const part = (whole: number, percent: number): number => Math.round((whole * percent) / 100);
  const sent = all.map(([leads, to]) => part(leads, to));
  const won = all.map(([, , to], month) => part(sent[month] ?? 0, to));
  return {
    leads: all.map(([leads]) => leads),
    quotes_sent: sent,
    quotes_won: won,
    quotes_amount_won: won.map((count) => count * 750_00),
  };
});
const RUNS = { numRuns: runs(200) };

const whatIsSaid = ({ verdict, rates }: Bottleneck) => ({
  kind: verdict.kind,
  first: 'first' in verdict ? verdict.first.to.id : null,
  order: rates.map(({ to }) => to.id),
});

describe('whatever a business looks like', () => {
  it('larger amounts change no order and no verdict', () => {
    fc.assert(
      fc.property(business, fc.integer({ min: 2, max: 1_000 }), (rows, times) => {
        const amounts = (rows['quotes_amount_won'] ?? []).map((cents) => (cents ?? 0) * times);
        expect(whatIsSaid(found({ ...rows, quotes_amount_won: amounts }))).toEqual(
          whatIsSaid(found(rows)),
        );
      }),
      RUNS,
    );
  });

  it('a metric that is on no way to income changes nothing', () => {
    fc.assert(
      fc.property(business, fc.array(fc.nat(500), { maxLength: 12 }), (rows, other) => {
        const own: BottleneckGround['own'] = [
          { part: 'posts_published', whole: 'leads', isShare: true },
        ];
        expect(whatIsSaid(found({ ...rows, posts_published: other }, { own }))).toEqual(
          whatIsSaid(found(rows)),
        );
      }),
      RUNS,
    );
  });

  it('no width is below 0, none leads past the best month, and no gain is below 0', () => {
    fc.assert(
      fc.property(business, (rows) => {
        for (const { width, gain, cases } of found(rows).rates) {
          if (width === null) continue;
          const best = Math.max(
            ...cases.map((month) =>
              month === null ? 0 : nearestNumber(month.yes) / nearestNumber(month.asks),
            ),
          );
          const held = nearestNumber(width.rate) + nearestNumber(width.width);
          expect(nearestNumber(width.width)).toBeGreaterThanOrEqual(0);
          expect(held).toBeLessThanOrEqual(best + 1e-12);
          expect(nearestNumber(gain ?? fractionOf(0))).toBeGreaterThanOrEqual(0);
        }
      }),
      RUNS,
    );
  });

  it('takes square roots to the eighteenth digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (value) => {
        const root = rootOf(fractionOf(value));
        const next = { top: root.top + 1n, bottom: root.bottom };
        const whole = BigInt(value) * root.bottom * root.bottom;
        expect(root.top * root.top <= whole).toBe(true);
        expect(next.top * next.top > whole).toBe(true);
      }),
      RUNS,
    );
  });
});
