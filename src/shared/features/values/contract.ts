import { z } from 'zod';
import {
  daySchema,
  periodKeySchema,
  segmentNameSchema,
  storableNumberSchema,
} from '../../kernel/bounded.ts';
import { command, query, task } from '../../ipc/operation.ts';
import { TOPICS } from '../../ipc/topics.ts';
import { metricIdSchema, periodKindSchema } from '../metrics/model.ts';
import { CSV_FORMATS } from '../../kernel/csv.ts';
import { gridSchema, missingSchema, STATUSES, VALUE_SOURCES } from './model.ts';

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

/** One figure of the story of a cell: a part of its formula, down to the inputs. */
const storyPartSchema = z.strictObject({
  metric: z.string(),
  /** How the formula uses it: over the period, the period before, or the opening level. */
  role: z.enum(['period', 'prev', 'open']),
  depth: z.number().int(),
  value: z.number().nullable(),
  formula: z.string().nullable(),
  periods: z.array(z.string()),
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
    ['values', 'metrics', 'focus'],
    z.strictObject({ cells: z.array(cellEntrySchema).min(1).max(50_000) }),
    z.strictObject({ written: z.number().int() }),
  ),
  /** From then on its values are kept as they are, and its targets as they were then. */
  'values.closePeriod': command(
    ['values', 'targets', 'focus'],
    z.strictObject({ period: periodKeySchema }),
    z.strictObject({ period: z.string() }),
  ),
  /** The history keeps that it was closed, and when it was opened again. */
  'values.reopenPeriod': command(
    ['values', 'targets', 'focus'],
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
