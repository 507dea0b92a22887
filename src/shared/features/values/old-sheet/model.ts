import { z } from 'zod';
import { lineOfText, periodKeySchema, segmentNameSchema } from '#shared/kernel/bounded.ts';
import { CSV_SEPARATORS } from '#shared/kernel/csv.ts';
import { FIRST_YEAR, LAST_YEAR } from '#shared/kernel/period.ts';
import {
  COLUMN_LEFT_OUT,
  ROW_LEFT_OUT,
  SEVERAL_WAYS,
  SHEET_DOUBTS,
  SHEET_ENCODINGS,
} from './codes.ts';
import {
  METRIC_KINDS,
  metricIdSchema,
  periodKindSchema,
  unitSchema,
} from '#shared/features/metrics/model.ts';

/** Rows of a sheet that are read at most. */
export const MAX_SHEET_ROWS = 2000;
/** Columns of a sheet that are read at most: nineteen years of weeks, and what stands beside them. */
export const MAX_SHEET_COLUMNS = 1100;
/** Doubts of one sort that are told one by one. */
export const MAX_DOUBTS = 200;

const encodingSchema = z.enum(SHEET_ENCODINGS);
const separatorSchema = z.enum(CSV_SEPARATORS);
const decimalSchema = z.enum([',', '.']);
const dayOrderSchema = z.enum(['dmy', 'mdy']);
const orientationSchema = z.enum(['rows', 'columns']);
const inputKindSchema = z.enum(METRIC_KINDS).exclude(['computed']);
const lineSchema = z.number().int().min(0).max(1_000_000);
const factorSchema = z.literal([1, 100, 1000, 1_000_000]);

/** What a row is to become: the values of a metric, an own metric, or nothing. */
const rowFateChoiceSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('metric'),
    metric: metricIdSchema,
    segment: segmentNameSchema.nullable(),
  }),
  z.strictObject({
    type: z.literal('own'),
    name: lineOfText(80),
    kind: inputKindSchema,
    unit: unitSchema,
  }),
  z.strictObject({ type: z.literal('skip') }),
]);
export type RowFateChoice = z.infer<typeof rowFateChoiceSchema>;

/**
 * What the user decided over the reader's head. Rows, columns and cells are named by where they stand
 * in the sheet as it lies (0 is the first), whichever way the metrics run.
 */
export const sheetChoicesSchema = z.strictObject({
  /** The sheet of a workbook, by its name. */
  sheet: z.string().max(255).optional(),
  encoding: encodingSchema.optional(),
  repairsAccents: z.boolean().optional(),
  separator: separatorSchema.optional(),
  orientation: orientationSchema.optional(),
  decimal: decimalSchema.optional(),
  firstYear: z.number().int().min(FIRST_YEAR).max(LAST_YEAR).optional(),
  dayOrder: dayOrderSchema.optional(),
  /** The kind of period into which dates are put. */
  kind: periodKindSchema.optional(),
  /** What becomes of rows or columns that name the same period, and of two rows of one metric. */
  several: z.enum(SEVERAL_WAYS).optional(),
  /** Takes periods too of which days are missing. */
  partial: z.boolean().optional(),
  /** Weeks that are named by their Sundays end on them. */
  sundays: z.literal('end').optional(),
  /** Values that are there already and differ. */
  conflicts: z.enum(['keep', 'take']).optional(),
  columns: z
    .array(z.strictObject({ line: lineSchema, period: periodKeySchema.nullable() }))
    .max(MAX_SHEET_COLUMNS)
    .optional(),
  rows: z
    .array(
      z.strictObject({
        line: lineSchema,
        fate: rowFateChoiceSchema.optional(),
        factor: factorSchema.optional(),
        conflicts: z.enum(['keep', 'take']).optional(),
      }),
    )
    .max(MAX_SHEET_ROWS)
    .optional(),
  cells: z
    .array(z.strictObject({ row: lineSchema, column: lineSchema, text: z.string().max(100) }))
    .max(MAX_SHEET_ROWS)
    .optional(),
});
export type SheetChoices = z.infer<typeof sheetChoicesSchema>;

