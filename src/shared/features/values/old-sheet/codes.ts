export const SHEET_ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'macintosh',
] as const;
export type SheetEncoding = (typeof SHEET_ENCODINGS)[number];

/** Adding up by the metric's own rule, or taking none of them. */
export const SEVERAL_WAYS = ['roll_up', 'leave_out'] as const;

export const COLUMN_LEFT_OUT = [
  'total',
  'target',
  'describes',
  'not_a_period',
  'duplicate',
  'partial',
  'empty',
  'chosen',
] as const;
export const ROW_LEFT_OUT = [
  'heading',
  'total',
  'empty',
  'computed',
  'other_cadence',
  'same_metric',
  'added',
  'calendar',
  'second_header',
  'second_table',
  'not_numbers',
  'no_name',
  'chosen',
] as const;
export type RowLeftOut = (typeof ROW_LEFT_OUT)[number];

/** Everything of which the reader is not sure. Some have to be answered before an import. */
export const SHEET_DOUBTS = [
  'year_missing',
  'day_or_month',
  'thousands_or_decimal',
  'several_for_period',
  'rule_unknown',
  'sunday_weeks',
  'same_metric',
  'dates_rolled_up',
  'weeks_shifted',
  'partial_period',
  'days_missing',
  'several_levels',
  'no_period',
  'other_scenario',
  'above_table',
  'rate_not_rolled_up',
  'people_not_additive',
  'lost_letters',
  'week_or_half_year',
  'ambiguous_name',
  'unsure_name',
  'segment_guessed',
  'rest_unassigned',
  'other_currency',
  'turnover_source',
  'part_of_computed',
  'total_unproven',
  'target_guessed',
  'percent_without_parts',
  'amount_guessed',
  'computed',
  'computed_without_parts',
  'other_cadence',
  'unreadable',
  'failed_formula',
  'formula_without_result',
  'fractions',
  'thousands_in_name',
  'scale_said',
  'closed_period',
  'future_period',
] as const;
export type SheetDoubtCode = (typeof SHEET_DOUBTS)[number];
/** The doubts that only the user can settle. */
export const SHEET_QUESTIONS: ReadonlySet<SheetDoubtCode> = new Set([
  'year_missing',
  'day_or_month',
  'thousands_or_decimal',
  'several_for_period',
  'rule_unknown',
  'sunday_weeks',
  'same_metric',
  'ambiguous_name',
  'unsure_name',
]);
