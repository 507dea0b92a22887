import type { Box, Sureness } from './model.ts';

/** The metrics that can watch a box, the usual one first; those of the key figures follow the pact. */
export const WATCHERS: Readonly<Record<Box, readonly string[]>> = {
  problem: ['interview_score', 'would_pay_share', 'interviews', 'search_failure'],
  customers: ['largest_client_share', 'buyers_per_seller', 'pmf_share', 'arpa'],
  value: ['soft_conversion_rate', 'pmf_share', 'sales_page_conversion', 'rating_average'],
  solution: ['activation_rate', 'trial_conversion', 'retention', 'csat'],
  channels: ['lead_rate', 'reply_rate', 'cost_per_lead', 'list_growth'],
  revenue: ['average_quote', 'arpa', 'nrr', 'scalable_share', 'ltv'],
  costs: ['cac', 'expense_ratio', 'gross_margin', 'runway_months', 'real_hourly_rate'],
  metrics: [],
  advantage: ['viral_coefficient_new', 'referral_share', 'list_engaged', 'repurchase_year'],
};

/** The one that watches a box: the chosen one, or the first that is followed; null: nothing does. */
export function watcherOf(
  offered: readonly string[],
  chosen: string | null,
  isFollowed: (metric: string) => boolean,
): string | null {
  if (chosen !== null && isFollowed(chosen)) return chosen;
  return offered.find(isFollowed) ?? null;
}

/** A box is measured once so many periods of what watches it are known. */
export const PERIODS_TO_MEASURE = 6;

export function mayBe(sureness: Sureness, periodsKnown: number): boolean {
  return sureness !== 'measured' || periodsKnown >= PERIODS_TO_MEASURE;
}
