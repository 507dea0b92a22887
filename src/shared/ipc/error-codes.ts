/**
 * Every reason for which a call may be refused. Closed: each code has its words in both languages,
 * and the compiler proves it.
 */
export const ERROR_CODES = [
  'unknown_operation',
  'foreign_sender',
  'bad_input',
  'failed',
  'needs_a_window',
  'not_found',
  'unknown_metric',
  'unknown_period',
  'computed_not_editable',
  'other_cadence',
  'not_whole',
  'closed_period',
  'formula_error',
  'name_taken',
  'not_own_metric',
  'kind_in_use',
  'business_year_in_use',
  'currency_in_use',
  'band_inverted',
  'focus_change_needs_reason',
  'focus_past_quarter',
  'guardrail_is_focus',
  'nothing_to_undo',
  'nothing_to_redo',
  'undo_conflict',
  'bad_file',
  'file_not_written',
  'not_sample',
  'disk_full',
  'read_only',
] as const;

/** One reason for a refusal. */
export type ErrorCode = (typeof ERROR_CODES)[number];
