import { expect, it } from 'vitest';
import { ticksIn } from '#renderer/parts/chart/chart-frame.ts';

it.each([
  [
    [0, 100],
    [0, 20, 40, 60, 80, 100],
  ],
  [
    [36, 98.6],
    [20, 40, 60, 80, 100],
  ],
  [
    [0, 9],
    [0, 2, 4, 6, 8, 10],
  ],
  [
    [-3, 3],
    [-4, -2, 0, 2, 4],
  ],
] as const)('an axis over %j is labelled %j', (domain, labels) => {
  expect(ticksIn(domain)).toEqual(labels);
});
