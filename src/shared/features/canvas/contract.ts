import { z } from 'zod';
import { daySchema, periodKeySchema, rowIdSchema } from '#shared/kernel/bounded.ts';
import { command, query, task } from '#shared/ipc/operation.ts';
import { metricIdSchema, unitSchema } from '../metrics/model.ts';
import { periodInfoSchema, STATUSES } from '../values/model.ts';
import {
  hypothesisFieldsSchema,
  lessonsSchema,
  problemTextSchema,
  reasonSchema,
  VERDICTS,
} from './model.ts';

/** A figure as the app reads it: nobody types it here. */
const figureSchema = z.strictObject({
  metric: metricIdSchema,
  unit: unitSchema,
  period: periodInfoSchema,
  value: z.number().nullable(),
  before: z.number().nullable(),
  line: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  status: z.enum(STATUSES),
});
export type CanvasFigure = z.infer<typeof figureSchema>;

const hypothesisSchema = hypothesisFieldsSchema.extend({
  id: rowIdSchema,
  unit: unitSchema,
  writtenOn: daySchema,
  /** The action that it became; null: none yet. */
  action: rowIdSchema.nullable(),
  /** What this week said. */
  verdict: z.enum(VERDICTS).nullable(),
  /** What ended it, on this week or a later one; null: it is open. */
  ended: z.enum(VERDICTS).nullable(),
  /** What its figure stands at, and what that says by the two numbers; null: not known. */
  value: z.number().nullable(),
  says: z.enum(VERDICTS).nullable(),
  /** Weeks in a row that could not tell; `isTooLarge`: the test is to be made smaller. */
  unclear: z.number().int(),
  isTooLarge: z.boolean(),
  /** False once a week has said something: what proves it is no more moved. */
  isChangeable: z.boolean(),
});
export type Hypothesis = z.infer<typeof hypothesisSchema>;

const problemSchema = z.strictObject({
  id: rowIdSchema,
  text: z.string(),
  openedOn: daySchema,
  closedOn: daySchema.nullable(),
  became: z.string(),
  /** Whole weeks since it was written down. */
  age: z.number().int(),
  hypotheses: z.array(hypothesisSchema),
});
export type CanvasProblem = z.infer<typeof problemSchema>;

const canvasSchema = z.strictObject({
  week: periodInfoSchema,
  figures: z.array(figureSchema),
  /** How the metric of the quarter stands; null: there is none. */
  focus: figureSchema.nullable(),
  lessons: lessonsSchema,
  isOnTrack: z.boolean().nullable(),
  why: z.string(),
  problems: z.array(problemSchema),
  counters: z.strictObject({
    run: z.number().int(),
    closed: z.number().int(),
    proved: z.number().int(),
    refuted: z.number().int(),
    open: z.number().int(),
    /** The age in weeks that half of the open problems have passed. */
    age: z.number().nullable(),
    saying: z.enum(['all_proved', 'all_refuted']).nullable(),
  }),
  /** What a lesson may point to: the newest of each. */
  pointers: z.array(
    z.strictObject({
      kind: z.enum(['interview', 'action', 'annotation']),
      id: rowIdSchema,
      text: z.string(),
    }),
  ),
  /** The weeks that have something written, and the newest that can be; newest first. */
  weeks: z.array(periodInfoSchema),
});
export type Canvas = z.infer<typeof canvasSchema>;

const weekSchema = z.strictObject({ week: periodKeySchema });

export const canvasContract = {
  /** The canvas of a finished week; null: of the newest. */
  'canvas.read': query(z.strictObject({ week: periodKeySchema.nullable() }), canvasSchema),
  /** What is left out stays as it is. */
  'canvas.write': command(
    weekSchema.extend({
      lessons: lessonsSchema.optional(),
      isOnTrack: z.boolean().nullable().optional(),
      why: reasonSchema.optional(),
    }),
    z.null(),
  ),
  'canvas.openProblem': command(z.strictObject({ text: problemTextSchema }), z.null()),
  'canvas.changeProblem': command(
    z.strictObject({ id: rowIdSchema, text: problemTextSchema }),
    z.null(),
  ),
  /** It is carried over no more; `became` says what of it. */
  'canvas.closeProblem': command(
    z.strictObject({ id: rowIdSchema, became: reasonSchema }),
    z.null(),
  ),
  'canvas.believe': command(
    z.strictObject({ problem: rowIdSchema, fields: hypothesisFieldsSchema }),
    z.null(),
  ),
  'canvas.changeHypothesis': command(
    z.strictObject({ id: rowIdSchema, fields: hypothesisFieldsSchema }),
    z.null(),
  ),
  'canvas.removeHypothesis': command(z.strictObject({ id: rowIdSchema }), z.null()),
  /** Makes an action of its metric from it, due on its day. */
  'canvas.act': command(z.strictObject({ hypothesis: rowIdSchema }), z.null()),
  /** null takes the verdict of that week back. */
  'canvas.judge': command(
    weekSchema.extend({ hypothesis: rowIdSchema, verdict: z.enum(VERDICTS).nullable() }),
    z.null(),
  ),
  /** One sheet of A4; `path` is null where the user thought better of it. */
  'canvas.print': task(weekSchema, z.strictObject({ path: z.string().nullable() })),
};
