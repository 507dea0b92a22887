import { z } from 'zod';
import {
  daySchema,
  optionalText,
  periodKeySchema,
  segmentNameSchema,
  storableNumberSchema,
} from '#shared/kernel/bounded.ts';
import { command, importCommand, query, task } from '#shared/ipc/operation.ts';
import { METRIC_KINDS, metricIdSchema, periodKindSchema, unitSchema } from '../metrics/model.ts';
import { GRID_FORMATS } from './grid-file/formats.ts';
import { MOST_DIFFERENCES, placeSchema } from './differences.ts';
import { firstValuesContract } from './first-contract.ts';
import {
  filledPieceSchema,
  gridSchema,
  missingSchema,
  roleSchema,
  sampleSchema,
  STATUSES,
  VALUE_SOURCES,
} from './model.ts';
import { SHEET_ENCODINGS } from './old-sheet/codes.ts';
import { sheetChoicesSchema, sheetReadingSchema } from './old-sheet/model.ts';

/** One typed value; `value` null is "not known" and takes away what was there. Money in cents. */
const valueDraftSchema = z.strictObject({
  metric: metricIdSchema,
  period: periodKeySchema,
  segment: segmentNameSchema.nullable(),
  value: storableNumberSchema.nullable(),
  sampleSize: z.number().int().min(0).max(1_000_000_000).nullable().optional(),
});
export type ValueDraft = z.infer<typeof valueDraftSchema>;

/** A stored value that went into another one, and where it came from. */
const usedValueSchema = z.strictObject({
  period: z.string(),
  /** null: entered without a segment. */
  segment: z.string().nullable(),
  value: z.number(),
  sampleSize: z.number().nullable(),
  source: z.enum(VALUE_SOURCES),
  /** Of an imported value: the file and the row. */
  sourceDetail: z.string().nullable(),
  note: z.string().nullable(),
  /** Only where it stands so far: the day on which it was typed, while its period ran. */
  until: daySchema.optional(),
});

/** How one value came about: its formula with the numbers put in, or the values behind an input. */
const unfoldedValueSchema = z.strictObject({
  /** What it was by the definition in force then; null: no such metric is defined. */
  kind: z.enum(METRIC_KINDS).nullable(),
  value: z.number().nullable(),
  unit: unitSchema,
  have: z.number().int(),
  of: z.number().int(),
  isWhole: z.boolean(),
  missing: z.array(missingSchema),
  /** The two counts behind a ratio. */
  sample: sampleSchema.nullable(),
  formula: z.string().nullable(),
  /** The formula with the numbers put in; empty for an input. */
  filled: z.array(filledPieceSchema),
  /** The version of the definition that was in force, and since when; null: from the start. */
  version: z.number().int(),
  definedSince: daySchema.nullable(),
  versions: z.number().int(),
  /** The stored values behind an input: more than one where it is rolled up; empty for a formula. */
  used: z.array(usedValueSchema),
});
export type UnfoldedValue = z.infer<typeof unfoldedValueSchema>;

/** One value of an explanation: a part of its formula, down to the inputs. */
const explanationPartSchema = unfoldedValueSchema.extend({
  metric: z.string(),
  /** How the formula uses it: over the period, the period before, or the opening level. */
  role: roleSchema,
  depth: z.number().int(),
  period: z.string(),
  periods: z.array(z.string()),
});
export type ExplanationPart = z.infer<typeof explanationPartSchema>;

/** A value that is held beside another one: by another method, or of a metric taken for it. */
const relativeSchema = unfoldedValueSchema.extend({
  metric: metricIdSchema,
  /** The method that made it, of a metric that has several; else null. */
  method: z.string().nullable(),
  /** True for the method that the user picked. */
  isChosen: z.boolean(),
});
export type Relative = z.infer<typeof relativeSchema>;

/** One change of a stored value, newest first. */
const valueChangeSchema = z.strictObject({
  at: z.string(),
  source: z.enum(['typed', 'imported', 'undo', 'redo']),
  before: z.number().nullable(),
  after: z.number().nullable(),
});

/** Everything about one value: what it is made of, where it comes from, what it was. */
const valueExplanationSchema = unfoldedValueSchema.extend({
  metric: metricIdSchema,
  period: periodKeySchema,
  segment: z.string().nullable(),
  status: z.enum(STATUSES),
  line: z.number().nullable(),
  source: z.enum(VALUE_SOURCES).nullable(),
  sourceDetail: z.string().nullable(),
  parts: z.array(explanationPartSchema),
  dependants: z.array(metricIdSchema),
  history: z.array(valueChangeSchema),
  /** What was written about the stored value, empty: nothing; null: no single value is stored here. */
  note: z.string().nullable(),
  /** What the ledger would say here, where a person's value stands in its place; else null. */
  ledgerSays: z.number().nullable(),
});
export type ValueExplanation = z.infer<typeof valueExplanationSchema>;

const cellKeySchema = z.strictObject({
  metric: metricIdSchema,
  period: periodKeySchema,
  segment: segmentNameSchema.nullable(),
});

/** The cells that a search found, row by row, the oldest first; the rest where there are too many. */
const foundCellsSchema = z.strictObject({
  cells: z.array(
    z.strictObject({ metric: z.string(), segment: z.string().nullable(), period: z.string() }),
  ),
  isCut: z.boolean(),
});
export type FoundCells = z.infer<typeof foundCellsSchema>;

/** Characters of a note about one value. */
export const LONGEST_NOTE = 2000;

