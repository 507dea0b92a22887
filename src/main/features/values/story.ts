import type { CellStory } from '../../../shared/features/values/contract.ts';
import { explain } from '../../../shared/features/values/engine/explain.ts';
import type { Explanation } from '../../../shared/features/values/engine/explain.ts';
import { printFormula } from '../../../shared/features/metrics/formula/print.ts';
import { inForceOn, rulingDay } from '../../../shared/features/metrics/versions.ts';
import type { Day } from '../../../shared/kernel/day.ts';
import type { RowImage } from '../../db/change-log.ts';
import type { ReadableDb } from '../../db/handles.ts';
import { historyOfMeasurement } from '../../db/history.ts';
import { judge, requireMetric } from './gather.ts';
import type { Books } from './gather.ts';
import { findPlace, storedSegment } from './place.ts';
import type { SpokenPlace } from './place.ts';
import { findMeasurement } from './store.ts';
import type { MeasurementPlace } from './store.ts';

/** Formulas within formulas are unfolded this deep; deeper ones end in their own figures. */
const MAX_DEPTH = 6;

/** Everything about one figure: what it is made of, where it comes from, what it was. */
export function storyOf(db: ReadableDb, books: Books, place: SpokenPlace, today: Day): CellStory {
  const { metric, period, segment } = place;
  const { evaluation, target, outlook } = judge(books, metric, period, today, segment);
  const explanation = explain(books.engine, metric, period, segment);
  const stored = findPlace(db, place);
  const row = stored ? findMeasurement(db, stored) : null;
  return {
    metric,
    period: period.key,
    segment,
    value: evaluation.value,
    have: evaluation.have,
    of: evaluation.of,
    isWhole: evaluation.isWhole,
    missing: evaluation.missing.map((cause) => ({ ...cause, periods: [...cause.periods] })),
    status: outlook.status,
    line: target?.line ?? null,
    source: row?.source ?? null,
    sourceDetail: row?.sourceDetail ?? null,
    formula: explanation.expression ? printFormula(explanation.expression) : null,
    version: evaluation.version,
    definedSince: inForceOn(requireMetric(books, metric).timeline.versions, rulingDay(period)).from,
    filled: [...explanation.filled],
    unit: evaluation.unit,
    used: usedIn(books, explanation),
    parts: explanation.parts.flatMap((part) => partsOf(books, part, 1)),
    dependants: books.engine.dependantsOf(metric),
    history: stored ? historyAt(db, stored) : [],
  };
}

function partsOf(books: Books, part: Explanation, depth: number): CellStory['parts'] {
  const below =
    depth < MAX_DEPTH ? part.parts.flatMap((next) => partsOf(books, next, depth + 1)) : [];
  const { metric, value, unit, have, of, version, period } = part.evaluation;
  const periods = part.used.length > 0 ? part.used.map((used) => used.period) : [period.key];
  const own = {
    metric,
    role: part.role,
    depth,
    period: period.key,
    value,
    unit,
    have,
    of,
    formula: part.expression ? printFormula(part.expression) : null,
    filled: [...part.filled],
    version,
    periods: [...new Set(periods)],
    used: usedIn(books, part),
  };
  return [own, ...below];
}

/** The stored values behind an input, each with the door through which it came. */
function usedIn(books: Books, { evaluation, used }: Explanation): CellStory['used'] {
  return used.map(({ period, segment: lane, value, sampleSize }) => {
    const segment = storedSegment(lane);
    const stored = books.storedAt(evaluation.metric, period, segment);
    const { source, sourceDetail } = stored ?? { source: 'typed', sourceDetail: null };
    return { period, segment, value, sampleSize, source, sourceDetail };
  });
}

function historyAt(db: ReadableDb, place: MeasurementPlace): CellStory['history'] {
  return historyOfMeasurement(db, place)
    .map(({ at, door, before, after }) => ({
      at,
      door,
      before: valueIn(before),
      after: valueIn(after),
    }))
    .filter(({ before, after }) => before !== after)
    .toReversed();
}

function valueIn(image: RowImage | null): number | null {
  const value = image?.['value'];
  return typeof value === 'number' ? value : null;
}
