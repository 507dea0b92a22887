import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GridFile, GridMetric } from '#shared/features/values/grid-file/model.ts';
import { readGridFile } from '#shared/features/values/grid-file/read.ts';
import { printRowKey } from '#shared/features/values/grid-file/row-key.ts';
import { writeGrid } from '#shared/features/values/grid-file/write.ts';
import type { GridWriteRow } from '#shared/features/values/grid-file/write.ts';
import { cleanText, CSV_FORMATS } from '#shared/kernel/csv.ts';
import { CIVIL_CALENDAR, periodAt, periodsBetween } from '#shared/kernel/period.ts';
import type { Language } from '#shared/kernel/language.ts';
import { LANGUAGES } from '#shared/kernel/language.ts';
import { lookUp, METRICS } from './catalogue.ts';
import { runs } from '#tests/support/runs.ts';

const first = periodAt('month', 2026 * 12, CIVIL_CALENDAR);
const periods = periodsBetween(
  first,
  periodAt('month', first.ordinal + 2, CIVIL_CALENDAR),
  CIVIL_CALENDAR,
);

const rows: GridWriteRow[] = [
  {
    key: 'mrr',
    name: 'Revenu; récurrent',
    unit: 'money',
    values: [123_450, null, 0],
    isComputed: false,
  },
  {
    key: 'open_rate',
    name: '=Taux',
    unit: 'percent',
    values: [1.2345, 3, null],
    isComputed: false,
  },
  {
    key: 'arpu',
    name: 'Panier',
    unit: 'money',
    values: [12_345.678, 100_000 / 3, 50],
    isComputed: true,
  },
  {
    key: 'ltv_cac',
    name: 'LTV, CAC',
    unit: 'ratio',
    values: [10 / 3, 2, -1.00005],
    isComputed: true,
  },
];

describe('a grid as text', () => {
  it('for programs: everything unrounded, in the shortest form that reads back', () => {
    expect(writeGrid({ rows, periods, format: 'iso' })).toBe(
      [
        'metric,name,unit,2026-01,2026-02,2026-03',
        'mrr,Revenu; récurrent,money,1234.5,,0',
        "open_rate,'=Taux,percent,1.2345,3,",
        'arpu,Panier,money,123.45678,333.33333333333336,0.5',
        'ltv_cac,"LTV, CAC",ratio,3.3333333333333335,2,-1.00005',
        '',
      ].join('\n'),
    );
  });

  it('for a French Excel: French headers, decimal comma, computed values rounded', () => {
    expect(writeGrid({ rows, periods, format: 'excel-fr' })).toBe(
      [
        '\ufeffmétrique;nom;unité;2026-01;2026-02;2026-03',
        'mrr;"Revenu; récurrent";money;1234,5;;0',
        "open_rate;'=Taux;percent;1,2345;3;",
        'arpu;Panier;money;123,46;333,33;0,5',
        'ltv_cac;LTV, CAC;ratio;3,3333;2;-1,0001',
        '',
      ].join('\r\n'),
    );
  });

  it('for an English Excel: commas and points, computed values rounded', () => {
    const lines = writeGrid({ rows, periods, format: 'excel-en' }).split('\r\n');
    expect(lines[0]).toBe('\ufeffmetric,name,unit,2026-01,2026-02,2026-03');
    expect(lines[3]).toBe('arpu,Panier,money,123.46,333.33,0.5');
  });
});

const inputs = METRICS.filter(({ kind }) => kind !== 'computed');
const words = fc.constantFrom(
  'é',
  '=',
  '+1',
  '"',
  ';',
  ',',
  '/',
  '#sample',
  "'",
  '👩‍🚀',
  'unassigned',
  '\n',
);
const label = fc
  .array(fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 4 })
  .map((parts) => parts.join(''));
const segmentName = label.map(cleanText).filter((text) => text !== '');
const amounts = {
  money: fc.integer({ min: -9e14, max: 9e14 }),
  count: fc.integer({ min: 0, max: 9e15 }),
  other: fc
    .double({ noNaN: true, min: -1e15, max: 1e15 })
    .map((value) => (value === 0 ? 0 : value)),
};
const thousandths = fc.integer({ min: 1000, max: 999_999 }).map((value) => value / 1000);

function valuesOf(unit: string): fc.Arbitrary<(number | null)[]> {
  const one = unit === 'money' ? amounts.money : unit === 'count' ? amounts.count : null;
  const value = one ?? fc.oneof(amounts.other, thousandths);
  const size = { minLength: periods.length, maxLength: periods.length };
  return fc.array(fc.option(value, { freq: 3 }), size);
}

