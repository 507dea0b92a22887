import { z } from 'zod';
import { daySchema } from '#shared/kernel/bounded.ts';
import { query } from '#shared/ipc/operation.ts';
import { periodInfoSchema } from '../values/model.ts';
import { REVIEW_KINDS, REVIEW_STATES, reviewAnswersSchema } from './model.ts';

const kindSchema = z.enum(REVIEW_KINDS);

const ritualSchema = z.strictObject({
  kind: kindSchema,
  /** Reviews kept in a row. */
  run: z.number().int(),
  /** The newest finished period, and how its review stands. */
  current: z.strictObject({
    period: periodInfoSchema,
    state: z.enum([...REVIEW_STATES, 'due', 'possible']),
  }),
  nextOn: daySchema,
});
export type Ritual = z.infer<typeof ritualSchema>;

const pastReviewSchema = z.strictObject({
  kind: kindSchema,
  period: periodInfoSchema,
  state: z.enum(REVIEW_STATES),
  answers: reviewAnswersSchema,
  note: z.string(),
  keptOn: daySchema.nullable(),
  /** True where it was made up after the next one was due. */
  isLate: z.boolean(),
});
export type PastReview = z.infer<typeof pastReviewSchema>;

const overviewSchema = z.strictObject({
  today: daySchema,
  rituals: z.array(ritualSchema),
  /** The missed ones that can still be made up, newest first; `isBegun`: it was left half-way. */
  waiting: z.array(
    z.strictObject({ kind: kindSchema, period: periodInfoSchema, isBegun: z.boolean() }),
  ),
  past: z.array(pastReviewSchema),
});
export type ReviewsOverview = z.infer<typeof overviewSchema>;

/** What the first screen asks of the reviews. */
export const firstReviewsContract = {
  'reviews.overview': query(z.strictObject({}), overviewSchema),
};
