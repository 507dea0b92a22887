import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definitionsOf } from '#shared/features/metrics/catalogue/shipped-metrics.ts';
import type { MetricDefinition } from '#shared/features/metrics/model.ts';
import { createEngine } from '#shared/features/values/engine/engine.ts';
import type { EvaluationKey } from '#shared/features/values/engine/engine.ts';
import type { Measurement, MeasurementKey } from '#shared/features/values/engine/evaluation.ts';
import { CIVIL_CALENDAR, periodAt, periodContaining } from '#shared/kernel/period.ts';
import type { Calendar, PeriodKind } from '#shared/kernel/period.ts';
import { datedWorlds, METRIC_IDS, periods, SEGMENTS, worlds } from './random-business.ts';
import { business, computed, defined, everyMonth, input, keyOf } from './small-business.ts';
import { runs } from '#tests/support/runs.ts';

function placesOf(stale: readonly EvaluationKey[]): string[] {
  return stale
    .map(({ metric, period, segment }) => `${metric}${segment ? `/${segment}` : ''} ${period.key}`)
    .toSorted();
}

function nameOf({ metric, kind, ordinal, segment }: MeasurementKey): string {
  return [metric, kind, ordinal, segment ?? ''].join(' ');
}

/** An edit somewhere; now and then of another kind of period than the metric had. */
function edits(
  calendar: Calendar,
): fc.Arbitrary<MeasurementKey & Pick<Measurement, 'sampleSize'> & { value: number | null }> {
  const cadences: Readonly<Record<string, PeriodKind>> = {
    fw: 'week',
    sw: 'week',
    qw: 'week',
    fq: 'quarter',
  };
  return fc
    .tuple(
      fc.constantFrom(...METRIC_IDS.slice(0, 9)),
      periods(calendar),
      fc.constantFrom(null, null, 'A', 'B'),
      fc.option(fc.integer({ min: -5, max: 50 })),
      fc.option(fc.integer({ min: 0, max: 20 })),
      fc.integer({ min: 0, max: 9 }),
    )
    .map(([metric, around, segment, value, sampleSize, chance]) => {
      const kind = chance === 0 ? around.kind : (cadences[metric] ?? 'month');
      const { ordinal } = periodContaining(kind, around.start, calendar);
      return { metric, kind, ordinal, segment, value, sampleSize };
    });
}

