import type { MetricKind } from '#shared/features/metrics/model.ts';
import type { DecimalMark, NumberTextError } from '#shared/kernel/number-text.ts';
import type { CsvSeparator } from '#shared/kernel/csv.ts';
import type { Period, PeriodKeyError, PeriodKind } from '#shared/kernel/period.ts';
import type { Value, Unit } from '#shared/kernel/unit.ts';

/** Characters in a file: a text of more characters has more than 50 MB. */
export const MAX_FILE_LENGTH = 50 * 1024 * 1024;
/** Rows below the header. */
export const MAX_ROWS = 200_000;
/** Period columns: nineteen years of weeks. */
export const MAX_PERIODS = 1000;
/** Characters in one cell. */
export const MAX_CELL_LENGTH = 10 * 1024;
/** Errors that are told at once; more would help no one. */
export const MAX_ERRORS = 50;

export type GridMetric = {
  readonly id: string;
  readonly unit: Unit;
  readonly kind: MetricKind;
  /** The kind of period of its values; only a suggestion while it has none. */
  readonly cadence: PeriodKind;
  readonly hasValues: boolean;
  /** Where the cadence changed at some date: the kind of period that takes values at that time. */
  readonly cadenceAt?: (period: Period) => PeriodKind;
};

/**
 * One value to import, in the engine's unit (cents for money). `value` null: stated as not known
 * (`.`). `row` is the row of the file, for the source of the value. `segment` null: without one.
 */
export type ImportedValue = {
  readonly metric: string;
  readonly segment: string | null;
  readonly period: Period;
  readonly value: Value;
  readonly sampleSize?: number;
  readonly row: number;
};

/** One target to import, in the metric's unit (cents for money). */
export type ImportedTarget = {
  readonly metric: string;
  readonly period: Period;
  readonly line: number;
  readonly row: number;
};

/** A cell such as `1.000` that was read on the strength of habits alone. */
export type GridDoubt = { readonly row: number; readonly column: string; readonly value: string };

/** What a grid file holds. Empty cells are left out: an import never deletes. */
export type GridFile = {
  readonly cells: readonly ImportedValue[];
  readonly targets: readonly ImportedTarget[];
  /** The kinds of period that values or targets were found for, the finest first. */
  readonly kinds: readonly PeriodKind[];
  /** Rows of computed metrics, read over. */
  readonly skippedComputed: number;
  /** Metrics whose row without a segment was the total of their segment rows, and was skipped. */
  readonly totals: readonly string[];
  /** Metrics whose row without a segment beside segment rows became the segment "unassigned". */
  readonly unassigned: readonly string[];
  readonly separator: CsvSeparator;
  /** The decimal mark by which cells that can be read in two ways were read. */
  readonly decimal: DecimalMark;
  /** The first of the cells that were read in one of two ways without proof. */
  readonly doubts: readonly GridDoubt[];
};

/**
 * Why a grid file is refused. Rows count as a spreadsheet does (the first is 1); `column` is the
 * header as written, `value` the text as written.
 */
export type GridFileError =
  | { readonly code: 'empty_file' | 'no_period_column' }
  | {
      readonly code: 'file_too_large' | 'too_many_rows' | 'too_many_columns';
      readonly limit: number;
    }
  | { readonly code: 'cell_too_long'; readonly row: number; readonly limit: number }
  | {
      readonly code: 'unterminated_quote' | 'misplaced_quote';
      readonly row: number;
      readonly line: number;
    }
  | { readonly code: PeriodKeyError; readonly row: number; readonly column: string }
  | {
      readonly code: 'duplicate_column';
      readonly row: number;
      readonly column: string;
      readonly first: string;
    }
  | {
      readonly code: 'other_kind';
      readonly row: number;
      readonly column: string;
      readonly expected: PeriodKind;
      readonly found: PeriodKind;
    }
  | {
      readonly code: 'unknown_metric';
      readonly row: number;
      readonly value: string;
      readonly nearest: readonly string[];
    }
  | {
      readonly code:
        | 'missing_metric'
        | 'missing_segment'
        | 'segment_too_long'
        | 'target_of_segment'
        | 'sample_of_other_kind'
        | 'value_without_header';
      readonly row: number;
      readonly value: string;
    }
  | {
      readonly code: 'duplicate_row';
      readonly row: number;
      readonly value: string;
      readonly first: number;
    }
  | {
      /** `other_cadence`: the metric has values at another cadence. `mixed_kinds`: in this file. */
      readonly code: 'mixed_kinds' | 'other_cadence';
      readonly row: number;
      readonly value: string;
      readonly expected: PeriodKind;
      readonly found: PeriodKind;
    }
  | {
      readonly code: NumberTextError | 'negative_sample' | 'sample_without_value';
      readonly row: number;
      readonly column: string;
      readonly value: string;
    };

/** Notes an error, unless enough are noted already. */
export function report(errors: GridFileError[], error: GridFileError): void {
  if (errors.length < MAX_ERRORS) errors.push(error);
}