/** An old spreadsheet that was handed in, by the id that the main process gave it. */
const sheetIdSchema = z.string().regex(/^[0-9a-f]{32}$/);
/** As much as someone pastes: a sheet of two thousand rows has less. */
const MOST_PASTED = 5_000_000;

/** How an old sheet is read: everything that was decided, and everything that is not sure. */
const oldSheetSchema = sheetReadingSchema.extend({
  /** null: it was pasted, and so had none. */
  encoding: z.enum(SHEET_ENCODINGS).nullable(),
  /** The sheet of a workbook that is read, and the others of it with something in them. */
  workbook: z
    .strictObject({
      name: z.string(),
      names: z.array(z.string()),
      isHidden: z.boolean(),
      hiddenRows: z.number(),
      /** Cells with an error, or a formula whose result was never stored. */
      unknownCells: z.number(),
      /** The others that are exports of tools: they are read with the numbers, and not here. */
      exports: z.array(z.strictObject({ name: z.string(), tool: z.string() })),
    })
    .nullable(),
});
export type OldSheet = z.infer<typeof oldSheetSchema>;

/** Rows of a grid that are exported as they are seen. */
const MOST_ROWS = 5000;

export const valuesContract = {
  ...firstValuesContract,
  'values.grid': query(
    z.strictObject({ kind: periodKindSchema, from: periodKeySchema, to: periodKeySchema }),
    gridSchema,
  ),
  /** The cells of followed metrics whose value, as it is shown, holds the digits; at most a thousand. */
  'values.find': query(
    z.strictObject({ kind: periodKindSchema, to: periodKeySchema, text: z.string().max(60) }),
    foundCellsSchema,
  ),
  'values.explain': query(cellKeySchema, valueExplanationSchema),
  /** The same by each method, where a metric has several, and the metrics that are taken for it. */
  'values.relatives': query(cellKeySchema, z.array(relativeSchema)),
  'values.enter': command(
    z.strictObject({
      cells: z.array(valueDraftSchema).min(1).max(50_000),
      /** True: the user was asked, and these win over what the ledger says. */
      isOverLedger: z.boolean().optional(),
      /** True: said in the first run, before the ledger knew better. */
      isEstimate: z.boolean().optional(),
    }),
    z.strictObject({ written: z.number().int() }),
  ),
  /** Chooses between the two, from then on: the ledger's, or the person's in its place. */
  'values.settle': command(
    z.strictObject({
      places: z.array(placeSchema).min(1).max(MOST_DIFFERENCES),
      stands: z.enum(['ledger', 'own']),
    }),
    z.strictObject({ settled: z.number().int() }),
  ),
  /** Writes, changes or (empty) takes back what is to be said about a stored value. */
  'values.note': command(cellKeySchema.extend({ note: optionalText(LONGEST_NOTE) }), z.null()),
  /** From then on its values are kept as they are, and its targets as they were then. */
  'values.closePeriod': command(
    z.strictObject({ period: periodKeySchema }),
    z.strictObject({ period: z.string() }),
  ),
  /** The history keeps that it was closed, and when it was opened again. */
  'values.reopenPeriod': command(
    z.strictObject({ period: periodKeySchema }),
    z.strictObject({ period: z.string() }),
  ),
  'values.undo': task(z.strictObject({}), z.strictObject({ name: z.string() })),
  'values.redo': task(z.strictObject({}), z.strictObject({ name: z.string() })),
  /** Asks where to put the file; `path` is null where the user thought better of it. */
  'values.exportGrid': task(
    z.strictObject({
      kind: periodKindSchema,
      /** null: from the oldest value to the newest value or line. */
      range: z.strictObject({ from: periodKeySchema, to: periodKeySchema }).nullable(),
      /** The rows as they are seen; null: everything that is followed or has a value or a line. */
      rows: z
        .array(z.strictObject({ metric: metricIdSchema, segment: segmentNameSchema.nullable() }))
        .max(MOST_ROWS)
        .nullable(),
      format: z.enum(GRID_FORMATS),
      withTargets: z.boolean(),
    }),
    z.strictObject({ path: z.string().nullable() }),
  ),
  /** Takes a sheet in for reading, from a file that is asked for or was dropped, or as pasted; nothing is written. */
  'values.takeSheet': task(
    z.discriminatedUnion('from', [
      z.strictObject({ from: z.literal('file') }),
      z.strictObject({ from: z.literal('paste'), text: z.string().min(1).max(MOST_PASTED) }),
      z.strictObject({ from: z.literal('drop'), drop: z.uuid() }),
      z.strictObject({
        from: z.literal('bytes'),
        name: z.string().min(1).max(300),
        bytes: z.instanceof(Uint8Array),
      }),
    ]),
    z.strictObject({
      sheet: z
        .strictObject({
          id: sheetIdSchema,
          fileName: z.string().nullable(),
          /** The sheets of a workbook; null: it is a text. */
          names: z.array(z.string()).nullable(),
        })
        .nullable(),
    }),
  ),
  /** What moving the sheet in would do. */
  'values.readSheet': query(
    z.strictObject({ sheet: sheetIdSchema, choices: sheetChoicesSchema }),
    oldSheetSchema,
  ),
  /** Does what `values.readSheet` tells with the same choices. */
  'values.moveIn': importCommand(
    z.strictObject({ sheet: sheetIdSchema, choices: sheetChoicesSchema }),
    z.strictObject({
      values: z.number().int(),
      targets: z.number().int(),
      own: z.number().int(),
    }),
  ),
};