type WrittenRow = { readonly metric: GridMetric; readonly name: string } & {
  readonly segments: readonly (string | null)[];
  readonly values: readonly (readonly (number | null)[])[];
  readonly sizes: readonly number[];
  readonly lines: readonly (number | null)[];
};

/** One metric with its segments; a single `null` segment is a metric without any. */
const metricWritten: fc.Arbitrary<WrittenRow> = fc.constantFrom(...inputs).chain((metric) =>
  fc.uniqueArray(fc.option(segmentName), { minLength: 1, maxLength: 3 }).chain((segments) =>
    fc.record({
      metric: fc.constant(metric),
      name: label,
      segments: fc.constant(segments),
      values: fc.tuple(...segments.map(() => valuesOf(metric.unit))),
      sizes: fc.array(fc.nat(), { minLength: periods.length, maxLength: periods.length }),
      lines: valuesOf(metric.unit),
    }),
  ),
);

function hasSizes({ metric }: WrittenRow): boolean {
  return metric.kind === 'score' || metric.kind === 'rate';
}

function rowsOf(one: WrittenRow): GridWriteRow[] {
  const { name, segments, lines } = one;
  const { id: metric, unit } = one.metric;
  const shared = { name, unit, isComputed: false };
  const written = segments.flatMap((segment, s): GridWriteRow[] => {
    const values = one.values[s] ?? [];
    const sizes = values.map((value, p) => (value === null ? null : (one.sizes[p] ?? null)));
    const key = printRowKey({ metric, segment, part: 'value' });
    const row = { ...shared, key, values };
    const sampleKey = printRowKey({ metric, segment, part: 'sample' });
    if (!hasSizes(one)) return [row];
    return [row, { ...shared, key: sampleKey, unit: 'count', values: sizes }];
  });
  const targetKey = printRowKey({ metric, segment: undefined, part: 'target' });
  return [...written, { ...shared, key: targetKey, values: lines }];
}

function expectedCells(one: WrittenRow): unknown[] {
  return one.segments.flatMap((segment, s) =>
    (one.values[s] ?? []).flatMap((value, p) => {
      const sampleSize = hasSizes(one) ? { sampleSize: one.sizes[p] } : {};
      const cell = { metric: one.metric.id, segment, period: periods[p], value };
      return value === null ? [] : [Object.assign(cell, sampleSize)];
    }),
  );
}

function expectedTargets({ metric, lines }: WrittenRow): unknown[] {
  return lines.flatMap((line, p) =>
    line === null ? [] : [{ metric: metric.id, period: periods[p], line }],
  );
}

function nearest(name: string): string[] {
  return [name];
}

function readBack(text: string, language: Language): GridFile {
  const read = readGridFile({ text, calendar: CIVIL_CALENDAR, language, lookUp, nearest });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

describe('what is written is read back', () => {
  const formats = fc.constantFrom(...CSV_FORMATS);
  const languages = fc.constantFrom(...LANGUAGES);

  it('the same cells, sample sizes and lines, in every format and language', () => {
    const tables = fc.uniqueArray(metricWritten, { selector: ({ metric }) => metric.id });
    fc.assert(
      fc.property(tables, formats, languages, (metrics, format, language) => {
        const text = writeGrid({ rows: metrics.flatMap(rowsOf), periods, format });
        const file = readBack(text, language);
        const withoutRow = { row: undefined };
        expect(file.cells.map((cell) => Object.assign({}, cell, withoutRow))).toEqual(
          metrics.flatMap(expectedCells),
        );
        expect(file.targets.map((target) => Object.assign({}, target, withoutRow))).toEqual(
          metrics.flatMap(expectedTargets),
        );
        expect(file.doubts).toEqual([]);
      }),
      { numRuns: runs(300) },
    );
  });

  it('without the totals that stand above their segments', () => {
    const figures = fc.array(fc.option(amounts.other), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(figures, figures, formats, languages, (a, b, format, language) => {
        const means = a.map((value, p) => {
          const known = [value, b[p] ?? null].filter((one) => one !== null);
          return known.length === 0 ? null : known.reduce((x, y) => x + y, 0) / known.length;
        });
        const text = writeGrid({
          rows: [
            { key: 'mood', name: '', unit: 'score', values: means, isComputed: false },
            { key: 'mood/A', name: '', unit: 'score', values: a, isComputed: false },
            { key: 'mood/B', name: '', unit: 'score', values: b, isComputed: false },
          ],
          periods,
          format,
        });
        const file = readBack(text, language);
        expect(file.totals).toEqual(['mood']);
        expect(file.cells.map(({ segment, value }) => [segment, value])).toEqual([
          ...a.filter((value) => value !== null).map((value) => ['A', value]),
          ...b.filter((value) => value !== null).map((value) => ['B', value]),
        ]);
      }),
    );
  });
});
