import { z } from 'zod';
import {
  daySchema,
  lineOfText,
  optionalText,
  rowIdSchema,
  storableNumberSchema,
} from '#shared/kernel/bounded.ts';
import { metricIdSchema } from '../metrics/model.ts';

/** As many problems as one person can work at, and as many solutions tried for one of them. */
export const MOST_PROBLEMS = 3;
export const MOST_HYPOTHESES = 3;
/** As many lines of lessons as a week has room for. */
export const MOST_LESSONS = 5;
/** As many figures as stand above what was learned. */
export const MOST_FIGURES = 5;

/** Longest line of a lesson, of a problem, of a reason; and of a part of a hypothesis. */
export const LONGEST_LINE = 280;
export const LONGEST_PART = 140;

/** What was learned, and what it points to: an interview, an action, an annotation. */
export const lessonSchema = z.strictObject({
  text: lineOfText(LONGEST_LINE),
  about: z
    .strictObject({ kind: z.enum(['interview', 'action', 'annotation']), id: rowIdSchema })
    .nullable(),
});
export type Lesson = z.infer<typeof lessonSchema>;
export const lessonsSchema = z.array(lessonSchema).max(MOST_LESSONS);

/** How a proof is read: where the value stands, whether it really moved, or how many there are. */
export const READINGS = ['level', 'trend', 'count'] as const;

/** What a week says of a hypothesis. */
export const VERDICTS = ['proved', 'refuted', 'not_enough'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** "We believe that [change] for [whom] will move [metric] from [start]": proved here, refuted there. */
export const hypothesisFieldsSchema = z.strictObject({
  change: lineOfText(LONGEST_PART),
  whom: lineOfText(LONGEST_PART),
  metric: metricIdSchema,
  reading: z.enum(READINGS),
  start: storableNumberSchema.nullable(),
  proves: storableNumberSchema,
  refutes: storableNumberSchema,
  byOn: daySchema,
});
export type HypothesisFields = z.infer<typeof hypothesisFieldsSchema>;

/** What is written of a problem: who has it, what it is, since when, how one knows. */
export const problemTextSchema = lineOfText(LONGEST_LINE);
export const reasonSchema = optionalText(LONGEST_LINE);
