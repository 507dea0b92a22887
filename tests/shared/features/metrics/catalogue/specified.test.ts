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

function inputRow(entry: CatalogueEntry): string[] {
  const { id, kind, unit, stage, bySegment, words } = entry;
  const row = [id, words.name.fr, words.name.en, kind, unit, stage];
  return bySegment === null ? row : [...row, bySegment];
}

function computedRow(entry: CatalogueEntry): (string | null)[] {
  const { id, unit, formula, good, readBy, stage, timing, words } = entry;
  return [id, words.name.fr, words.name.en, unit, formula, good, readBy ?? '', stage, timing];
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

  it.each(computed)(
    'computed %s: name, unit, formula, reading and stage as specified',
    (...row) => {
      const entry = catalogueEntry(row[0] ?? '');
      expect(entry && computedRow(entry)).toEqual(row);
      expect(entry?.kind).toBe('computed');
    },
  );
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
