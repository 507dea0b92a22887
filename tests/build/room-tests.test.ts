import { expect, it } from 'vitest';
import { loadTests } from '#build/mutation/room-tests.ts';
import type { Surroundings } from '#build/mutation/room-bundle.ts';

type TestLanguage = {
  describe: (title: string, body: () => void) => void;
  it: ((title: string, body: () => void) => void) & {
    each: (rows: readonly unknown[]) => (title: string, body: (...row: never[]) => void) => void;
  };
};

it('tests of a room have names of their own, and rows of a table come one by one', () => {
  const seen: unknown[] = [];
  const tests = loadTests(({ require, beginFile }: Surroundings) => {
    const language = require('vitest') as TestLanguage;
    beginFile('a.test.ts');
    language.describe('a sum', () => {
      language.it('is even', () => void seen.push('even'));
      language.it.each([
        [1, 2],
        [3, 4],
      ])('of %d and %d', (a: number, b: number) => void seen.push(a + b));
      language.it.each(['x', 'x'])('of %s', (word: string) => void seen.push(word));
    });
    beginFile('b.test.ts');
    language.it('is even', () => void seen.push('other'));
  });
  expect(tests.map(({ file, name }) => `${file}: ${name}`)).toEqual([
    'a.test.ts: a sum > is even',
    'a.test.ts: a sum > of 1 and 2',
    'a.test.ts: a sum > of 3 and 4',
    'a.test.ts: a sum > of x',
    'a.test.ts: a sum > of x (2)',
    'b.test.ts: is even',
  ]);
  for (const { run } of tests) void run();
  expect(seen).toEqual(['even', 3, 7, 'x', 'x', 'other']);
});

it('every load starts from nothing', () => {
  let loads = 0;
  const load = ({ beginFile }: Surroundings) => {
    loads += 1;
    beginFile('a.test.ts');
  };
  expect([loadTests(load), loadTests(load)]).toEqual([[], []]);
  expect(loads).toBe(2);
});
