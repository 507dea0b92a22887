import { z } from 'zod';
import { daySchema, rowIdSchema } from '#shared/kernel/bounded.ts';
import { query } from '#shared/ipc/operation.ts';
import { metricIdSchema, periodKindSchema, unitSchema } from '../metrics/model.ts';
import { SIGNAL_KINDS } from './model.ts';

const signalsSchema = z.array(z.enum(SIGNAL_KINDS));

const sideSchema = z.strictObject({ mean: z.number().nullable(), points: z.number().int() });

/** What a metric did after an action, and what else went on meanwhile: moved after, never caused. */
const actionEffectSchema = z.strictObject({
  action: rowIdSchema,
  metric: metricIdSchema,
  kind: periodKindSchema,
  unit: unitSchema,
  verdict: z.enum(['signal', 'noise', 'too_early', 'no_limits']),
  before: sideSchema,
  after: sideSchema,
  change: z.number().nullable(),
  signals: z.array(z.strictObject({ period: z.string(), signals: signalsSchema })),
  overlapping: z.array(
    z.strictObject({
      type: z.enum(['action', 'annotation']),
      id: rowIdSchema,
      text: z.string(),
      start: daySchema,
      /** null: still going on. */
      end: daySchema.nullable(),
    }),
  ),
});
export type ActionEffect = z.infer<typeof actionEffectSchema>;

/** What the first screen asks: what finished actions were followed by. */
export const firstSignalsContract = {
  'signals.effect': query(z.strictObject({ action: rowIdSchema }), actionEffectSchema),
  /** The same for every finished action, of one metric or of all. */
  'signals.effects': query(
    z.strictObject({ metric: metricIdSchema.nullable() }),
    z.array(actionEffectSchema),
  ),
};
