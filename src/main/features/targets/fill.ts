import type { FillDraft } from '../../../shared/features/targets/contract.ts';
import { fillLines } from '../../../shared/features/targets/fill.ts';
import type { Levels } from '../../../shared/features/targets/model.ts';
import { Refusal } from '../../../shared/ipc/refusal.ts';
import type { CommandContext } from '../../operations/context.ts';
import { openBooks, requireMetric, requirePeriod, stretchOf } from '../values/gather.ts';
import { setObjectives } from './gather.ts';
import { findLevels } from './store.ts';
import { figureOfLastYear } from './year.ts';

const NO_LEVELS: Levels = { line: null, low: null, high: null, floor: null, stretch: null };

/** Decimals of a target that is no whole number: a share of 3.67 %. */
const DECIMALS = 2;

/** Lays out one level of a metric's targets over several periods, in one step. */
export function fillTargets(
  context: CommandContext,
  { metric, from, to, level, how }: FillDraft,
): { written: number; skipped: string[] } {
  const books = openBooks(context);
  const { unit } = requireMetric(books, metric).definition;
  const { kind } = requirePeriod(from, books.calendar);
  const periods = stretchOf(kind, from, to, books.calendar);
  const filled = fillLines({
    method: how,
    count: periods.length,
    decimals: unit === 'money' || unit === 'count' ? 0 : DECIMALS,
    lastYear: periods.map((period) => figureOfLastYear(books, metric, period)),
  });
  if (!filled.ok) throw new Refusal(filled.error, { field: 'how' });
  const lines = periods.map((period, index) => ({ period, line: filled.value[index] ?? null }));
  const drafts = lines.flatMap(({ period, line }) => {
    if (line === null) return [];
    const {
      low,
      high,
      floor,
      stretch,
      line: own,
    } = findLevels(context.db, metric, period.key) ?? NO_LEVELS;
    const levels = { low, high, floor, stretch, line: own, [level]: line };
    return [{ ...levels, metric, period: period.key }];
  });
  const skipped = lines.flatMap(({ period, line }) => (line === null ? [period.key] : []));
  return { written: setObjectives(context, drafts), skipped };
}
