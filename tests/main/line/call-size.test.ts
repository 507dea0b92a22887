import { expect, it } from 'vitest';
import { weightOf } from '#main/line/call-size.ts';

const isTooLarge = (input: unknown) => weightOf(input) === Infinity;

const cell = { metric: 'revenue_time', period: '2026-10', segment: null, value: 1 };

it('lets through the largest paste and the largest fill that the window makes', () => {
  expect(isTooLarge(['values.takeSheet', { from: 'paste', text: 'x'.repeat(5_000_000) }])).toBe(
    false,
  );
  expect(isTooLarge(['values.enter', { cells: Array.from({ length: 50_000 }, () => cell) }])).toBe(
    false,
  );
  expect(isTooLarge(['settings.read', undefined])).toBe(false);
});

it.each([
  ['a text', 'x'.repeat(9_000_000)],
  ['many texts', Array.from({ length: 10 }, () => 'x'.repeat(1_000_000))],
  ['a name of a field', { ['x'.repeat(9_000_000)]: 1 }],
  ['bytes', new Uint8Array(9_000_000)],
  ['bytes without a view', new ArrayBuffer(9_000_000)],
  ['a small view of many bytes', new Uint8Array(new ArrayBuffer(9_000_000), 0, 1)],
  ['a map', new Map([['key', 'x'.repeat(9_000_000)]])],
  ['a set', new Set(Array.from({ length: 2_000_000 }, (_, index) => index))],
  ['a list', Array.from({ length: 2_000_000 }, () => 1)],
  ['a list of nothing', Object.assign([], { length: 4_000_000_000 })],
  ['lists in lists', Array.from({ length: 1100 }, () => Array.from({ length: 1000 }, () => 1))],
])('stops %s that no window of ours would send', (_what, input) => {
  expect(isTooLarge(['values.enter', input])).toBe(true);
});

it('comes to an end on what contains itself', () => {
  const circle: unknown[] = [];
  circle.push(circle, circle);
  expect(isTooLarge(circle)).toBe(true);
});
