import { expect, it } from 'vitest';
import { chartPoint, isNewEnd } from '#renderer/parts/chart/chart-model.ts';
import type { ChartPoint } from '#renderer/parts/chart/chart-model.ts';
import { periodInfos } from '#renderer/gallery/answers/periods.ts';

const line = (...values: readonly number[]): ChartPoint[] =>
  periodInfos('2026-W36', '2026-W47')
    .slice(0, values.length)
    .map((period, index) => chartPoint({ period, value: values[index] ?? null, isWhole: true }));

it.each([
  ['one more value', line(5, 6), line(5, 6, 7), true],
  ['another last value', line(5, 6, 7), line(5, 6, 9), true],
  ['the same line', line(5, 6, 7), line(5, 6, 7), false],
  ['a value that changed further back', line(5, 6, 7), line(5, 4, 7), false],
  ['a value that went', line(5, 6, 7), line(5, 6), false],
  ['two at once', line(5, 6), line(5, 6, 7, 8), false],
  ['the first value, to which no line leads', line(), line(5), false],
  ['another metric', line(50, 60), line(5, 6, 7), false],
] as const)('%s', (_, before, after, isNew) => {
  expect(isNewEnd(before, after)).toBe(isNew);
});
