import { describe, expect, it } from 'vitest';
import { catalogue, catalogueEntry } from '#shared/features/metrics/catalogue/catalogue.ts';
import type {
  CatalogueEntry,
  ComputedExample,
  CountedExample,
} from '#shared/features/metrics/catalogue/entry.ts';
import { LTV_METHODS } from '#shared/features/metrics/catalogue/ltv-methods.ts';
import type { Language } from '#shared/kernel/language.ts';
import { toMajor } from '#shared/kernel/unit.ts';
import { evaluateExample } from './evaluate-example.ts';

type Shown = { readonly id: string; readonly value: number };

const formulaOf = (id: string) => catalogueEntry(id)?.formula ?? null;
const unitOf = (id: string) => catalogueEntry(id)?.unit ?? 'count';

function isCounted(proof: CatalogueEntry['proof']): proof is CountedExample {
  return 'parts' in proof;
}

/** Money to the cent, all else to two decimals: as an example says it. */
function rounded(id: string, value: number): number {
  return unitOf(id) === 'money' ? Math.round(value) : Math.round(value * 100) / 100;
}

/** A percentage of which the parts are not known has no way to be rolled up: it is one figure. */
function rolledUp(entry: CatalogueEntry, { parts, samples }: CountedExample): number {
  switch (entry.kind) {
    case 'stock':
      return parts.at(-1) ?? NaN;
    case 'score':
      return weighted(parts, samples ?? parts.map(() => 1));
    case 'rate':
      return parts.length === 1 ? (parts[0] ?? NaN) : NaN;
    default:
      return sumOf(parts);
  }
}

