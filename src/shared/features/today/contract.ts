import { z } from 'zod';
import { daySchema } from '#shared/kernel/bounded.ts';
import { query } from '#shared/ipc/operation.ts';
import { metricIdSchema } from '../metrics/model.ts';
import { REVIEW_KINDS } from '../reviews/model.ts';
import { periodInfoSchema } from '../values/model.ts';

const count = z.number().int().positive();

/** One thing that calls for being done now. Where there are several of a kind, the first stands for all. */
const dueSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('review'),
    review: z.enum(REVIEW_KINDS),
    period: periodInfoSchema,
    isBegun: z.boolean(),
  }),
  /** Numbers that stood so far when they came in, of a period that has ended since. */
  z.strictObject({
    kind: z.literal('figures'),
    count,
    metric: metricIdSchema,
    segment: z.string().nullable(),
    period: periodInfoSchema,
    value: z.number(),
  }),
  /** What the ledger and a person say differently. */
  z.strictObject({ kind: z.literal('differences'), count }),
  /** Entries that wait for too long to be sorted. */
  z.strictObject({ kind: z.literal('waiting'), count, oldest: daySchema }),
  z.strictObject({
    kind: z.literal('action'),
    count,
    id: z.number().int(),
    title: z.string(),
    metric: metricIdSchema,
    dueOn: daySchema,
  }),
  /** Of an account whose statements are taken in, the newest movement is old. */
  z.strictObject({
    kind: z.literal('statement'),
    count,
    /** null: the bank account that every business has. */
    account: z.string().nullable(),
    until: daySchema,
  }),
]);
export type Due = z.infer<typeof dueSchema>;

/** What a business does in its first two weeks, in the order in which it is proposed. */
export const FIRST_STEPS = ['pact', 'figures', 'action', 'files', 'check_in'] as const;
export type FirstStep = (typeof FIRST_STEPS)[number];

const todaySchema = z.strictObject({
  /** In order: the first is the next step, the others wait behind it. */
  due: z.array(dueSchema),
  /** null once they are done, or two weeks are over. */
  firstSteps: z
    .array(z.strictObject({ step: z.enum(FIRST_STEPS), isDone: z.boolean() }))
    .nullable(),
  /** The Monday of the next check-in. */
  nextCheckIn: daySchema,
});
export type Today = z.infer<typeof todaySchema>;

export const todayContract = {
  'today.read': query(z.strictObject({}), todaySchema),
};
