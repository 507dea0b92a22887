import { z } from 'zod';
import { daySchema, lineOfText, optionalText } from '#shared/kernel/bounded.ts';
import { LEAN_STAGES } from '#shared/kernel/business.ts';
import { command, query } from '#shared/ipc/operation.ts';
import { metricIdSchema, periodKindSchema } from '../metrics/model.ts';
import {
  GATE_QUESTIONS,
  GATE_STATES,
  gateAnswerSchema,
  LONGEST_EVIDENCE,
  stageChangesSchema,
  WARNINGS,
} from './model.ts';

/** What is read from figures: "churn of at most 5 % a month, three in a row: 2 of 3". */
const gateRuleSchema = z.strictObject({
  metric: metricIdSchema,
  how: z.enum(['each', 'some', 'sum', 'since', 'rising', 'falling']),
  /** null: of no period, since the stage began. */
  kind: periodKindSchema.nullable(),
  periods: z.number().int(),
  /** In how many of them it has to hold. */
  count: z.number().int(),
  /** null: it is held beside the period before. */
  op: z.enum(['>=', '<=', '>', '<']).nullable(),
  line: z.number().nullable(),
  /** The fewest cases that a percentage is taken from; 0: any. */
  sample: z.number().int(),
  held: z.number().int(),
  of: z.number().int(),
  value: z.number().nullable(),
  /** Why it is not known. */
  lacks: z.enum(['value', 'sample']).nullable(),
});

/** One thing that has to hold: a rule, or a question that is answered by its owner. */
const gateDemandSchema = z.strictObject({
  state: z.enum(GATE_STATES),
  source: z.enum(['lean_analytics', 'skok', 'bain', 'guest', 'nielsen', 'ours']),
  rule: gateRuleSchema.nullable(),
  question: z.enum(GATE_QUESTIONS).nullable(),
  answer: gateAnswerSchema.nullable(),
});
export type GateDemand = z.infer<typeof gateDemandSchema>;

const stageStandingSchema = z.strictObject({
  stage: z.enum(LEAN_STAGES).nullable(),
  /** The day on which it began; null: nobody knows. */
  since: daySchema.nullable(),
  /** What leads on; null: it is the last stage, or none was told. */
  gate: z
    .strictObject({
      to: z.enum(LEAN_STAGES),
      state: z.enum(GATE_STATES),
      must: z.array(gateDemandSchema),
      /** One of these lists has to hold, where there are any. */
      enough: z.array(z.array(gateDemandSchema)),
    })
    .nullable(),
  warnings: z.array(
    z.strictObject({ warning: z.enum(WARNINGS), to: z.enum(LEAN_STAGES).nullable() }),
  ),
  /** The newest first. */
  changes: stageChangesSchema,
});
export type StageStanding = z.infer<typeof stageStandingSchema>;

export const stagesContract = {
  'stages.read': query(z.strictObject({}), stageStandingSchema),
  /** The newest answer takes the place of the one before, which the log keeps. */
  'stages.answer': command(
    z.strictObject({
      question: z.enum(GATE_QUESTIONS),
      isYes: z.boolean(),
      evidence: optionalText(LONGEST_EVIDENCE),
    }),
    z.null(),
  ),
  /** A decision with its reason, whether or not all holds that had to. */
  'stages.move': command(
    z.strictObject({ to: z.enum(LEAN_STAGES), because: lineOfText(LONGEST_EVIDENCE) }),
    z.null(),
  ),
};
