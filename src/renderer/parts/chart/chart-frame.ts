import type { ChartModel } from './chart-model.ts';
import type { ChartWords } from './use-chart-words.ts';

/** The mean width of a digit at the size of the axis' labels, in pixels. */
const DIGIT_WIDTH = 7;

/** The margins around the drawing, in pixels: the left one holds the longest value of the axis. */
export function chartFrame(model: ChartModel, words: ChartWords) {
  const longest = Math.max(1, ...ticksIn(model.yDomain).map((value) => words.tick(value).length));
  // The numbers of what happened stand above the drawing.
  const isNumbered = model.points.some(({ notes }) => notes.some(({ label }) => label !== ''));
  return { top: isNumbered ? 24 : 14, right: 22, bottom: 28, left: 14 + longest * DIGIT_WIDTH };
}

/** About so many labels stand along the axis. */
const TICKS = 4;

/** The round values that a linear axis is labelled with, one beyond each end. */
export function ticksIn([lowest, highest]: readonly [number, number]): number[] {
  const rough = (highest - lowest) / TICKS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (STEPS.find(({ upTo }) => rough / power < upTo)?.step ?? 10);
  const first = Math.floor(lowest / step);
  const count = Math.ceil(highest / step) - first + 1;
  return Array.from({ length: count }, (_, index) => (first + index) * step);
}

/** As the axis rounds: to 1, 2, 5 or 10, whichever is nearest by its ratio. */
const STEPS = [
  { upTo: Math.sqrt(2), step: 1 },
  { upTo: Math.sqrt(10), step: 2 },
  { upTo: Math.sqrt(50), step: 5 },
];
