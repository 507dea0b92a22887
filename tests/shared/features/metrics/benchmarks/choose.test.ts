import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isOpenTo,
  suggestionFor,
  suggestionOf,
} from '#shared/features/metrics/benchmarks/choose.ts';
import type { Asker } from '#shared/features/metrics/benchmarks/choose.ts';
import { suggestionBehind } from '#shared/features/metrics/benchmarks/find.ts';
import { benchmark, CONFIDENCES } from '#shared/features/metrics/benchmarks/model.ts';
import type { Benchmark } from '#shared/features/metrics/benchmarks/model.ts';
import { by } from '#shared/features/metrics/benchmarks/sources.ts';
import { BUSINESS_MODELS, LEAN_STAGES } from '#shared/kernel/business.ts';
import { PERIOD_KINDS } from '#shared/kernel/period.ts';

const METRIC = { id: 'open_rate', good: 'up' } as const;
const ME: Asker = {
  business_model: 'saas',
  lean_stage: 'revenue',
  currency: 'EUR',
  benchmark_qualifiers: ['no_card'],
};

function row(part: Partial<Benchmark>): Benchmark {
  return benchmark({
    metric: METRIC.id,
    source: by('Somebody', { year: 2020 }),
    confidence: 'quoted',
    good: 10,
    ...part,
  });
}
const chosen = (...rows: readonly Benchmark[]) =>
  suggestionFor(rows, METRIC, 'month', ME)?.benchmark ?? null;

const anyModels = fc.oneof(
  fc.constant('all' as const),
  fc.uniqueArray(fc.constantFrom(...BUSINESS_MODELS), { minLength: 1 }),
);
const anyRow = fc
  .record({
    models: anyModels,
    stages: fc.option(fc.uniqueArray(fc.constantFrom(...LEAN_STAGES), { minLength: 1 })),
    kind: fc.option(fc.constantFrom(...PERIOD_KINDS)),
    good: fc.option(fc.integer({ min: 1, max: 99 })),
    usual: fc.option(fc.integer({ min: 1, max: 99 })),
    only: fc.option(fc.constantFrom('no_card', 'card_asked')),
    currency: fc.option(fc.constantFrom('EUR', 'USD')),
    confidence: fc.constantFrom(...CONFIDENCES),
    year: fc.option(fc.integer({ min: 2006, max: 2026 })),
  })
  .map(({ year, ...rest }) =>
    row({ ...rest, source: by('Somebody', year === null ? {} : { year }) }),
  );
const anyKind = fc.constantFrom(...PERIOD_KINDS);

describe('the benchmark that is proposed', () => {
  it('is the most specific: of the stage, of the business, of all', () => {
    const [ofAll, ofModel] = [row({}), row({ models: ['saas'] })];
    const ofStage = row({ models: ['saas'], stages: ['revenue'] });
    expect(chosen(ofAll, ofModel, ofStage)).toBe(ofStage);
    expect(chosen(ofAll, ofModel)).toBe(ofModel);
    expect(chosen(ofAll)).toBe(ofAll);
  });

  it('is then the newer, then the surer, then the first', () => {
    const dated = (year: number, confidence: Benchmark['confidence']) =>
      row({ source: by('Somebody', { year }), confidence });
    const [old, newer] = [dated(2012, 'own'), dated(2024, 'quoted')];
    expect(chosen(old, newer)).toBe(newer);
    const [quoted, own] = [dated(2024, 'quoted'), dated(2024, 'own')];
    expect(chosen(quoted, own)).toBe(own);
    const again = dated(2024, 'own');
    expect(chosen(own, again)).toBe(own);
  });

  it('of another stage is that of the nearer one, the earlier first', () => {
    const at = (stage: (typeof LEAN_STAGES)[number]) => row({ models: ['saas'], stages: [stage] });
    const [empathy, virality, scale] = [at('empathy'), at('virality'), at('scale')];
    expect(chosen(empathy, scale, virality)).toBe(virality);
    expect(chosen(empathy, scale)).toBe(scale);
  });

  it('never is unsure, not theirs, of another business, in other money, or of another period', () => {
    fc.assert(
      fc.property(fc.array(anyRow), anyKind, (rows, kind) => {
        const found = suggestionFor(rows, METRIC, kind, ME)?.benchmark;
        if (!found) return;
        expect(['own', 'quoted']).toContain(found.confidence);
        expect([null, 'no_card']).toContain(found.only);
        expect([null, 'EUR']).toContain(found.currency);
        expect(found.models === 'all' || found.models.includes('saas')).toBe(true);
        expect([null, kind]).toContain(found.kind);
      }),
    );
  });

  it('is none only where no row may be proposed', () => {
    fc.assert(
      fc.property(fc.array(anyRow), anyKind, (rows, kind) => {
        const could = rows.some(
          (one) => isOpenTo(one, ME) && suggestionOf(one, METRIC, kind) !== null,
        );
        expect(suggestionFor(rows, METRIC, kind, ME) !== null).toBe(could);
      }),
    );
  });

  it('stays the same where rows are added that may not be proposed', () => {
    fc.assert(
      fc.property(fc.array(anyRow), fc.array(anyRow), anyKind, (rows, more, kind) => {
        const closed = more.filter((one) => !isOpenTo(one, ME));
        expect(suggestionFor([...closed, ...rows], METRIC, kind, ME)).toEqual(
          suggestionFor(rows, METRIC, kind, ME),
        );
      }),
    );
  });
});

describe('the target that a benchmark gives', () => {
  const levels = (part: Partial<Benchmark>, good: 'up' | 'down' | 'band' | null = 'up') =>
    suggestionOf(row({ good: null, ...part }), { id: 'x', good }, 'month')?.levels ?? null;

  it('is its good figure, else the usual one, with the poor one as the floor', () => {
    expect(levels({ poor: 1, usual: 3, good: 5 })).toMatchObject({ floor: 1, line: 5 });
    expect(levels({ poor: 1, usual: 3 })).toMatchObject({ floor: 1, line: 3, stretch: null });
    expect(levels({ poor: 1 })).toBeNull();
    expect(levels({ poor: 5, good: 5 })).toMatchObject({ floor: null, line: 5 });
  });

  it('is the nearer end of a range, with the farther one to stretch for', () => {
    expect(levels({ good: [4, 10] })).toMatchObject({ line: 4, stretch: 10 });
    expect(levels({ good: [4, 10] }, 'down')).toMatchObject({ line: 10, stretch: 4 });
  });

  it('is both ends where too little and too much are both bad; one figure is no band', () => {
    expect(levels({ good: [57, 71] }, 'band')).toMatchObject({ low: 57, high: 71, line: null });
    expect(levels({ good: 75 }, 'band')).toBeNull();
    expect(levels({ good: 75 }, null)).toBeNull();
  });
});

describe('whose line it is', () => {
  const table = [
    row({ good: 20 }),
    row({ good: 12, only: 'card_asked' }),
    row({ good: 7, confidence: 'memory' }),
    row({ good: 8, confidence: 'weak' }),
  ];
  const behind = (line: number) =>
    suggestionBehind(table, METRIC, { kind: 'month', line }, ME)?.benchmark ?? null;

  it('is that of the benchmark with the same line, proposed or shown, and of nobody else', () => {
    expect(behind(20)).toBe(table[0]);
    expect(behind(12)).toBe(table[1]);
    expect(behind(15)).toBeNull();
  });

  it('is never said from memory, nor of who has no sample', () => {
    expect(behind(7)).toBeNull();
    expect(behind(8)).toBeNull();
  });
});
