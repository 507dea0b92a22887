import { z } from 'zod';
import { LEAN_STAGES } from '#shared/kernel/business.ts';
import { daySchema, optionalText } from '#shared/kernel/bounded.ts';

/** One of the stages; a person reads it as what they want first. */
export type BusinessStage = (typeof LEAN_STAGES)[number];

/** What only its owner can judge of a business. */
export const GATE_QUESTIONS = [
  'problem_named',
  'people_found',
  'nothing_new_heard',
  'solution_shown',
  'smallest_offer_written',
  'paid_acts',
  'used_as_expected',
  'comes_back',
  'half_came_again',
  'spread_named',
  'growth_bought',
  'own_pay',
  'clients_spread',
] as const;
export type GateQuestion = (typeof GATE_QUESTIONS)[number];

/** Characters of a line of evidence, and of the reason for a change of stage. */
export const LONGEST_EVIDENCE = 280;
/** As many changes of stage as are kept; more are the days of somebody who plays. */
const MOST_CHANGES = 200;

/** What was answered, on which day, and on what grounds. One answer a question: the newest. */
export const gateAnswerSchema = z.strictObject({
  question: z.enum(GATE_QUESTIONS),
  isYes: z.boolean(),
  on: daySchema,
  evidence: optionalText(LONGEST_EVIDENCE),
});
export type GateAnswer = z.infer<typeof gateAnswerSchema>;

/**
 * A decision: from which stage to which, why, and whether all that had to hold did (null: nobody
 * looked, as where the settings were changed).
 */
const stageChangeSchema = z.strictObject({
  from: z.enum(LEAN_STAGES).nullable(),
  to: z.enum(LEAN_STAGES),
  on: daySchema,
  because: optionalText(LONGEST_EVIDENCE),
  wasOpen: z.boolean().nullable(),
});

export const gateAnswersSchema = z.array(gateAnswerSchema).max(GATE_QUESTIONS.length);
/** The oldest first. */
export const stageChangesSchema = z.array(stageChangeSchema).max(MOST_CHANGES);

/** `open`: it holds; `closed`: it does not; `not_known`: a figure, a sample or an answer is missing. */
export const GATE_STATES = ['open', 'closed', 'not_known'] as const;
export type GateState = (typeof GATE_STATES)[number];

/** The warnings that lead back, and the one that asks for another look at the offer itself. */
export const WARNINGS = [
  'losing_customers',
  'not_recommended',
  'customer_costs_more',
  'fewer_new',
] as const;
export type Warning = (typeof WARNINGS)[number];
