import type { MetricDefinition } from '../model.ts';
import { LEAN_STAGES } from '#shared/kernel/business.ts';
import type { Settings } from '#shared/features/settings/model.ts';
import { NO_LEVELS } from '#shared/kernel/levels.ts';
import type { Levels } from '#shared/kernel/levels.ts';
import type { PeriodKind } from '#shared/kernel/period.ts';
import { compoundedTo } from './compounding.ts';
import { farEnd, nearEnd } from './model.ts';
import type { Benchmark, BenchmarkConfidence, Figure } from './model.ts';

/** For whom a benchmark is looked up. */
export type Asker = Pick<
  Settings,
  'business_model' | 'lean_stage' | 'currency' | 'benchmark_qualifiers'
>;
type AskedMetric = Pick<MetricDefinition, 'id' | 'good'>;

/** The levels of a target as a benchmark gives them. */
export type BenchmarkTarget = {
  readonly benchmark: Benchmark;
  readonly levels: Levels;
  /** The kind of period of the source, where the levels were worked out from it; else null. */
  readonly derivedFrom: PeriodKind | null;
};

/**
 * What is proposed as the target of a metric in such a period: the most specific benchmark (of the
 * business and its stage, of the business, of all), then the newer, then the surer, then the first
 * of the table; one worked out from another kind of period only where there is no other. Null: none
 * may be proposed.
 */
export function suggestionFor(
  table: readonly Benchmark[],
  metric: AskedMetric,
  kind: PeriodKind,
  asker: Asker,
): BenchmarkTarget | null {
  const rows = table
    .filter((row) => row.metric === metric.id && isOpenTo(row, asker))
    .toSorted((a, b) => compared(rankOf(a, asker), rankOf(b, asker)));
  const found = (isDerived: boolean): BenchmarkTarget | null => {
    for (const row of rows) {
      if ((row.kind !== null && row.kind !== kind) !== isDerived) continue;
      const suggestion = suggestionOf(row, metric, kind);
      if (suggestion) return suggestion;
    }
    return null;
  };
  return found(false) ?? found(true);
}

/**
 * What others usually reach in such a period, chosen as a suggestion is. Null: nobody who is sure
 * says it of a business like theirs.
 */
export function usualFor(
  table: readonly Benchmark[],
  metric: string,
  kind: PeriodKind,
  asker: Asker,
): Benchmark | null {
  const [first] = table
    .filter((row) => row.metric === metric && row.usual !== null && isOpenTo(row, asker))
    .filter((row) => row.kind === null || row.kind === kind)
    .toSorted((a, b) => compared(rankOf(a, asker), rankOf(b, asker)));
  return first ?? null;
}

/**
 * The levels that one benchmark gives for a kind of period. It holds for its own kind alone; only
 * what is lost or kept is carried over to another, since it compounds. Null: it gives none.
 */
export function suggestionOf(
  row: Benchmark,
  { id, good }: AskedMetric,
  kind: PeriodKind,
): BenchmarkTarget | null {
  const from = row.kind === kind ? null : row.kind;
  const at = (figure: Figure | null): Figure | null => {
    if (figure === null || from === null) return figure;
    return typeof figure === 'number'
      ? compoundedTo(id, figure, from, kind)
      : pair(figure.map((end) => compoundedTo(id, end, from, kind)));
  };
  const levels = levelsOf({ poor: at(row.poor), usual: at(row.usual), good: at(row.good) }, good);
  return levels === null ? null : { benchmark: row, levels, derivedFrom: from };
}

/** True of what may be proposed to them; the rest is shown, and no more. */
export function isOpenTo(row: Benchmark, asker: Asker): boolean {
  const isTheirs = row.only === null || asker.benchmark_qualifiers.includes(row.only);
  const isTheirMoney = row.currency === null || row.currency === asker.currency;
  return isSure(row.confidence) && isTheirs && isTheirMoney && isOfModel(row, asker.business_model);
}

/** False of what was quoted without a sample, or written from memory. */
export function isSure(confidence: BenchmarkConfidence): boolean {
  return confidence === 'own' || confidence === 'quoted';
}

/** True of a benchmark of this business model, or of all. */
export function isOfModel({ models }: Benchmark, model: Asker['business_model']): boolean {
  return models === 'all' || (model !== null && models.includes(model));
}

/** Floor, line and stretch, or the two lines of a band; null where it says nothing to aim at. */
function levelsOf(
  { poor, usual, good }: Pick<Benchmark, 'poor' | 'usual' | 'good'>,
  direction: MetricDefinition['good'],
): Levels | null {
  const aim = good ?? usual;
  if (aim === null || direction === null) return null;
  if (direction === 'band') {
    return typeof aim === 'number' ? null : { ...NO_LEVELS, low: aim[0], high: aim[1] };
  }
  const line = nearEnd(aim, direction);
  const floor = poor === null ? null : nearEnd(poor, direction);
  const stretch = good === null ? null : farEnd(good, direction);
  return {
    ...NO_LEVELS,
    line,
    floor: floor === line ? null : floor,
    stretch: stretch === line ? null : stretch,
  };
}

function pair([low, high]: readonly (number | null)[]): Figure | null {
  return typeof low === 'number' && typeof high === 'number' ? [low, high] : null;
}

const SURENESS: Readonly<Record<BenchmarkConfidence, number>> = {
  own: 0,
  quoted: 1,
  weak: 2,
  memory: 3,
};

/** What decides, the first that differs: the smaller comes first. */
function rankOf(row: Benchmark, asker: Asker): readonly number[] {
  return [
    row.models === 'all' ? 1 : 0,
    stageDistance(row, asker.lean_stage),
    -(row.source.year ?? 0),
    SURENESS[row.confidence],
  ];
}

/** 0: of this stage; then those of no stage; then the nearer stages, the earlier first. */
function stageDistance({ stages }: Benchmark, stage: Asker['lean_stage']): number {
  if (stages === null) return 1;
  if (stage === null) return 2;
  const away = stages.map((each) => LEAN_STAGES.indexOf(each) - LEAN_STAGES.indexOf(stage));
  return Math.min(
    ...away.map((steps) => (steps === 0 ? 0 : 2 * Math.abs(steps) + Number(steps > 0))),
  );
}

function compared(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
