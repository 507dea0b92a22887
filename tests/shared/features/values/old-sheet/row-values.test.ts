import { describe, expect, it } from 'vitest';
import type { FatedRow } from '#shared/features/values/old-sheet/fates.ts';
import {
  unitAndKindOf,
  provenMark,
  readRowValues,
} from '#shared/features/values/old-sheet/row-values.ts';
import type { UnitAndKind, NumberStyle } from '#shared/features/values/old-sheet/row-values.ts';
import type { RowFate } from '#shared/features/values/old-sheet/model.ts';

const METRIC: RowFate = { type: 'metric', metric: 'm', segment: null, part: 'value' };
const OWN: RowFate = { type: 'own', id: 'o', name: 'O', kind: 'stock', unit: 'days' };
const row = (fate: RowFate = METRIC, more: Partial<FatedRow> = {}): FatedRow => ({
  line: 1,
  label: 'Machin',
  group: null,
  segment: null,
  unitText: '',
  cells: [],
  texts: [],
  why: null,
  isTotalUnproven: false,
  fate,
  score: 1,
  others: [],
  doubts: [],
  ...more,
});
const COUNT: UnitAndKind = { unit: 'count', kind: 'flow' };
const MONEY: UnitAndKind = { unit: 'money', kind: 'flow' };
const PERCENT: UnitAndKind = { unit: 'percent', kind: 'rate' };
const COMMA: NumberStyle = { decimal: ',', isProven: true };

type Reading = {
  readonly measure?: UnitAndKind;
  readonly writing?: NumberStyle;
  readonly factor?: number;
};

/** Reads texts; gives the values, with the doubt behind those that have one. */
function read(texts: readonly string[], reading: Reading = {}, given: FatedRow = row()) {
  const { measure = COUNT, writing = COMMA, factor } = reading;
  const cells = texts.map((text, column) => ({ column, text }));
  const { figures, ...rest } = readRowValues(given, cells, measure, writing, factor);
  expect(figures.map(({ column, text }) => [column, text])).toEqual([...texts.entries()]);
  const values = figures.map(({ value, doubt }) => (doubt === null ? value : [value, doubt]));
  return { values, ...rest };
}

describe('the figures of a row', () => {
  it('are read in the unit of its metric', () => {
    expect(read(['12', '1 234', 'n/a', '']).values).toEqual([12, 1234, null, null]);
    expect(read(['12,5', '1,2 k€'], { measure: MONEY }).values).toEqual([1250, 120_000]);
    expect(read(['12,5 %'], { measure: PERCENT }).values).toEqual([12.5]);
  });

  it('of a count are thousands behind a lone mark, which stays doubtful until it is proven', () => {
    const open: NumberStyle = { decimal: ',', isProven: false };
    const doubtful = [1234, 'thousands_or_decimal'];
    expect(read(['1,234'], { writing: open }).values).toEqual([doubtful]);
    expect(read(['1.234'], { writing: { ...open, decimal: '.' } }).values).toEqual([doubtful]);
    expect(read(['1,234']).values).toEqual([[null, 'unreadable']]);
    expect(read(['1,25'], { writing: open }).values).toEqual([[null, 'unreadable']]);
  });

  it('that hold no number, or a failed formula, are told', () => {
    expect(read(['dix', '#DIV/0!', '3 €']).values).toEqual([
      [null, 'unreadable'],
      [null, 'failed_formula'],
      [null, 'unreadable'],
    ]);
  });

  it('of a count have no decimals, unless they are averages or lines in the sand', () => {
    const unreadable = [null, 'unreadable'];
    expect(read(['2,5']).values).toEqual([unreadable]);
    expect(read(['2,5'], { measure: { unit: 'count', kind: 'stock' } }).values).toEqual([
      unreadable,
    ]);
    expect(read(['2,5'], { measure: { unit: 'count', kind: 'score' } }).values).toEqual([2.5]);
    expect(read(['2,5'], {}, row({ ...METRIC, part: 'target' })).values).toEqual([2.5]);
    expect(read(['2,5'], {}, row(OWN)).values).toEqual([unreadable]);
  });

  it('written either way are doubtful until the mark is proven', () => {
    const doubt = 'thousands_or_decimal';
    const open = (decimal: ',' | '.'): NumberStyle => ({ decimal, isProven: false });
    expect(read(['1.500'], { measure: MONEY, writing: open(',') }).values).toEqual([
      [150_000, doubt],
    ]);
    expect(read(['1.500'], { measure: MONEY, writing: open('.') }).values).toEqual([[150, doubt]]);
    expect(read(['1.500'], { measure: MONEY }).values).toEqual([150_000]);
    expect(read(['1.500'], { measure: MONEY, writing: { ...COMMA, decimal: '.' } }).values).toEqual(
      [150],
    );
  });
});

