/** Why a column or a period gives no value. */
export const LEFT_OUT_REASONS = [
  'partial',
  'days_missing',
  'coarser_than_cadence',
  'other_cadence',
  'other_weeks',
  'not_additive',
  'needs_history',
  'needs_level',
  'no_period_ends',
  'from_ledger',
  'closed_period',
  'other_currency',
  'other_meaning',
  'unreadable',
  'not_chosen',
  'other_tool',
  'other_split',
  'further_column',
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];
