import { describe, expect, it } from 'vitest';
import { nearestIds } from '#shared/features/metrics/formula/nearest-ids.ts';
import {
  closureOf,
  expressionOf,
  findCircle,
  inputsOf,
  referencedIds,
  referencesIn,
} from '#shared/features/metrics/formula/references.ts';
import { read } from './read.ts';
import { definition, definitionsOf, SPECIFIED } from './specified.ts';

function computed(id: string, formula: string) {
  return definition(id, 'computed', 'count', formula);
}

describe('the metrics that a formula names', () => {
  it('come once each, in order of reading', () => {
    expect(referencedIds(read('max(c, -b) + prev(a / c) - open(b) * 2'))).toEqual(['c', 'b', 'a']);
  });

  it('come with every place, and whether they are openings', () => {
    expect(referencesIn(read('a - open(a)'))).toEqual([
      { id: 'a', at: { start: 0, end: 1 }, isOpening: false },
      { id: 'a', at: { start: 4, end: 11 }, isOpening: true },
    ]);
  });
});

describe('everything that a metric depends on', () => {
  it('reaches through other formulas to the measured figures', () => {
    expect(closureOf('profit_margin', SPECIFIED)).toEqual([
      'profit',
      'revenue',
      'expenses',
      'revenue_time',
      'revenue_scalable',
    ]);
    expect(inputsOf('profit_margin', SPECIFIED)).toEqual([
      'expenses',
      'revenue_time',
      'revenue_scalable',
    ]);
  });

  it('is nothing for a measured metric and for one that does not exist', () => {
    expect(closureOf('orders', SPECIFIED)).toEqual([]);
    expect(closureOf('nowhere', SPECIFIED)).toEqual([]);
  });

  it('ends even where definitions run in a circle or name nobody', () => {
    const circular = definitionsOf([computed('a', 'b + gone'), computed('b', 'a')]);
    expect(closureOf('a', circular)).toEqual(['b', 'gone']);
    expect(inputsOf('a', circular)).toEqual([]);
  });

  it('is found along chains of any length', () => {
    const length = 20_000;
    const chain = definitionsOf(
      Array.from({ length }, (_, index) => computed(`m${index}`, `m${index + 1}`)),
    );
    expect(closureOf('m0', chain)).toHaveLength(length);
    expect(findCircle(chain, `m${length}`, 'm0')).toHaveLength(length + 2);
  });

  it('reads a formula once for each version of a definition', () => {
    const version = computed('a', 'b + 1');
    expect(expressionOf(version)).toBe(expressionOf(version));
    expect(expressionOf({ ...version, formula: 'b + 2' })).not.toEqual(expressionOf(version));
    expect(expressionOf({ ...version, formula: 'b +' })).toBeNull();
  });
});

describe('a circle', () => {
  const definitions = definitionsOf([
    definition('x', 'flow', 'count'),
    computed('a', 'x + x'),
    computed('b', 'a + x'),
    computed('c', 'x + b'),
  ]);

  it.each([
    ['a', 'a + 1', ['a', 'a']],
    ['a', 'prev(a) + x', ['a', 'a']],
    ['a', 'x + c', ['a', 'c', 'b', 'a']],
    ['new', 'c / new', ['new', 'new']],
  ])('is told when %s would be %s', (id, formula, circle) => {
    expect(findCircle(definitions, id, formula)).toEqual(circle);
  });

  it.each([
    ['a', 'x * 2'],
    ['c', 'a + b + a'],
    ['new', 'c / gone'],
    ['a', 'c +'],
  ])('is not seen where there is none: %s as %s', (id, formula) => {
    expect(findCircle(definitions, id, formula)).toBeNull();
  });

  it('is told even where it lies among older definitions', () => {
    const broken = definitionsOf([computed('a', 'b'), computed('b', 'a')]);
    expect(findCircle(broken, 'new', 'a + 1')).toEqual(['a', 'b', 'a']);
  });

  it('is looked for once in what many formulas share', () => {
    const layers = Array.from({ length: 40 }, (_, at) => [
      computed(`m${at}`, `m${at + 1} + n${at + 1}`),
      computed(`n${at}`, `m${at + 1} - n${at + 1}`),
    ]);
    expect(findCircle(definitionsOf(layers.flat()), 'new', 'm0')).toBeNull();
  });

  it('exists nowhere in the specified catalogue', () => {
    const circles = [...SPECIFIED.values()].map(({ id, formula }) =>
      findCircle(SPECIFIED, id, formula ?? ''),
    );
    expect(new Set(circles)).toEqual(new Set([null]));
  });
});

describe('the nearest known names', () => {
  it.each([
    ['revenu', ['revenue']],
    ['custmers', ['customers']],
    ['orderz', ['orders']],
    ['conversion', ['conversion_rate']],
    ['zzzzzzzz', []],
  ])('of %s are %j', (typed, expected) => {
    expect(nearestIds(typed, SPECIFIED.keys())).toEqual(expected);
  });

  it('are three at most, the nearest first, then by the alphabet', () => {
    expect(nearestIds('ab', ['abcd', 'ac', 'abc', 'ab', 'aa'])).toEqual(['ab', 'aa', 'abc']);
    expect(nearestIds('ab', ['aa', 'az', 'ac'])).toEqual(['aa', 'ac', 'az']);
    expect(nearestIds('ab', ['az', 'ac', 'aa'])).toEqual(['aa', 'ac', 'az']);
  });
});
