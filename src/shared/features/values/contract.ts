import { z } from 'zod';
import {
  daySchema,
  periodKeySchema,
  segmentNameSchema,
  storableNumberSchema,
} from '../../kernel/bounded.ts';
import { command, query, task } from '../../ipc/operation.ts';
import { TOPICS } from '../../ipc/topics.ts';
import { metricIdSchema, periodKindSchema, unitSchema } from '../metrics/model.ts';
import { CSV_FORMATS } from '../../kernel/csv.ts';
import {
  filledPieceSchema,
  gridSchema,
  missingSchema,
  roleSchema,
  STATUSES,
  VALUE_SOURCES,
} from './model.ts';

/** One typed value; `value` null is "not known" and takes away what was there. Money in cents. */
export const cellEntrySchema = z.strictObject({
  metric: metricIdSchema,
  period: periodKeySchema,
  segment: segmentNameSchema.nullable(),
  value: storableNumberSchema.nullable(),
  sampleSize: z.number().int().min(0).max(1_000_000_000).nullable().optional(),
});
/** One typed value. */
export type CellEntry = z.infer<typeof cellEntrySchema>;

/** A stored value that went into a figure, and where it came from. */
const usedValueSchema = z.strictObject({
  period: z.string(),
  /** null: entered without a segment. */
  segment: z.string().nullable(),
  value: z.number(),
  sampleSize: z.number().nullable(),
  source: z.enum(VALUE_SOURCES),
  /** Of an imported value: the file and the row. */
  sourceDetail: z.string().nullable(),
});

/** One figure of the story of a cell: a part of its formula, down to the inputs. */
const storyPartSchema = z.strictObject({
  metric: z.string(),
  /** How the formula uses it: over the period, the period before, or the opening level. */
  role: roleSchema,
  depth: z.number().int(),
  /** The period for which it is taken. */
  period: z.string(),
  value: z.number().nullable(),
  unit: unitSchema,
  have: z.number().int(),
  of: z.number().int(),
  formula: z.string().nullable(),
  filled: z.array(filledPieceSchema),
  version: z.number().int(),
  periods: z.array(z.string()),
  /** The stored values behind an input; empty for a formula. */
  used: z.array(usedValueSchema),
});

/** One change of a stored value, newest first. */
const valueChangeSchema = z.strictObject({
  at: z.string(),
  door: z.enum(['typed', 'imported', 'undo', 'redo']),
  before: z.number().nullable(),
  after: z.number().nullable(),
});

/** Everything about one figure: what it is made of, where it comes from, what it was. */
export const cellStorySchema = z.strictObject({
  metric: metricIdSchema,
  period: periodKeySchema,
  segment: z.string().nullable(),
  value: z.number().nullable(),
  have: z.number().int(),
  of: z.number().int(),
  isWhole: z.boolean(),
  missing: z.array(missingSchema),
  status: z.enum(STATUSES),
  line: z.number().nullable(),
  source: z.enum(VALUE_SOURCES).nullable(),
  sourceDetail: z.string().nullable(),
  formula: z.string().nullable(),
  /** The version of the metric's definition that was in force, and since when; null: from the start. */
  version: z.number().int(),
  definedSince: daySchema.nullable(),
  /** The formula with the numbers put in; empty for an input. */
  filled: z.array(filledPieceSchema),
  unit: unitSchema,
  /** The stored values behind an input's figure: more than one where it is rolled up. */
  used: z.array(usedValueSchema),
  parts: z.array(storyPartSchema),
  dependants: z.array(metricIdSchema),
  history: z.array(valueChangeSchema),
});
/** Everything about one figure. */
export type CellStory = z.infer<typeof cellStorySchema>;

const cellAddress = z.strictObject({
  metric: metricIdSchema,
  period: periodKeySchema,
  segment: segmentNameSchema.nullable(),
});

/** What undo and redo would do next: the name of the command, or null. */
const undoStateSchema = z.strictObject({
  undo: z.string().nullable(),
  redo: z.string().nullable(),
});

/** Entry, the grid, its files, and the undo of everything. */
export const valuesContract = {
  'values.grid': query(
    z.strictObject({ kind: periodKindSchema, from: periodKeySchema, to: periodKeySchema }),
    gridSchema,
  ),
  'values.story': query(cellAddress, cellStorySchema),
  'values.enter': command(
    ['values', 'metrics', 'focus', 'signals'],
    z.strictObject({ cells: z.array(cellEntrySchema).min(1).max(50_000) }),
    z.strictObject({ written: z.number().int() }),
  ),
  /** From then on its values are kept as they are, and its targets as they were then. */
  'values.closePeriod': command(
    ['values', 'targets', 'focus', 'signals'],
    z.strictObject({ period: periodKeySchema }),
    z.strictObject({ period: z.string() }),
  ),
  /** The history keeps that it was closed, and when it was opened again. */
  'values.reopenPeriod': command(
    ['values', 'targets', 'focus', 'signals'],
    z.strictObject({ period: periodKeySchema }),
    z.strictObject({ period: z.string() }),
  ),
  /** A task, since the log of commands lies outside what queries see. */
  'values.undoState': task([], z.strictObject({}), undoStateSchema),
  'values.undo': task(TOPICS, z.strictObject({}), z.strictObject({ name: z.string() })),
  'values.redo': task(TOPICS, z.strictObject({}), z.strictObject({ name: z.string() })),
  /** Asks where to put the file; `path` is null where the user thought better of it. */
  'values.exportGrid': task(
    [],
    z.strictObject({
      kind: periodKindSchema,
      from: periodKeySchema,
      to: periodKeySchema,
      format: z.enum(CSV_FORMATS),
      withTargets: z.boolean(),
    }),
    z.strictObject({ path: z.string().nullable() }),
  ),
};
