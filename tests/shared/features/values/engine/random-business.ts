import fc from 'fast-check';
import type { MetricDefinition } from '#shared/features/metrics/model.ts';
import { startOf, withStep } from '#shared/features/metrics/versions.ts';
import type { MetricTimeline } from '#shared/features/metrics/versions.ts';
import type { Timelines } from '#shared/features/values/engine/editions.ts';
import type { Measurement } from '#shared/features/values/engine/evaluation.ts';
import { periodContaining } from '#shared/kernel/period.ts';
import type { Calendar, Period } from '#shared/kernel/period.ts';
import type { World } from './naive-oracle.ts';
import { computed, defined, input } from './small-business.ts';

const INPUTS: readonly MetricDefinition[] = [
  input('fa', 'flow', { unit: 'money' }),
  input('fb', 'flow'),
  input('fw', 'flow', { cadence: 'week' }),
  input('fq', 'flow', { cadence: 'quarter' }),
  input('sa', 'stock'),
  input('sw', 'stock', { cadence: 'week' }),
  input('qa', 'score'),
  input('qw', 'score', { cadence: 'week' }),
  input('ra', 'rate'),
];
const STOCKS = INPUTS.filter(({ kind }) => kind === 'stock').map(({ id }) => id);

export const METRIC_IDS = [...INPUTS.map(({ id }) => id), 'one', 'two', 'three'];
/** The segments to ask for; null: the total. */
export const SEGMENTS = [null, 'A', 'B', 'unassigned'] as const;

/** Text of a formula over these metrics, of a depth that keeps it readable. */
function formulas(ids: readonly string[]): fc.Arbitrary<string> {
  const { sum } = fc.letrec<{ sum: string; leaf: string }>((tie) => ({
    leaf: fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...ids) },
      { weight: 2, arbitrary: fc.constantFrom(...STOCKS).map((id) => `open(${id})`) },
      { weight: 1, arbitrary: fc.constantFrom('days_in_period', 'months_in_period', '2', '0.75') },
    ),
    sum: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      tie('leaf'),
      fc
        .tuple(tie('sum'), fc.constantFrom('+', '-', '*', '/', '/'), tie('sum'))
        .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
      tie('sum').map((operand) => `prev(${operand})`),
      tie('sum').map((operand) => `(-${operand})`),
      fc
        .tuple(fc.constantFrom('min', 'max'), tie('sum'), tie('sum'))
        .map(([name, left, right]) => `${name}(${left}, ${right})`),
      tie('sum').map((operand) => `abs(${operand})`),
    ),
  }));
  return sum;
}

/** Three formulas, each of which may use those before it. */
const definitions = fc
  .tuple(
    formulas(INPUTS.map(({ id }) => id)),
    formulas(['fa', 'fb', 'sa', 'qa', 'one']),
    formulas(['fa', 'fw', 'sw', 'one', 'two', 'two']),
  )
  .map(([one, two, three]) =>
    defined(...INPUTS, computed('one', one), computed('two', two), computed('three', three)),
  );

const calendars: fc.Arbitrary<Calendar> = fc.record({
  yearStartMonth: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 12 })),
});

/** A day from autumn 2024 to spring 2026, with two turns of the year and no 53rd week between. */
const days = fc
  .tuple(fc.integer({ min: 0, max: 18 }), fc.integer({ min: 1, max: 28 }))
  .map(([month, date]) => new Date(Date.UTC(2024, 8 + month, date)).toISOString().slice(0, 10));

export function periods(calendar: Calendar): fc.Arbitrary<Period> {
  return fc
    .tuple(fc.constantFrom('week', 'month', 'month', 'quarter', 'quarter', 'year'), days)
    .map(([kind, day]) => periodContaining(kind, day, calendar));
}

/** How much of each input is known: everything, nearly everything, some, next to nothing. */
const densities = fc.array(fc.constantFrom(1, 1, 1, 0.97, 0.8, 0.1), {
  minLength: INPUTS.length,
  maxLength: INPUTS.length,
});

/** A cheap stream of pseudo-random numbers in [0, 1): one seed a business keeps the cases small. */
function streamOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function measurementsOf(
  seed: number,
  density: readonly number[],
  hasSegments: boolean,
  calendar: Calendar,
): Measurement[] {
  const next = streamOf(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
  return INPUTS.flatMap((definition, index) => {
    const first = periodContaining(definition.cadence, '2024-09-01', calendar);
    const last = periodContaining(definition.cadence, '2026-03-31', calendar);
    const segments = hasSegments && next() < 0.7 ? [null, 'A', 'B'] : [null];
    const isSized = next() < 0.5;
    const measurements: Measurement[] = [];
    for (const segment of segments) {
      for (let { ordinal } = first; ordinal <= last.ordinal; ordinal += 1) {
        if (next() >= (density[index] ?? 1)) continue;
        const value = pick([0, 1, 5, 12, -3, 40, 2.5, Math.floor(next() * 1000)]);
        const sampleSize = isSized && next() < 0.98 ? Math.floor(next() * 20) : null;
        const { id: metric, cadence: kind } = definition;
        measurements.push({ metric, kind, ordinal, segment, value, sampleSize });
      }
    }
    return measurements;
  });
}

/** A business with gaps, zeros, negative values, segments, and weeks beside months and quarters. */
export const worlds: fc.Arbitrary<World> = fc
  .tuple(definitions, fc.integer({ min: 0, max: 2 ** 31 }), densities, fc.boolean(), calendars)
  .map(([metrics, seed, density, hasSegments, calendar]) => ({
    definitions: metrics,
    measurements: measurementsOf(seed, density, hasSegments, calendar),
    calendar,
  }));

/** The first days of the editions after the first: neither is the first of a month and of a week. */
const EDITION_DAYS = ['2025-03-01', '2025-09-29'] as const;

/** The same business with its three formulas rewritten twice, at two dates or at one of them. */
export const datedWorlds: fc.Arbitrary<World & { readonly timelines: Timelines }> = fc
  .tuple(worlds, fc.tuple(definitions, definitions), fc.array(fc.boolean(), { minLength: 6 }))
  .map(([world, editions, chances]) => {
    const timelines = new Map<string, MetricTimeline>();
    ['one', 'two', 'three'].forEach((id, row) => {
      const first = world.definitions.get(id);
      if (!first) return;
      const steps = editions.flatMap((edition, index) => {
        const formula = edition.get(id)?.formula ?? null;
        const from = EDITION_DAYS[index] ?? '';
        return chances[row * 2 + index] ? [{ version: index + 2, from, says: { formula } }] : [];
      });
      const versions = steps.reduce(withStep, startOf(first));
      timelines.set(id, { versions, isCadenceDated: false });
    });
    return { ...world, timelines };
  });
