/** The nine boxes of a business model, in the order in which they are filled. */
export const BOXES = [
  'problem',
  'customers',
  'value',
  'solution',
  'channels',
  'revenue',
  'costs',
  'metrics',
  'advantage',
] as const;
export type Box = (typeof BOXES)[number];

/** Longest text of a box, in characters: what does not fit is not clear yet. */
export const LONGEST_BOX = 280;

/** How sure one is of what stands in a box: supposed, heard from others, or read from a figure. */
export const SURENESSES = ['guess', 'heard', 'measured'] as const;
export type Sureness = (typeof SURENESSES)[number];
