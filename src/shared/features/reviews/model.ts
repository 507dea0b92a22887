import { z } from 'zod';
import { lineOfText, optionalText, rowIdSchema } from '#shared/kernel/bounded.ts';
import { metricIdSchema } from '../metrics/model.ts';
import { CONFIDENCES, ONE_THING_ENDS } from './answer-kinds.ts';

/** The three rituals, from the shortest to the longest. */
export const REVIEW_KINDS = ['weekly', 'monthly', 'quarterly'] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

/** What a review can be in the books: begun, kept, or let go of on purpose. */
export const REVIEW_STATES = ['open', 'kept', 'missed'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** The steps of each ritual, in order; a review is left at one and resumed there. */
export const REVIEW_STEPS = {
  weekly: ['last', 'numbers', 'moved', 'actions', 'canvas', 'close'],
  monthly: ['numbers', 'targets', 'channels', 'close'],
  quarterly: ['result', 'learned', 'next', 'close'],
} as const satisfies Readonly<Record<ReviewKind, readonly string[]>>;

const STEP_NAMES = [
  'last',
  'numbers',
  'moved',
  'actions',
  'canvas',
  'targets',
  'channels',
  'result',
  'learned',
  'next',
  'close',
] as const;
export type ReviewStep = (typeof STEP_NAMES)[number];
const reviewStepSchema = z.enum(STEP_NAMES);

/** Longest answer to a question, in characters. */
export const LONGEST_ANSWER = 1_000;
/** As many questions as a ritual may have: it is to stay short. */
export const MOST_QUESTIONS = 6;

/** As many answers as a review keeps: questions may be changed in the middle of it. */
export const MOST_ANSWERS = MOST_QUESTIONS * 3;

/** Longest question, in characters. */
export const LONGEST_QUESTION = 140;

/** A question of a ritual, as a person wrote it. */
export const questionSchema = lineOfText(LONGEST_QUESTION);

/** What was answered, with the question as it was asked then: questions may change later. */
const answerSchema = z.strictObject({
  question: questionSchema,
  answer: optionalText(LONGEST_ANSWER),
});

const channelChoiceSchema = z.enum(['push', 'keep', 'stop']);
export type ChannelChoice = z.infer<typeof channelChoiceSchema>;

/** As many numbers as a review can be answered about with "not known". */
const MOST_NOT_KNOWN = 2_000;
/** As answers are stored, in characters of JSON. */
const LONGEST_ANSWERS = 200_000;

/** True for answers that can be kept: those of one review add up, save by save. */
export function canBeKept(answers: ReviewAnswers): boolean {
  return (
    answers.notKnown.length <= MOST_NOT_KNOWN && JSON.stringify(answers).length <= LONGEST_ANSWERS
  );
}

/** What was written and decided in a review, besides its note. */
export const reviewAnswersSchema = z.strictObject({
  step: reviewStepSchema.nullable(),
  /** The one thing of the period that begins. */
  oneThing: optionalText(140),
  /** True once it was ticked off. */
  isOneThingDone: z.boolean(),
  /** The action that it is; `isNew`: it was typed in this review. null: it is but words. */
  oneThingAction: z.strictObject({ id: rowIdSchema, isNew: z.boolean() }).nullable(),
  /** null: not said. */
  lastOneThing: z.enum(ONE_THING_ENDS).nullable(),
  confidence: z.enum(CONFIDENCES).nullable(),
  /** The metric of the quarter as it stood when the review was kept; null: none was chosen. */
  reading: z
    .strictObject({
      quarter: z.string(),
      metric: metricIdSchema,
      value: z.number().nullable(),
    })
    .nullable(),
  questions: z.array(answerSchema).max(MOST_ANSWERS),
  /** By name of the channel. */
  channels: z.record(z.string().min(1).max(60), channelChoiceSchema),
  /** Of the quarter: the same metric once more, or another one. */
  decision: z.enum(['keep', 'change']).nullable(),
  /** The numbers that were answered with "not known": they are asked no more in this review. */
  notKnown: z.array(z.string().min(1).max(200)).max(MOST_NOT_KNOWN),
});
export type ReviewAnswers = z.infer<typeof reviewAnswersSchema>;

/** What a person says; the rest follows from what is done in the review. */
export const saidAnswersSchema = reviewAnswersSchema
  .omit({ oneThingAction: true, lastOneThing: true, reading: true })
  .partial();

export const NO_ANSWERS: ReviewAnswers = {
  step: null,
  oneThing: '',
  isOneThingDone: false,
  oneThingAction: null,
  lastOneThing: null,
  confidence: null,
  reading: null,
  questions: [],
  channels: {},
  decision: null,
  notKnown: [],
};
