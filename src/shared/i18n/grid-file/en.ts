import type { WordsOf } from '#shared/kernel/words-of.ts';
import type { fr } from './fr.ts';

export const en: WordsOf<typeof fr> = {
  row: 'Row {row}',
  column: 'Row {row}, column “{column}”',
  cell: 'Row {row}, column “{column}”, value “{value}”',
  empty_file: 'The file is empty.',
  no_period_column: 'No column names a period (2026-01, 2026-Q1, 2026-W05, 2026).',
  file_too_large: 'The file has more than {limit, number} characters.',
  too_many_rows: 'The file has more than {limit, number} rows.',
  too_many_columns: 'The file has more than {limit, number} columns.',
  cell_too_long: 'a cell has more than {limit, number} characters.',
  unterminated_quote: 'a quote opened on line {line} is never closed.',
  misplaced_quote: 'a quote on line {line} is out of place.',
  not_a_period: 'this column head is no period. Of days, import-sheet makes weeks or months.',
  no_such_week: 'that year has no such week.',
  year_out_of_range: 'the year must lie between 1990 and 2100.',
  duplicate_column:
    'this period has a column already, “{first}”. import-sheet can put the two together.',
  other_kind:
    'the column is a {found, select, week {week} month {month} quarter {quarter} other {year}}, the file was said to be by {expected, select, week {week} month {month} quarter {quarter} other {year}}.',
  unknown_metric:
    'the metric “{value}” does not exist. {nearest, select, none {import-sheet takes names as people write them.} other {The nearest: {nearest}.}}',
  missing_metric: 'the row names no metric.',
  missing_segment: 'the segment’s name is missing after the “/”: “{value}”.',
  segment_too_long: 'the segment’s name has more than 200 characters: “{value}”.',
  target_of_segment: 'a segment has no target: “{value}”.',
  sample_of_other_kind: 'only a score has a sample size: “{value}”.',
  value_without_header: 'a value lies outside of the columns: “{value}”.',
  duplicate_row: '“{value}” stands on row {first} already.',
  mixed_kinds:
    '“{value}” has values by {expected, select, week {week} month {month} quarter {quarter} other {year}} and by {found, select, week {week} month {month} quarter {quarter} other {year}} in one file.',
  other_cadence:
    '“{value}” is entered by {expected, select, week {week} month {month} quarter {quarter} other {year}}, the file has it by {found, select, week {week} month {month} quarter {quarter} other {year}}.',
  not_a_number: 'this is not a number.',
  not_finite: 'this number is not finite.',
  too_large: 'this number is too large to be kept exactly.',
  not_whole: 'a whole number is needed.',
  percent_sign_on_other_unit: 'a percent sign has no place here.',
  currency_on_other_unit: 'a currency sign has no place here.',
  thousands_or_decimal: 'this number can be read in two ways (thousands or decimals).',
  negative_sample: 'a sample size is never negative.',
  sample_without_value: 'this sample size has no value.',
  workbook: {
    title: 'Grid',
    copy: 'A copy of the grid, as it was on the day below. Solocap reads it back.',
    made: 'Made on',
    currency: 'Currency',
    sheet: {
      week: 'Weeks',
      month: 'Months',
      quarter: 'Quarters',
      year: 'Years',
      targets: 'Targets',
      about: 'About',
    },
  },
};
