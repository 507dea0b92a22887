import { describe, expect, it } from 'vitest';
import { bottleneckOf } from '#shared/features/bottleneck/bottleneck.ts';
import type { Bottleneck, RankedRate } from '#shared/features/bottleneck/bottleneck.ts';
import { yearOf } from '#shared/features/bottleneck/subscription-sum.ts';
import { nearestNumber, roundedTo } from '#shared/kernel/fraction.ts';
import type { Fraction } from '#shared/kernel/fraction.ts';
import { groundOf } from './ground.ts';

const CARTS = [52, 48, 50, 51, 49, 50, 47, 53];
const ORDERS = [21, 18, 12, 9, 11, 19, 21, 9];
const SHOP = {
  sales_page_visitors: CARTS.map(() => 500),
  carts_started: CARTS,
  orders: ORDERS,
  revenue_orders: ORDERS.map((orders) => orders * 120_00),
};
const TRIALS = {
  trials_started: [40, 42, 38, 41, 39, 40],
  trials_converted: [5, 5, 4, 5, 5, 4],
  customers: [198, 195, 195, 192, 190, 182],
  customers_lost: [11, 12, 11, 12, 11, 12],
  arpa_monthly: [39_00, 39_00, 39_00, 39_00, 39_00, 39_00],
};
const OPENING = { customers: [200, 198, 195, 195, 192, 190] };
const OTHERS = { trial_conversion: 18.2, churn: 4.91 };

const percent = (share: Fraction | null | undefined, decimals = 2): number =>
  roundedTo({ top: (share?.top ?? 0n) * 100n, bottom: share?.bottom ?? 1n }, decimals);
/** To the nearest euro, of cents. */
const euros = (cents: Fraction | null | undefined): number =>
  roundedTo({ top: cents?.top ?? 0n, bottom: (cents?.bottom ?? 1n) * 100n }, 0);

function rateTo(found: Bottleneck, id: string): RankedRate {
  const rate = found.rates.find(({ to }) => to.id === id);
  if (!rate) throw new Error(`no rate to ${id}`);
  return rate;
}

describe('the shop worked out by hand: eight months, one step that moves', () => {
  const found = bottleneckOf(groundOf('digital_products', SHOP));

  it('takes eight months for a year, and says that it does', () => {
    const [shop] = found.chains;
    expect(euros(shop?.year)).toBe(21_600);
    expect(shop?.amount).toMatchObject({ isProjected: true, months: 8 });
  });

  it('finds no width of its own in carts that are started, only chance', () => {
    const { width, gain } = rateTo(found, 'carts_started');
    expect(percent(width?.ownSpread, 3)).toBeCloseTo(0.481, 3);
    expect(percent(width?.chanceSpread, 3)).toBeCloseTo(1.342, 3);
    expect(percent(width?.width)).toBe(0);
    expect(width && nearestNumber(width.chiSquare)).toBeCloseTo(0.62, 2);
    expect(width?.isMoving).toBe(false);
    expect(euros(gain)).toBe(0);
  });

  it('names the cart brought to payment: 5 301 € of 21 600 €', () => {
    const { width, gain } = rateTo(found, 'orders');
    expect(percent(width?.rate)).toBe(30);
    expect(percent(width?.ownSpread)).toBeCloseTo(9.81, 2);
    expect(percent(width?.chanceSpread)).toBeCloseTo(6.49, 2);
    expect(percent(width?.width)).toBe(7.36);
    expect(width && nearestNumber(width.chiSquare)).toBeCloseTo(20.47, 2);
    expect(euros(gain)).toBe(5_301);
    expect(found.verdict).toMatchObject({
      kind: 'named',
      first: { to: { id: 'orders' } },
      proposal: { metric: 'cart_abandonment', guardrail: 'refund_rate' },
    });
  });

  it('is nowhere compared with others: 70 % is what others have, and 65 % would make 3 600 €', () => {
    expect(found.compared).toBeNull();
    const paid = rateTo(found, 'orders');
    expect(euros(paid.gainAt({ top: 35n, bottom: 100n }))).toBe(3_600);
  });
});

describe('the subscriptions worked out by hand: six months, and nothing but chance', () => {
  const found = bottleneckOf(groundOf('saas', TRIALS, { usual: OTHERS, opening: OPENING }));

  it('reckons the next twelve months from those who are there, join and leave', () => {
    expect(euros(found.chains[0]?.year)).toBe(70_181);
    expect(found.unit).toBe('money');
  });

  it('names none: both rates move as chance would', () => {
    const trial = rateTo(found, 'trials_converted');
    const churn = rateTo(found, 'customers_lost');
    expect(percent(trial.tally.rate)).toBe(11.67);
    expect(percent(churn.tally.rate)).toBe(5.9);
    expect(percent(trial.width?.ownSpread)).toBeCloseTo(1.26, 2);
    expect(percent(trial.width?.chanceSpread)).toBeCloseTo(5.08, 2);
    expect(percent(churn.width?.ownSpread)).toBeCloseTo(0.44, 2);
    expect(percent(churn.width?.chanceSpread)).toBeCloseTo(1.69, 2);
    expect(trial.width && nearestNumber(trial.width.chiSquare)).toBeCloseTo(0.25, 2);
    expect(churn.width && nearestNumber(churn.width.chiSquare)).toBeCloseTo(0.18, 2);
    expect(found.verdict).toEqual({ kind: 'none' });
  });

  it('holds them beside others: the trial, 6 459 € against 4 082 €', () => {
    expect(found.compared).toMatchObject({
      isOne: true,
      proposal: { metric: 'trial_conversion', guardrail: 'churn' },
    });
    expect(found.compared?.rates.map(({ gain }) => euros(gain))).toEqual([6_459, 4_082]);
  });

  it('is the same without trials that are not known to come from visits', () => {
    const upstream = { ...TRIALS, sessions: [900, 20, 900, 20, 900, 20] };
    const again = bottleneckOf(groundOf('saas', upstream, { usual: OTHERS, opening: OPENING }));
    expect(again.verdict).toEqual(found.verdict);
    expect(euros(again.chains[0]?.year)).toBe(70_181);
  });

  it('has the sum of a list of customers that nobody leaves: each month as many more', () => {
    const whole = (value: bigint): Fraction => ({ top: value, bottom: 1n });
    const sum = yearOf({
      customers: whole(10n),
      joining: whole(2n),
      churn: whole(0n),
      monthly: whole(1n),
    });
    expect(nearestNumber(sum)).toBe(12 * 10 + 2 * 78);
  });
});