function weighted(parts: readonly number[], samples: readonly number[]): number {
  return sumOf(parts.map((part, index) => part * (samples[index] ?? NaN))) / sumOf(samples);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function numbersOf(id: string, proof: CatalogueEntry['proof']): Shown[] {
  const own = [{ id, value: proof.result }];
  if (isCounted(proof)) {
    const samples = (proof.samples ?? []).map((value) => ({ id: 'sample sizes', value }));
    return [...proof.parts.map((value) => ({ id, value })), ...samples, ...own];
  }
  const given = [proof.inputs, proof.opening ?? {}, proof.previous ?? {}];
  return [
    ...given.flatMap((numbers) =>
      Object.entries(numbers).map(([key, value]) => ({ id: key, value })),
    ),
    ...own,
  ];
}

/** The numbers as the sentence has to write them, in the way of its language. */
function written(numbers: readonly Shown[], language: Language): string[] {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  return numbers.map(({ id, value }) => format.format(toMajor(value, unitOf(id))));
}

/** The numbers that a sentence holds, grouped thousands and decimals together. */
function numbersIn(sentence: string, language: Language): string[] {
  const shape =
    language === 'fr' ? /\d+(?:\u202F\d{3})*(?:,\d+)?/g : /\d{1,3}(?:,\d{3})*(?:\.\d+)?/g;
  return sentence.match(shape) ?? [];
}

const computed = catalogue.filter(({ kind }) => kind === 'computed');
const inputs = catalogue.filter(({ kind }) => kind !== 'computed');

describe('worked examples', () => {
  it.each(computed)('$id: the numbers put into the formula give the result', ({ id, ...entry }) => {
    const proof = entry.proof as ComputedExample;
    const value = evaluateExample(entry.formula ?? '', proof, formulaOf);
    expect(rounded(id, value)).toBe(proof.result);
  });

  it.each(inputs)('$id: the parts roll up to the result', (entry) => {
    const value = isCounted(entry.proof) ? rolledUp(entry, entry.proof) : NaN;
    expect(rounded(entry.id, value)).toBe(entry.proof.result);
  });

  it.each(LTV_METHODS)('customer lifetime value by $id: the numbers give the result', (method) => {
    const value = evaluateExample(method.formula, method.proof, formulaOf);
    expect(rounded('ltv', value)).toBe(method.proof.result);
  });

  it.each(catalogue)(
    '$id: both sentences write the numbers of the proof',
    ({ id, proof, words }) => {
      const numbers = numbersOf(id, proof);
      for (const language of ['fr', 'en'] as const) {
        const said = numbersIn(words.example[language], language);
        expect(said).toEqual(expect.arrayContaining(written(numbers, language)));
      }
    },
  );

  it.each(LTV_METHODS)('customer lifetime value by $id: said with its numbers', (method) => {
    const numbers = numbersOf('ltv', method.proof).filter(({ id }) => id !== 'customers');
    for (const language of ['fr', 'en'] as const) {
      const said = numbersIn(method.explanation[language], language);
      expect(said).toEqual(expect.arrayContaining(written(numbers, language)));
    }
  });
});

const SPECIFIED: readonly (readonly [string, ComputedExample])[] = [
  [
    'conversion_rate',
    { inputs: { conversions_hard: 25, prospects_contacted: 500 }, kind: 'month', result: 5 },
  ],
  [
    'cac',
    { inputs: { acquisition_spend: 100_000, customers_new: 10 }, kind: 'month', result: 10_000 },
  ],
  [
    'cac',
    { inputs: { acquisition_spend: 150_000, customers_new: 50 }, kind: 'month', result: 3000 },
  ],
  ['cac', { inputs: { acquisition_spend: 10_000, customers_new: 30 }, kind: 'month', result: 333 }],
  [
    'ltv',
    {
      inputs: { revenue_time: 0, revenue_scalable: 50_000, customers: 1, lifetime_months: 6 },
      kind: 'month',
      result: 300_000,
    },
  ],
  [
    'scalable_share',
    { inputs: { revenue_time: 9_500_000, revenue_scalable: 500_000 }, kind: 'year', result: 5 },
  ],
  [
    'churn',
    {
      inputs: { customers_lost: 30, customers: 20 },
      opening: { customers: 50 },
      kind: 'year',
      result: 60,
    },
  ],
  [
    'retention',
    {
      inputs: { customers_lost: 30, customers: 20 },
      opening: { customers: 50 },
      kind: 'year',
      result: 40,
    },
  ],
  [
    'conversion_rate',
    {
      inputs: { conversions_hard: 10 + 1 + 40, prospects_contacted: 100 + 100 + 400 },
      kind: 'quarter',
      result: 8.5,
    },
  ],
  [
    'roi',
    { inputs: { campaign_gain: 100_000, acquisition_spend: 9700 }, kind: 'month', result: 930.93 },
  ],
  [
    'roas',
    { inputs: { campaign_gain: 100_000, acquisition_spend: 9700 }, kind: 'month', result: 1030.93 },
  ],
];

describe('the examples of the specification, from their inputs', () => {
  it.each(SPECIFIED)('%s', (id, example) => {
    const value = evaluateExample(formulaOf(id) ?? '', example, formulaOf);
    expect(rounded(id, value)).toBe(example.result);
  });

  it('20 € a month, 12 renewals a year, 3 years: a customer is worth 720 €', () => {
    const orders = LTV_METHODS.find(({ id }) => id === 'orders')?.formula ?? '';
    const value = evaluateExample(
      orders,
      {
        inputs: {
          revenue_time: 0,
          revenue_scalable: 2000 * 120,
          orders: 120,
          customers: 10,
          lifetime_months: 36,
        },
        kind: 'year',
        result: 72_000,
      },
      formulaOf,
    );
    expect(value).toBeCloseTo(72_000, 6);
  });

  it('a churn of 0 leaves the SaaS lifetime value without a finite number', () => {
    const saas = LTV_METHODS.find(({ id }) => id === 'saas')?.formula ?? '';
    const quiet = { arpa_monthly: 5000, gross_margin: 80, churn: 0 };
    const value = evaluateExample(saas, { inputs: quiet, kind: 'month', result: 0 }, formulaOf);
    expect(Number.isFinite(value)).toBe(false);
  });
});
