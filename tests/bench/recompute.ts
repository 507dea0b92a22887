/*
 * One edit's re-evaluation against a full recompute, at 100 metrics by 520 weeks: how many figures
 * are evaluated anew, and how long it takes, both measured in the same run. Fails where an edit
 * touches anything but what depends on it, or costs more than its bound of a full recompute.
 */
import { definitionsOf } from '#shared/features/metrics/catalogue/shipped-metrics.ts';
import { closureOf } from '#shared/features/metrics/formula/references.ts';
import type { MetricDefinition, Definitions } from '#shared/features/metrics/model.ts';
import { createEngine } from '#shared/features/values/engine/engine.ts';
import type { Engine } from '#shared/features/values/engine/engine.ts';
import type { Measurement } from '#shared/features/values/engine/evaluation.ts';
import { CIVIL_CALENDAR, periodAt, periodContaining } from '#shared/kernel/period.ts';
import type { Period } from '#shared/kernel/period.ts';

const METRICS = 100;
const WEEKS = 520;
const BOUND = 0.01;
const ROUNDS = 5;
const EDITS = 200;

const first = periodContaining('week', '2016-11-21', CIVIL_CALENDAR).ordinal;
const weeks = Array.from({ length: WEEKS }, (_, index) =>
  periodAt('week', first + index, CIVIL_CALENDAR),
);

/** The first hundred metrics of the catalogue whose parts are among them. */
function hundredMetrics(): Definitions {
  const all = definitionsOf({ ltv: 'saas' });
  const chosen = new Map<string, MetricDefinition>();
  for (const [id, definition] of all) {
    const family = [...closureOf(id, all), id].filter((part) => !chosen.has(part));
    if (chosen.size + family.length > METRICS) continue;
    for (const part of family) chosen.set(part, all.get(part) ?? definition);
  }
  return chosen;
}

const definitions = hundredMetrics();
const inputs = [...definitions.values()].filter(({ kind }) => kind !== 'computed');

function measurements(): Measurement[] {
  return inputs.flatMap(({ id: metric, unit }, row) =>
    weeks.map(({ ordinal }, week) => ({
      metric,
      kind: 'week' as const,
      ordinal,
      segment: null,
      value: ((week * 7 + row * 13) % 90) + (unit === 'money' ? 10_000 : 10),
      sampleSize: null,
    })),
  );
}

function readAll(engine: Engine): number {
  for (const metric of definitions.keys()) for (const week of weeks) engine.evaluate(metric, week);
  return engine.evaluationCount();
}

function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** One edit, and what it made stale read again: everything that is on the screen afterwards. */
function edit(engine: Engine, metric: string, week: Period, value: number): number {
  const before = engine.evaluationCount();
  const key = { metric, kind: 'week', ordinal: week.ordinal, segment: null } as const;
  const stale = engine.set(key, value);
  const strangers = stale.filter(
    (place) => place.metric !== metric && !closureOf(place.metric, definitions).includes(metric),
  );
  if (strangers.length > 0) throw new Error(`an edit of ${metric} touched ${strangers[0]?.metric}`);
  for (const place of stale) engine.evaluate(place.metric, place.period, place.segment);
  return engine.evaluationCount() - before;
}

function round(): { all: number; full: number; counts: number[]; times: number[] } {
  const values = measurements();
  const engine = createEngine({ definitions, measurements: values, calendar: CIVIL_CALENDAR });
  let all = 0;
  const full = milliseconds(() => {
    all = readAll(engine);
  });
  const counts: number[] = [];
  const times = Array.from({ length: EDITS }, (_, index) => {
    const { id } = inputs[index % inputs.length] ?? { id: '' };
    const week = weeks[(index * 37) % (WEEKS - 60)];
    if (!week) throw new Error('no such week');
    return milliseconds(() => counts.push(edit(engine, id, week, 12_345 + index)));
  });
  return { all, full, counts, times };
}

round();
const rounds = Array.from({ length: ROUNDS }, round);
const all = rounds[0]?.all ?? 0;
const counts = rounds.flatMap((one) => one.counts);
const countRatio = Math.max(...counts) / all;
const timeRatio = median(rounds.map((one) => median(one.times) / one.full));
const worstTime = median(rounds.map((one) => Math.max(...one.times) / one.full));
const percent = (ratio: number) => `${(ratio * 100).toFixed(3)} %`;

console.log(`${definitions.size} metrics × ${WEEKS} weeks, ${EDITS} edits, ${ROUNDS} rounds`);
console.log(`full recompute: ${all} evaluations`);
console.log(`one edit: at most ${Math.max(...counts)} evaluations, ${percent(countRatio)} of them`);
console.log(
  `time of one edit: median ${percent(timeRatio)}, worst ${percent(worstTime)} of a full one`,
);
console.log(`bound: ${percent(BOUND)} of the evaluations, and of the time at the median`);
if (countRatio > BOUND || timeRatio > BOUND) process.exitCode = 1;
