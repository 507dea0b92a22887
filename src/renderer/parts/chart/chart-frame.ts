import type { ChartModel } from './chart-model.ts';
import type { ChartWords } from './use-chart-words.ts';

/** The mean width of a digit at the size of the axis' labels, in pixels. */
const DIGIT_WIDTH = 7;

/** The margins around the drawing, in pixels: the left one holds the longest figure of the axis. */
export function chartFrame(model: ChartModel, words: ChartWords) {
  const longest = Math.max(...model.yDomain.map((value) => words.estimate(value).length));
  // The numbers of what happened stand above the drawing.
  const isNumbered = model.points.some(({ notes }) => notes.some(({ label }) => label !== ''));
  return { top: isNumbered ? 24 : 14, right: 22, bottom: 28, left: 14 + longest * DIGIT_WIDTH };
}
