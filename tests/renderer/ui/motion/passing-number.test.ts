import { expect, it } from 'vitest';
import { passingNumber } from '#renderer/ui/motion/passing-number.ts';

it.each([
  ['whole numbers stay whole', 410, 521, 'count', 466],
  ['tenths stay tenths', 8.2, 8.9, 'percent', 8.6],
  ['hundredths stay hundredths', 1.25, 1.75, 'ratio', 1.5],
  ['whole money stays whole', 1000_00, 1251_00, 'money', 1126_00],
  ['cents stay cents', 10_50, 12_75, 'money', 11_63],
  ['it counts down too', 521, 410, 'count', 466],
  ['it passes zero', -10, 10, 'count', 0],
] as const)('%s', (_, from, to, unit, halfway) => {
  expect(passingNumber(from, to, 0, unit)).toBeCloseTo(from, 9);
  expect(passingNumber(from, to, 0.5, unit)).toBeCloseTo(halfway, 9);
  expect(passingNumber(from, to, 1, unit)).toBeCloseTo(to, 9);
});
