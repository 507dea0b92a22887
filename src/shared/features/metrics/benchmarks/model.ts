import type { BusinessModel, LeanStage } from '../catalogue/facets.ts';
import type { Words } from '../model.ts';
import type { PeriodKind } from '#shared/kernel/period.ts';
import type { Qualifier } from './qualifiers.ts';

/** One number, or from the lower to the higher; in the metric's unit, money in minor units. */
export type Figure = number | readonly [low: number, high: number];

/**
 * How sure a benchmark is: seen in the author's own page; seen quoted by others; quoted without a
 * sample; written from memory and not seen again. The last two are shown and never proposed.
 */
export const CONFIDENCES = ['own', 'quoted', 'weak', 'memory'] as const;
export type BenchmarkConfidence = (typeof CONFIDENCES)[number];

export type BenchmarkSource = {
  readonly author: Words;
  /** Where it is to be found; null: the author's name says it. */
  readonly place: string | null;
  /** null: the copy that was seen bears no date. */
  readonly year: number | null;
  /** How many it was measured on; null: it is a judgement, or the copy does not say. */
  readonly sample: Words | null;
};

/** What somebody else says of a metric: as bad or worse than `poor`, as most (`usual`), `good`. */
export type Benchmark = {
  readonly metric: string;
  readonly models: readonly BusinessModel[] | 'all';
  /** null: the source names no stage. */
  readonly stages: readonly LeanStage[] | null;
  /** The one kind of period for which it holds; null: for any. */
  readonly kind: PeriodKind | null;
  readonly poor: Figure | null;
  /** Mean or median of the sample. */
  readonly usual: Figure | null;
  /** The author's target, or the best quarter to tenth. */
  readonly good: Figure | null;
  /** For whom alone it holds: proposed once someone has said that it is true of them. */
  readonly only: Qualifier | null;
  /** ISO 4217 of an amount: it is shown in that currency and never converted. */
  readonly currency: string | null;
  readonly source: BenchmarkSource;
  readonly confidence: BenchmarkConfidence;
  readonly note: Words | null;
};

type BenchmarkRow = Pick<Benchmark, 'metric' | 'source' | 'confidence'> & Partial<Benchmark>;

/** A benchmark as it is written down: what is left out holds for all, or is not said. */
export function benchmark(row: BenchmarkRow): Benchmark {
  return {
    models: 'all',
    stages: null,
    kind: null,
    poor: null,
    usual: null,
    good: null,
    only: null,
    currency: null,
    note: null,
    ...row,
  };
}

/** The end of a figure that is reached first. */
export function nearEnd(figure: Figure, good: 'up' | 'down'): number {
  if (typeof figure === 'number') return figure;
  return good === 'up' ? figure[0] : figure[1];
}

/** The end of a figure that is reached last. */
export function farEnd(figure: Figure, good: 'up' | 'down'): number {
  return nearEnd(figure, good === 'up' ? 'down' : 'up');
}