describe('an edit', () => {
  it.each([
    ['with one definition for all times', worlds],
    ['with definitions that changed at some date', datedWorlds],
  ])(
    'leaves every figure as a fresh start would compute it, %s',
    (_when, anyWorld) => {
      const cases = anyWorld.chain((world) =>
        fc.tuple(
          fc.constant(world),
          fc.array(edits(world.calendar), { minLength: 1, maxLength: 6 }),
          fc.array(periods(world.calendar), { minLength: 3, maxLength: 5 }),
        ),
      );
      fc.assert(
        fc.property(cases, ([world, steps, asked]) => {
          const engine = createEngine(world);
          const values = new Map(world.measurements.map((one) => [nameOf(one), one]));
          for (const step of steps) {
            const ask = (of: typeof engine) =>
              METRIC_IDS.flatMap((metric) =>
                SEGMENTS.flatMap((segment) =>
                  asked.map((period) => of.evaluate(metric, period, segment)),
                ),
              );
            ask(engine);
            const { value, sampleSize, ...key } = step;
            engine.set(key, value, sampleSize);
            if (value === null) values.delete(nameOf(key));
            else values.set(nameOf(key), { ...key, value, sampleSize });
            const fresh = createEngine({ ...world, measurements: values.values() });
            expect(ask(engine)).toEqual(ask(fresh));
            expect(METRIC_IDS.map(engine.segmentsOf)).toEqual(METRIC_IDS.map(fresh.segmentsOf));
            const cadences = (of: typeof engine) => METRIC_IDS.map((id) => of.cadenceOf(id));
            expect(cadences(engine)).toEqual(cadences(fresh));
          }
        }),
        { numRuns: runs(60) },
      );
    },
    60_000,
  );

  const definitions = defined(
    input('lost', 'flow'),
    input('other', 'flow'),
    input('customers', 'stock'),
    computed('churn', 'lost / open(customers) * 100', 'percent'),
    computed('kept', '100 - churn', 'percent'),
    computed('growth', '(other - prev(other)) / prev(other)', 'ratio'),
  );
  const months = everyMonth(2026, 5);
  const allKeys = [...Object.keys(months), '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4', '2026'];

  function readAll({ ask }: ReturnType<typeof business>): void {
    for (const metric of definitions.keys()) for (const key of allKeys) ask(metric, key);
  }

  it('of a flow touches the periods that hold it, and what is computed from it', () => {
    const small = business(definitions, { lost: months, other: months, customers: months });
    readAll(small);
    expect(placesOf(small.engine.set(keyOf('lost', '2026-05'), 7))).toEqual(
      ['churn', 'kept', 'lost'].flatMap((metric) =>
        ['2026', '2026-05', '2026-Q2'].map((key) => `${metric} ${key}`),
      ),
    );
  });

  it('touches the following period through prev', () => {
    const small = business(definitions, { lost: months, other: months, customers: months });
    readAll(small);
    expect(placesOf(small.engine.set(keyOf('other', '2026-06'), 7))).toEqual([
      'growth 2026',
      'growth 2026-06',
      'growth 2026-07',
      'growth 2026-Q2',
      'growth 2026-Q3',
      'other 2026',
      'other 2026-06',
      'other 2026-Q2',
    ]);
  });

  it('of a stock touches, through open, what follows up to the next known value', () => {
    const small = business(definitions, {
      lost: months,
      other: months,
      customers: { '2026-01': 50, '2026-03': 40, '2026-06': 30 },
    });
    readAll(small);
    const touched = placesOf(small.engine.set(keyOf('customers', '2026-03'), 45));
    expect(touched.filter((place) => place.startsWith('churn'))).toEqual([
      'churn 2026-04',
      'churn 2026-05',
      'churn 2026-06',
      'churn 2026-Q2',
    ]);
    const last = placesOf(small.engine.set(keyOf('customers', '2026-06'), 31));
    expect(last.filter((place) => place.startsWith('churn 2026-Q'))).toEqual([
      'churn 2026-Q3',
      'churn 2026-Q4',
    ]);
  });

  it('that changes nothing touches nothing', () => {
    const small = business(definitions, { lost: months, other: months, customers: months });
    readAll(small);
    expect(small.engine.set(keyOf('lost', '2026-05'), 5)).toEqual([]);
    expect(small.engine.set(keyOf('lost', '2027-05'), null)).toEqual([]);
  });

  it('of a segment leaves the other segments alone', () => {
    const small = business(definitions, { 'lost/Web': months, 'lost/Salon': months });
    for (const name of ['lost', 'lost/Web', 'lost/Salon']) small.ask(name, '2026-05');
    expect(placesOf(small.engine.set(keyOf('lost/Web', '2026-05'), 6))).toEqual([
      'lost 2026-05',
      'lost/Web 2026-05',
    ]);
  });

  it('of the first values of a metric, or the last, changes its cadence everywhere', () => {
    const small = business(definitions, { other: months });
    expect(small.ask('lost', '2026-05').missing[0]?.periods).toEqual(['2026-05']);
    expect(small.ask('lost', '2026-Q4')).toMatchObject({ of: 3 });
    small.engine.set(keyOf('lost', '2026-W02'), 4);
    expect(small.ask('lost', '2026-Q4')).toMatchObject({ value: null, of: 14 });
    small.engine.set(keyOf('lost', '2026-W02'), null);
    expect(small.ask('lost', '2026-Q4')).toMatchObject({ value: null, of: 3 });
  });

  it('of a month reaches the weeks after it, where a stock went from months to weeks', () => {
    const levels = defined(input('customers', 'stock'), computed('opening', 'open(customers)'));
    const small = business(levels, { customers: { '2026-06': 50, '2026-W30': 60 } });
    expect(small.value('opening', '2026-W28')).toBe(50);
    small.engine.set(keyOf('customers', '2026-06'), 55);
    expect(small.value('opening', '2026-W28')).toBe(55);
    expect(small.value('opening', '2026-W31')).toBe(60);
  });

  it('names who depends on a metric', () => {
    const { engine } = business(definitions, {});
    expect(engine.dependantsOf('customers')).toEqual(['churn', 'kept']);
    expect(engine.dependantsOf('churn')).toEqual(['kept']);
    expect(engine.dependantsOf('kept')).toEqual([]);
  });
});

describe('a big business', () => {
  const catalogue = definitionsOf({ ltv: 'saas' });
  const inputs = [...catalogue.values()].filter(({ kind }) => kind !== 'computed');
  const first = periodContaining('week', '2016-01-04', CIVIL_CALENDAR).ordinal;
  const WEEKS = Math.max(52, runs(520));

  function measurementsOf({ id: metric, unit }: MetricDefinition, row: number): Measurement[] {
    return Array.from({ length: WEEKS }, (_, week) => ({
      metric,
      kind: 'week',
      ordinal: first + week,
      segment: null,
      value: ((week * 7 + row * 13) % 90) + (unit === 'money' ? 10_000 : 10),
      sampleSize: null,
    }));
  }

  it('evaluates each figure once, and after an edit one in a hundred of them at most', () => {
    const engine = createEngine({
      definitions: catalogue,
      measurements: inputs.flatMap(measurementsOf),
      calendar: CIVIL_CALENDAR,
    });
    const readAll = () => {
      for (const metric of catalogue.keys()) {
        for (let week = 0; week < WEEKS; week += 1) {
          engine.evaluate(metric, periodAt('week', first + week, CIVIL_CALENDAR));
        }
      }
      return engine.evaluationCount();
    };
    const all = readAll();
    expect(all).toBeGreaterThanOrEqual(catalogue.size * WEEKS);
    expect(readAll()).toBe(all);
    const edit = {
      metric: 'revenue_time',
      kind: 'week',
      ordinal: first + WEEKS / 2,
      segment: null,
    } as const;
    const stale = engine.set(edit, 123_456);
    expect(readAll() - all).toBe(stale.length);
    expect(stale.length).toBeLessThan(all / 100);
    expect(stale.length).toBeGreaterThan(engine.dependantsOf('revenue_time').length);
  });
});
