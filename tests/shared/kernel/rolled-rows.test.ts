import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fractionOf, nearestNumber } from '#shared/kernel/fraction.ts';
import { rollRows, RULE_OF_KIND } from '#shared/kernel/rolled-rows.ts';
import type { RowRule } from '#shared/kernel/rolled-rows.ts';

function rolled(rule: RowRule, rows: readonly (readonly [number, number?])[]) {
  const rolling = rollRows(rule);
  for (const [amount, weight] of rows) {
    const told = weight === undefined ? null : fractionOf(weight);
    rolling.add({ amount: fractionOf(amount), weight: told });
  }
  const value = rolling.value();
  return value && [nearestNumber(value.value), value.sample && nearestNumber(value.sample)];
}

describe('the rows of one period', () => {
  it('of a flow add up, and come out to the last digit', () => {
    expect(rolled('sum', [[0.1], [0.2], [10]])).toEqual([10.3, null]);
  });

  it('of a level the last one counts', () => {
    expect(rolled('last', [[3], [7], [5]])).toEqual([5, null]);
  });

  it('of a score are a mean, each by the cases it stands for', () => {
    expect(rolled('mean', [[4], [5]])).toEqual([4.5, 2]);
    expect(
      rolled('mean', [
        [4, 1],
        [5, 3],
      ]),
    ).toEqual([4.75, 4]);
    expect(rolled('mean', [[4, 0]])).toBeNull();
  });

  it('are counted where they have no amount of their own', () => {
    expect(rolled('count', [[0], [0]])).toEqual([2, null]);
    expect(rolled('count', [])).toEqual([0, null]);
  });

  it('that are not there have no value', () => {
    expect(rolled('sum', [])).toBeNull();
    expect(rolled('last', [])).toBeNull();
    expect(rolled('mean', [])).toBeNull();
  });

  it('go by the kind of their metric', () => {
    expect(RULE_OF_KIND).toEqual({ flow: 'sum', stock: 'last', score: 'mean' });
  });

  it('add up to the cent, whatever their decimals', () => {
    const cents = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1 });
    fc.assert(
      fc.property(cents, (list) => {
        const rows = list.map((cent): [number] => [cent / 100]);
        const sum = list.reduce((all, cent) => all + cent, 0);
        expect(rolled('sum', rows)?.[0]).toBe(sum === 0 ? 0 : sum / 100);
      }),
    );
  });
});
