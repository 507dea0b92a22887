import { describe, expect, it } from 'vitest';
import { chanceOf, createCounter, wobbleOf } from '#main/sample/chance.ts';

const keys = Array.from({ length: 4_000 }, (_, index) => `revenue ${index - 2_000}`);

describe('the chance of the sample', () => {
  it('is spread evenly from 0 up to 1', () => {
    const tenths = Array.from({ length: 10 }, () => 0);
    for (const key of keys) {
      const tenth = Math.floor(chanceOf(key) * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    expect(tenths).toHaveLength(10);
    for (const count of tenths) expect(Math.abs(count - 400)).toBeLessThan(80);
  });

  it('is the same for the same key, and goes its own way for the next', () => {
    expect(chanceOf('revenue -3')).toBe(chanceOf('revenue -3'));
    expect(new Set(keys.map(chanceOf)).size).toBe(keys.length);
    const rises = keys.slice(1).filter((key, index) => chanceOf(key) > chanceOf(keys[index] ?? ''));
    expect(Math.abs(rises.length - 2_000)).toBeLessThan(150);
  });

  it('wobbles around nothing, within its size', () => {
    const wobbles = keys.map((key) => wobbleOf(key, 0.1));
    expect(Math.max(...wobbles.map(Math.abs))).toBeLessThanOrEqual(0.1);
    const mean = wobbles.reduce((sum, wobble) => sum + wobble, 0) / wobbles.length;
    expect(Math.abs(mean)).toBeLessThan(0.005);
  });
});

describe('counting', () => {
  it('gives whole numbers that add up to what was expected', () => {
    const count = createCounter();
    const expected = keys.map((key) => chanceOf(key) * 1.7);
    const counted = expected.map(count);
    expect(counted.every((whole) => Number.isInteger(whole) && whole >= 0)).toBe(true);
    const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
    expect(Math.abs(sum(counted) - sum(expected))).toBeLessThanOrEqual(0.5 + 1e-6);
  });
});
