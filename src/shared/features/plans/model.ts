import { z } from 'zod';
import {
  daySchema,
  lineOfText,
  optionalText,
  rowIdSchema,
  storableNumberSchema,
} from '#shared/kernel/bounded.ts';
import { metricIdSchema } from '../metrics/model.ts';

/** The states of an action, in the order in which it travels. */
export const ACTION_STATES = ['todo', 'doing', 'done', 'dropped'] as const;
export type ActionState = (typeof ACTION_STATES)[number];
export const EFFORTS = ['S', 'M', 'L'] as const;

export const actionFieldsSchema = z.strictObject({
  title: lineOfText(140),
  state: z.enum(ACTION_STATES),
  startedOn: daySchema.nullable(),
  dueOn: daySchema.nullable(),
  doneOn: daySchema.nullable(),
  effect: optionalText(280),
  effectValue: storableNumberSchema.nullable(),
  effort: z.enum(EFFORTS).nullable(),
  outcome: optionalText(500),
  learned: optionalText(280),
});

export const actionSchema = actionFieldsSchema.extend({
  id: rowIdSchema,
  metric: metricIdSchema,
});
export type Action = z.infer<typeof actionSchema>;