/** One thing of which the reader is not sure, with its place. */
const sheetDoubtSchema = z.strictObject({
  code: z.enum(SHEET_DOUBTS),
  /** Where: `B7`, a row, a column as a spreadsheet names it, or nowhere (the whole sheet). */
  place: z.string().nullable(),
  /** Where the cell stands in the sheet, so that it can be put right. */
  cell: z.strictObject({ row: z.number(), column: z.number() }).nullable(),
  text: z.string(),
  /** How it was read, where it was. */
  reading: z.string().nullable(),
});
export type SheetDoubt = z.infer<typeof sheetDoubtSchema>;

const rowFateSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('metric'),
    metric: z.string(),
    segment: z.string().nullable(),
    part: z.enum(['value', 'sample', 'target']),
  }),
  z.strictObject({
    type: z.literal('own'),
    id: z.string(),
    name: z.string(),
    kind: inputKindSchema,
    unit: unitSchema,
  }),
  z.strictObject({ type: z.literal('skip'), why: z.enum(ROW_LEFT_OUT) }),
]);
export type RowFate = z.infer<typeof rowFateSchema>;

/** What a column of the sheet (or a row, where the metrics run across) becomes. */
const sheetColumnSchema = z.strictObject({
  line: z.number(),
  /** All the columns that were put together into this one; itself alone where there is no other. */
  lines: z.array(z.number()),
  place: z.string(),
  header: z.string(),
  period: z.string().nullable(),
  role: z.enum(['value', 'target', 'left_out']),
  why: z.enum(COLUMN_LEFT_OUT).nullable(),
  /** Cells below or beside it with something in them. */
  filled: z.number(),
});
export type SheetColumn = z.infer<typeof sheetColumnSchema>;

const sheetRowSchema = z.strictObject({
  line: z.number(),
  place: z.string(),
  label: z.string(),
  group: z.string().nullable(),
  fate: rowFateSchema,
  /** How well the name fits the metric, 0 to 1; 1 for the very name, or for what was chosen. */
  score: z.number(),
  /** Other metrics that the name could mean, the best first. */
  others: z.array(z.string()),
  unit: unitSchema.nullable(),
  /** What it would be measured in as a metric of one's own. */
  guess: z.strictObject({ kind: inputKindSchema, unit: unitSchema }),
  factor: z.number(),
  /** One for each column that is a period; money in cents; null: not known. */
  values: z.array(z.number().nullable()),
});
export type SheetRow = z.infer<typeof sheetRowSchema>;

/** A value of the sheet where the business has another one. */
const conflictSchema = z.strictObject({
  row: z.number(),
  place: z.string(),
  metric: z.string(),
  segment: z.string().nullable(),
  period: z.string(),
  mine: z.number(),
  theirs: z.number(),
});
export type SheetConflict = z.infer<typeof conflictSchema>;

/** The whole reading of a sheet: each decision, each doubt. Nothing has been written. */
export const sheetReadingSchema = z.strictObject({
  orientation: orientationSchema,
  separator: separatorSchema,
  decimal: decimalSchema,
  isDecimalProven: z.boolean(),
  kind: periodKindSchema,
  /** A text whose accents a wrong encoding broke, and how it reads repaired; null: none is. */
  accents: z
    .strictObject({ before: z.string(), after: z.string(), isRepaired: z.boolean() })
    .nullable(),
  /** The first year, where the sheet names none; else null. */
  firstYear: z.number().nullable(),
  dayOrder: dayOrderSchema.nullable(),
  columns: z.array(sheetColumnSchema),
  rows: z.array(sheetRowSchema),
  doubts: z.array(sheetDoubtSchema),
  /** How often each doubt came, those beyond the first ones too. */
  doubtCounts: z.partialRecord(z.enum(SHEET_DOUBTS), z.number()),
  /** The first of them; `conflictCount` counts all. */
  conflicts: z.array(conflictSchema),
  conflictCount: z.number(),
  /** What an import would write: values, targets, new metrics, and values over others. */
  counts: z.strictObject({
    values: z.number(),
    targets: z.number(),
    metrics: z.number(),
    own: z.number(),
    skipped: z.number(),
  }),
});
export type SheetReading = z.infer<typeof sheetReadingSchema>;

export type SheetError =
  | {
      readonly code:
        | 'sheet_empty'
        | 'sheet_without_periods'
        | 'sheet_without_names'
        | 'sheet_cohorts'
        | 'sheet_people'
        | 'sheet_snapshot'
        | 'sheet_several_figures'
        | 'sheet_columns_unnamed';
    }
  | { readonly code: 'sheet_too_large'; readonly limit: number };
