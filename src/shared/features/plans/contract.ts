import { z } from 'zod';
import { daySchema, rowIdSchema } from '#shared/kernel/bounded.ts';
import { command, query } from '#shared/ipc/operation.ts';
import { metricIdSchema } from '../metrics/model.ts';
import { ACTION_STATES, actionFieldsSchema, actionSchema } from './model.ts';

export const plansContract = {
  /** All actions, or one metric's, in the user's order within each state. */
  'plans.list': query(z.strictObject({ metric: metricIdSchema.nullable() }), z.array(actionSchema)),
  'plans.add': command(
    actionFieldsSchema.partial().required({ title: true }).extend({ metric: metricIdSchema }),
    actionSchema,
  ),
  'plans.change': command(
    actionFieldsSchema.partial().extend({ id: rowIdSchema, metric: metricIdSchema.optional() }),
    actionSchema,
  ),
  /**
   * Puts an action in a state, before another one, or last where `before` is null; `dueOn` comes with
   * one that is carried into another week.
   */
  'plans.move': command(
    z.strictObject({
      id: rowIdSchema,
      state: z.enum(ACTION_STATES),
      before: rowIdSchema.nullable(),
      dueOn: daySchema.optional(),
    }),
    actionSchema,
  ),
  'plans.remove': command(z.strictObject({ id: rowIdSchema }), z.null()),
};
