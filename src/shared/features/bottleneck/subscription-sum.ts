import { minus, plus, times } from '#shared/kernel/fraction.ts';
import type { Fraction } from '#shared/kernel/fraction.ts';
import { ONE, ZERO } from './exact.ts';

/** What the next twelve months of subscriptions are made of. */
export type Subscriptions = {
  /** Customers at the end of the last finished month. */
  readonly customers: Fraction;
  /** New customers a month. */
  readonly joining: Fraction;
  /** The share that leaves in a month. */
  readonly churn: Fraction;
  /** What a customer pays a month, in cents; one, where that is not known. */
  readonly monthly: Fraction;
};

const MONTHS = 12;

/**
 * The income of the next twelve months: each month keeps 1 − churn of those who were there, and the
 * new ones come on top. The same as Σ [C0·qᵐ + N·(1 − qᵐ)/(1 − q)] × monthly, without the division
 * that has no answer where nobody leaves.
 */
export function yearOf({ customers, joining, churn, monthly }: Subscriptions): Fraction {
  const kept = minus(ONE, churn);
  let there = customers;
  let sum = ZERO;
  for (let month = 0; month < MONTHS; month += 1) {
    there = plus(times(there, kept), joining);
    sum = plus(sum, there);
  }
  return times(sum, monthly);
}
