/*
 * The answers that are one of a few words. The first screen knows their keys, so nothing else stands
 * here.
 */

/** What became of the one thing of the check-in before. */
export const ONE_THING_ENDS = ['done', 'kept', 'dropped'] as const;
export type OneThingEnd = (typeof ONE_THING_ENDS)[number];

/** How sure one is that the line of the quarter will be reached, from the most to the least. */
export const CONFIDENCES = ['confident', 'uncertain', 'worried'] as const;
export type Confidence = (typeof CONFIDENCES)[number];
