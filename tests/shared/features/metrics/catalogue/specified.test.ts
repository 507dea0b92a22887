import { describe, expect, it } from 'vitest';
import { catalogue, catalogueEntry } from '#shared/features/metrics/catalogue/catalogue.ts';
import { definitionsOf } from '#shared/features/metrics/catalogue/shipped-metrics.ts';
import type { CatalogueEntry } from '#shared/features/metrics/catalogue/entry.ts';
import { DEFAULT_LTV_METHOD } from '#shared/features/metrics/catalogue/ltv-methods.ts';
import { SPECIFIED_COMPUTED } from './specified-computed.ts';
import { SPECIFIED_INPUTS } from './specified-inputs.ts';
import { rowsOf } from './specified-table.ts';

const inputs = rowsOf(SPECIFIED_INPUTS);
const computed = rowsOf(SPECIFIED_COMPUTED);

/** `60 (year)`, `20`, or nothing; the derived lines of churn and retention have a test of their own. */
function lineText(entry: CatalogueEntry): string {
  const isDerived = entry.lines.length > 1;
  const shown = entry.lines.filter(({ kind }) => !isDerived || kind === 'year');
  return shown.map(({ kind, line }) => (kind ? `${line} (${kind})` : `${line}`)).join(', ');
}

function inputRow(entry: CatalogueEntry): string[] {
  const { id, kind, unit, stage, bySegment, words } = entry;
  const row = [id, words.name.fr, words.name.en, kind, unit, stage];
  return bySegment === null ? row : [...row, bySegment];
}

function computedRow(entry: CatalogueEntry): (string | null)[] {
  const { id, unit, formula, good, stage, timing, words } = entry;
  return [id, words.name.fr, words.name.en, unit, formula, good, lineText(entry), stage, timing];
}

function lineOf(id: string, kind: string): number {
  return catalogueEntry(id)?.lines.find((line) => line.kind === kind)?.line ?? NaN;
}

describe('the catalogue against its specification', () => {
  it('ships every metric of the specification, once, and no other', () => {
    const specified = [...inputs, ...computed].map(([id]) => id);
    const where =
      'a metric is written a second time in specified-inputs.ts or specified-computed.ts';
    expect(new Set(catalogue.map(({ id }) => id)), where).toEqual(new Set(specified));
    expect(catalogue).toHaveLength(specified.length);
    expect(new Set(specified).size).toBe(specified.length);
  });

  it.each(inputs)('input %s: name, kind, unit, stage and channels as specified', (...row) => {
    const entry = catalogueEntry(row[0] ?? '');
    expect(entry && inputRow(entry)).toEqual(row);
    expect(entry?.formula).toBeNull();
  });

  it.each(computed)('computed %s: name, unit, formula, line and stage as specified', (...row) => {
    const entry = catalogueEntry(row[0] ?? '');
    expect(entry && computedRow(entry)).toEqual(row);
    expect(entry?.kind).toBe('computed');
  });
});

describe('lines in the sand of churn and retention', () => {
  it('5 % churn is for a year; a quarter and a month get what compounds to it', () => {
    expect(catalogueEntry('churn')?.lines.map(({ kind }) => kind)).toEqual([
      'month',
      'quarter',
      'year',
    ]);
    expect(lineOf('churn', 'month')).toBeCloseTo(0.4265, 4);
    expect(lineOf('churn', 'quarter')).toBeCloseTo(1.2741, 4);
    expect(lineOf('churn', 'year')).toBe(5);
  });

  it('who holds the line of every month or every quarter holds that of the year', () => {
    expect((lineOf('retention', 'month') / 100) ** 12).toBeCloseTo(0.95, 12);
    expect((lineOf('retention', 'quarter') / 100) ** 4).toBeCloseTo(0.95, 12);
    expect(lineOf('retention', 'year')).toBe(95);
  });

  it.each(['month', 'quarter', 'year'])('churn and retention of a %s make 100', (kind) => {
    expect(lineOf('churn', kind) + lineOf('retention', kind)).toBeCloseTo(100, 12);
  });
});

describe('the methods of customer lifetime value', () => {
  it('the user picks one of four, and its formula is the one computed', () => {
    const formulas = (['orders', 'subscription', 'annual', 'saas'] as const).map(
      (ltv) => definitionsOf({ ltv }).get('ltv')?.formula,
    );
    expect(formulas).toEqual([
      'average_order_value * (orders / customers * 12 / months_in_period) * (lifetime_months / 12)',
      'arpa_monthly * lifetime_months',
      'arpa * 12 / months_in_period * (lifetime_months / 12)',
      'arpa_monthly * gross_margin / 100 / (churn / months_in_period / 100)',
    ]);
  });

  it('who has not picked gets the subscription method', () => {
    expect(DEFAULT_LTV_METHOD).toBe('subscription');
    expect(catalogueEntry('ltv')?.formula).toBe('arpa_monthly * lifetime_months');
  });

  it('the method changes no other metric', () => {
    const one = definitionsOf({ ltv: 'orders' });
    const other = definitionsOf({ ltv: 'saas' });
    one.delete('ltv');
    other.delete('ltv');
    expect(one).toEqual(other);
    expect(one.size).toBe(catalogue.length - 1);
  });
});
