import { describe, expect, it } from 'vitest';
import { MAX_ERRORS } from '#shared/features/values/grid-file/model.ts';
import type { GridMetric } from '#shared/features/values/grid-file/model.ts';
import { readGridFile } from '#shared/features/values/grid-file/read.ts';
import { CIVIL_CALENDAR } from '#shared/kernel/period.ts';
import { lookUp } from './catalogue.ts';

function read(text: string, find = lookUp, language: 'fr' | 'en' = 'fr') {
  return readGridFile({
    text,
    calendar: CIVIL_CALENDAR,
    language,
    lookUp: find,
    nearest: () => [],
  });
}

function fileOf(text: string, find = lookUp) {
  const file = read(text, find);
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  return file.value;
}

function errorsOf(text: string, find = lookUp): readonly object[] {
  const file = read(text, find);
  return file.ok ? [] : file.error;
}

const valuesOf = (text: string, find = lookUp) =>
  fileOf(text, find).cells.map(({ metric, segment, period, value, sampleSize }) =>
    [metric, segment, period.key, value, sampleSize]
      .filter((one) => one !== null)
      .join(' ')
      .trim(),
  );

describe('blanks in a grid file', () => {
  it('around names, segments, headers and figures mean nothing', () => {
    expect(
      valuesOf(' metric ; 2026-01 \n  orders / Salon  ; 5 \n  mood  ; 7 \n  mood #sample ; 3'),
    ).toEqual(['orders Salon 2026-01 5', 'mood 2026-01 7 3']);
  });

  it('alone are no row, and no value without a header', () => {
    expect(valuesOf('metric;2026-01; \n  ;  ; \norders;5; ')).toEqual(['orders 2026-01 5']);
    expect(errorsOf('metric;2026-01; \norders;5; 7 ')).toEqual([
      { code: 'value_without_header', row: 2, value: '7' },
    ]);
  });

  it('within a name count as one', () => {
    expect(errorsOf('metric,2026-01\norders#target,5\norders  #target,6')).toMatchObject([
      { code: 'duplicate_row', first: 2 },
    ]);
  });
});

describe('what a grid file says of a metric whose rhythm changed', () => {
  const changed: GridMetric = {
    id: 'visits',
    kind: 'flow',
    unit: 'count',
    cadence: 'week',
    hasValues: true,
    cadenceAt: ({ start }) => (start < '2026-07-01' ? 'month' : 'week'),
  };
  const find = (name: string) => (name === 'visits' ? changed : lookUp(name));

  it('keeps to the rhythm of the time of each column', () => {
    expect(valuesOf('m,2026-05,2026-06\nvisits,5,6', find)).toEqual([
      'visits 2026-05 5',
      'visits 2026-06 6',
    ]);
    expect(valuesOf('m,2026-W40\nvisits,5', find)).toEqual(['visits 2026-W40 5']);
  });

  it('is refused where a column has the rhythm of another time', () => {
    expect(errorsOf('m,2026-05,2026-09\nvisits,5,6', find)).toEqual([
      { code: 'other_cadence', row: 2, value: 'visits', expected: 'week', found: 'month' },
    ]);
    expect(errorsOf('m,2026-W05\nvisits,5', find)).toEqual([
      { code: 'other_cadence', row: 2, value: 'visits', expected: 'month', found: 'week' },
    ]);
  });
});

describe('what is not known in a grid file', () => {
  it('is a value taken away, no sample, no line, and no part of a total', () => {
    const file = fileOf('m,2026-01,2026-02\nmood,7,.\nmood#sample,.,.\norders#target,.,9');
    expect(file.cells.map(({ value, sampleSize }) => [value, sampleSize])).toEqual([
      [7, undefined],
      [null, undefined],
    ]);
    expect(file.targets.map(({ period, line }) => [period.key, line])).toEqual([['2026-02', 9]]);
  });

  it('in a total states nothing', () => {
    const rows = 'orders,.,5\norders/A,1,2\norders/B,2,3';
    expect(fileOf(`m,2026-01,2026-02\n${rows}`)).toMatchObject({ totals: ['orders'] });
  });

  it('gives a sample size nothing to speak of', () => {
    expect(errorsOf('m,2026-01\nmood,.\nmood#sample,5')).toEqual([
      { code: 'sample_without_value', row: 3, column: '2026-01', value: '5' },
    ]);
  });
});

describe('totals in a grid file', () => {
  const unassigned = (rows: string) => fileOf(`m,2026-01\n${rows}`).unassigned;

  it('may differ from their parts in the last digits that a computer keeps, not in more', () => {
    expect(unassigned('mood,7.2\nmood/A,7.1\nmood/B,7.2\nmood/C,7.3')).toEqual([]);
    expect(unassigned('mood,7.20001\nmood/A,7.1\nmood/B,7.2\nmood/C,7.3')).toEqual(['mood']);
    expect(unassigned('mood,0.2\nmood/A,0.1\nmood/B,0.30000001')).toEqual(['mood']);
    const large = 'mood,3333333333.3333335\nmood/A,3333333333.3333333\nmood/B,3333333333.3333337';
    expect(unassigned(large)).toEqual([]);
  });

  it('with nothing below them are values of their own', () => {
    expect(unassigned('orders,0\norders/A,')).toEqual(['orders']);
    expect(unassigned('mood,8\nmood#sample,0\nmood/A,8\nmood/A#sample,0')).toEqual([]);
  });

  it('leave the lines and the samples of the metric alone', () => {
    const file = fileOf('m,2026-01\norders,5\norders/A,2\norders/B,3\norders#target,9');
    expect(file.cells.map(({ segment }) => segment)).toEqual(['A', 'B']);
    expect(file.targets).toHaveLength(1);
    expect(fileOf('m,2026-01\nmood,8\nmood#sample,2\nmood/A,8\nmood/A#sample,5').cells).toEqual([
      expect.objectContaining({ segment: 'A', sampleSize: 5 }),
    ]);
  });
});

describe('doubts about a grid file', () => {
  it('are listed one by one, up to fifty', () => {
    const rows = Array.from({ length: 60 }, (_, at) => `open_rate/${at};1.000`).join('\n');
    const { doubts } = fileOf(`m;2026-01\n${rows}`);
    expect(doubts).toHaveLength(MAX_ERRORS);
    expect(doubts.at(-1)).toMatchObject({ row: 51 });
  });

  it('are none about a number of answers that is no whole one: that is an error', () => {
    expect(errorsOf('m;2026-01\nmood;7\nmood#sample;2,5')).toEqual([
      { code: 'not_whole', row: 3, column: '2026-01', value: '2,5' },
    ]);
    expect(fileOf('m;2026-01\nmood;7\nmood#sample;0').cells[0]).toMatchObject({ sampleSize: 0 });
  });
});