describe('the factor of a row', () => {
  const thousands = row(METRIC, { label: 'Charges (k€)' });

  it('is said by its name for money and counts, and told', () => {
    expect(read(['1,2345'], { measure: MONEY }, thousands)).toEqual({
      values: [123_450],
      factor: 1000,
      doubts: ['thousands_in_name'],
    });
    expect(read(['1,2 k€'], { measure: MONEY }, thousands).values).toEqual([120_000]);
    expect(read(['1,5'], {}, thousands)).toMatchObject({ values: [1500], factor: 1000 });
    expect(read(['1,5'], { measure: PERCENT }, thousands)).toMatchObject({
      values: [1.5],
      factor: 1,
      doubts: [],
    });
  });

  it('is what the user says, and then no doubt', () => {
    expect(read(['1,5'], { measure: MONEY, factor: 1 }, thousands)).toEqual({
      values: [150],
      factor: 1,
      doubts: [],
    });
    expect(read(['0,12', '0,15'], { measure: PERCENT, factor: 100 })).toEqual({
      values: [12, 15],
      factor: 100,
      doubts: [],
    });
    expect(read(['0,12', '0,15'], { measure: PERCENT, factor: 1 }).doubts).toEqual([]);
  });

  it('makes no odd decimals, and leaves no part of a cent or of a count', () => {
    expect(read(['1,1'], { factor: 1000 }).values).toEqual([1100]);
    expect(read(['0,07'], { measure: PERCENT, factor: 100 }).values).toEqual([7]);
    expect(read(['1,005'], { measure: MONEY, factor: 100 }).values).toEqual([10_050]);
    expect(read(['1,2345'], { factor: 1000 }).values).toEqual([[null, 'unreadable']]);
    expect(read(['n/a'], { factor: 1000 }).values).toEqual([null]);
  });

  it('of percentages that look like shares of one is asked about', () => {
    const doubtsOf = (...texts: readonly string[]) => read(texts, { measure: PERCENT }).doubts;
    expect(doubtsOf('0,12', '0,15')).toEqual(['fractions']);
    expect(doubtsOf('0,12', '-1', '0', 'n/a')).toEqual(['fractions']);
    expect(doubtsOf('0,12', '1,01')).toEqual([]);
    expect(doubtsOf('0,12')).toEqual([]);
    expect(doubtsOf('0', '0', 'n/a')).toEqual([]);
    expect(doubtsOf('0,12 %', '0,15')).toEqual([]);
    expect(read(['0,12', '0,15'], { measure: { unit: 'ratio', kind: 'score' } }).doubts).toEqual(
      [],
    );
  });
});

describe('the decimal mark that a sheet proves', () => {
  const proven = (measure: UnitAndKind | null, texts: readonly string[], given = row()) =>
    provenMark(
      [given],
      () => texts.map((text, column) => ({ column, text })),
      () => measure,
    );

  it.each([
    [['12,5'], ','],
    [['1.234.567'], ','],
    [['12,5 k€', '1.000'], ','],
    [['1,5M'], ','],
    [['1.5 j'], '.'],
    [['12.25 min'], '.'],
    [['0.234'], '.'],
    [['12,5', '12.5'], null],
    [['1.000'], null],
    [['12'], null],
  ] as const)('is told by %j', (texts, mark) => {
    expect(proven(MONEY, texts)).toBe(mark);
  });

  it('is told by a count of thousands, which has no decimals', () => {
    expect(proven(COUNT, ['1.234'])).toBe(',');
    expect(proven(COUNT, [' 1,234 '])).toBe('.');
    expect(proven(COUNT, ['(1.234)', '-2.345'])).toBe(',');
    expect(proven({ unit: 'count', kind: 'stock' }, ['1.234'])).toBe(',');
  });

  it('is not told by what may well have decimals, or may not be that metric', () => {
    expect(proven(COUNT, ['1.000', '2.000'])).toBeNull();
    expect(proven(COUNT, ['1.234', '1,234'])).toBeNull();
    expect(proven(MONEY, ['1.234'])).toBeNull();
    expect(proven({ unit: 'count', kind: 'score' }, ['1.234'])).toBeNull();
    expect(proven({ unit: 'days', kind: 'flow' }, ['1.234'])).toBeNull();
    expect(proven(COUNT, ['1.234'], row(METRIC, { score: 0.85 }))).toBeNull();
  });

  it('is told by a row whose values are not taken, but not by one that holds none', () => {
    expect(proven(null, ['12,5'])).toBe(',');
    expect(proven(null, ['12,5'], row(METRIC, { why: 'not_numbers' }))).toBeNull();
  });
});

describe('the measure of a row', () => {
  const metricOf = (id: string) =>
    id === 'm'
      ? {
          id,
          names: [],
          isOwn: false,
          kind: 'score' as const,
          unit: 'minutes' as const,
          cadence: 'month' as const,
          hasValues: false,
        }
      : null;
  const measureOf = (fate: RowFate) => unitAndKindOf(row(fate), metricOf);

  it('is that of its metric, of its sample, or its own', () => {
    expect(measureOf(METRIC)).toEqual({ unit: 'minutes', kind: 'score' });
    expect(measureOf({ ...METRIC, part: 'target' })).toEqual({ unit: 'minutes', kind: 'score' });
    expect(measureOf({ ...METRIC, part: 'sample' })).toEqual({ unit: 'count', kind: 'flow' });
    expect(measureOf(OWN)).toEqual({ unit: 'days', kind: 'stock' });
  });

  it('is none of a row that is left out, or of a metric that is gone', () => {
    expect(measureOf({ type: 'skip', why: 'total' })).toBeNull();
    expect(measureOf({ ...METRIC, metric: 'gone' })).toBeNull();
  });
});
