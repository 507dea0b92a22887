import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MetricDefinition } from '#shared/features/metrics/model.ts';
import { startOf, withStep, inForceOn, rulingDay } from '#shared/features/metrics/versions.ts';
import type { DefinitionStep } from '#shared/features/metrics/versions.ts';
import { createEngine } from '#shared/features/values/engine/engine.ts';
import { explain } from '#shared/features/values/engine/explain.ts';
import { shiftPeriod } from '#shared/kernel/period.ts';
import { datedWorlds, METRIC_IDS, periods, SEGMENTS } from './random-business.ts';
import { business, cause, computed, defined, everyMonth, input, keyOf } from './small-business.ts';
import type { Figures } from './small-business.ts';
import { runs } from '#tests/support/runs.ts';

type Steps = Readonly<Record<string, readonly Omit<DefinitionStep, 'version'>[]>>;

/** A business some of whose definitions change at some dates. */
function changing(first: readonly MetricDefinition[], steps: Steps, figures: Figures) {
  const definitions = defined(...first);
  const timelines = new Map(
    Object.entries(steps).map(([id, changes]) => {
      const start = definitions.get(id);
      if (!start) throw new Error(id);
      const numbered = changes.map((change, index) => ({ ...change, version: index + 2 }));
      const isCadenceDated = changes.some(({ says }) => says.cadence !== undefined);
      return [id, { versions: numbered.reduce(withStep, startOf(start)), isCadenceDated }];
    }),
  );
  return business(definitions, figures, undefined, timelines);
}

const sales = input('sales', 'flow', { unit: 'money' });
const costs = input('costs', 'flow', { unit: 'money' });
const months = { sales: everyMonth(2026, 100), costs: everyMonth(2026, 40) };

describe('a definition that changes from July on', () => {
  const { ask, value, engine } = changing(
    [
      sales,
      costs,
      computed('margin', 'sales - costs', 'money'),
      computed('double', 'margin * 2', 'money'),
      computed('growth', 'margin - prev(margin)', 'money'),
    ],
    { margin: [{ from: '2026-07-01', says: { formula: 'sales - costs / 2' } }] },
    months,
  );

  it('makes figures by the version in force at the start of their period', () => {
    expect(ask('margin', '2026-06')).toMatchObject({ value: 60, version: 1 });
    expect(ask('margin', '2026-07')).toMatchObject({ value: 80, version: 2 });
    expect(ask('margin', '2026-Q2')).toMatchObject({ value: 180, version: 1 });
    expect(ask('margin', '2026-Q3')).toMatchObject({ value: 240, version: 2 });
    expect(ask('margin', '2026')).toMatchObject({ value: 720, version: 1 });
  });

  it('reaches the formulas that use it', () => {
    expect([value('double', '2026-06'), value('double', '2026-07')]).toEqual([120, 160]);
  });

  it('leaves the period before to the version of that time', () => {
    expect(value('growth', '2026-06')).toBe(0);
    expect(value('growth', '2026-07')).toBe(20);
    expect(value('growth', '2026-08')).toBe(0);
  });

  it('is explained by the formulas of each time', () => {
    const [now, before] = explain(engine, 'growth', ask('growth', '2026-07').period).parts;
    expect([now?.evaluation.value, now?.evaluation.version]).toEqual([80, 2]);
    expect([before?.evaluation.value, before?.evaluation.version]).toEqual([60, 1]);
  });

  it('goes by the Thursday of a week', () => {
    const weekly = changing(
      [input('hours', 'flow', { cadence: 'week' }), computed('load', 'hours', 'count')],
      { load: [{ from: '2026-07-01', says: { formula: 'hours * 10' } }] },
      { hours: { '2026-W26': 1, '2026-W27': 1 } },
    );
    // W27 begins on Monday 29 June, and its Thursday is 2 July.
    expect([weekly.value('load', '2026-W26'), weekly.value('load', '2026-W27')]).toEqual([1, 10]);
  });

  it('an edit of what only the old version used is felt through prev after the change', () => {
    const small = changing(
      [sales, costs, computed('x', 'sales', 'money'), computed('before', 'prev(x)', 'money')],
      {
        x: [{ from: '2026-07-01', says: { formula: 'costs' } }],
        before: [{ from: '2026-07-01', says: { formula: 'prev(x) * 10' } }],
      },
      months,
    );
    expect(small.value('before', '2026-07')).toBe(1000);
    small.engine.set(keyOf('sales', '2026-06'), 7);
    expect(small.value('before', '2026-07')).toBe(70);
  });
});

describe('a measured metric that changes', () => {
  it('of another unit has no figure for a period that lies in both, and none across', () => {
    const { ask, value } = changing(
      [
        input('effort', 'stock', { unit: 'money' }),
        computed('opening', 'open(effort)', 'money'),
        computed('change', 'effort - prev(effort)', 'money'),
        computed('twice', 'effort * 2', 'money'),
      ],
      { effort: [{ from: '2026-06-01', says: { unit: 'days' } }] },
      { effort: { '2026-04': 100, '2026-05': 200, '2026-06': 3, '2026-07': 5 } },
    );
    expect(ask('effort', '2026-05')).toMatchObject({ value: 200, unit: 'money' });
    expect(ask('effort', '2026-06')).toMatchObject({ value: 3, unit: 'days' });
    for (const metric of ['effort', 'twice']) {
      expect(ask(metric, '2026-Q2')).toMatchObject({
        value: null,
        missing: [cause('effort', 'definition_changed', '2026-Q2')],
      });
    }
    expect(ask('opening', '2026-06').missing).toEqual([
      cause('effort', 'definition_changed', '2026-05'),
    ]);
    expect(ask('change', '2026-06').missing).toEqual([
      cause('effort', 'definition_changed', '2026-05'),
    ]);
    expect([value('opening', '2026-07'), value('change', '2026-07')]).toEqual([3, 2]);
  });

  it('is computed from a day on, and what was typed before stays', () => {
    const { ask } = changing(
      [sales, costs, input('profit', 'flow', { unit: 'money' })],
      { profit: [{ from: '2026-07-01', says: { kind: 'computed', formula: 'sales - costs' } }] },
      { ...months, profit: { '2026-05': 55, '2026-06': 56 } },
    );
    expect(ask('profit', '2026-06')).toMatchObject({ value: 56, version: 1 });
    expect(ask('profit', '2026-07')).toMatchObject({ value: 60, version: 2 });
    expect(ask('profit', '2026-Q3')).toMatchObject({ value: 180, isWhole: true });
  });
});

describe('a cadence that changes from August on', () => {
  const weeks = { '2026-W32': 10, '2026-W33': 10, '2026-W34': 10, '2026-W35': 10 };
  const definitions = [
    input('visits', 'flow'),
    input('leads', 'flow'),
    input('list', 'stock'),
    computed('rate', 'leads / visits * 100', 'percent'),
  ];
  const steps = {
    visits: [{ from: '2026-08-01', says: { cadence: 'week' } as const }],
    list: [{ from: '2026-08-01', says: { cadence: 'week' } as const }],
  };

  it('is rolled up from months before, and from weeks after', () => {
    const { ask } = changing(definitions, steps, {
      visits: { '2026-06': 80, '2026-07': 100, ...weeks },
      leads: { '2026-07': 5, '2026-08': 4 },
      list: { '2026-07': 500, '2026-W35': 520 },
    });
    expect(ask('visits', '2026-07')).toMatchObject({ value: 100, have: 1, of: 1, version: 1 });
    expect(ask('visits', '2026-08')).toMatchObject({ value: 40, have: 4, of: 4, version: 2 });
    expect(ask('visits', '2026-Q3')).toMatchObject({
      value: 140,
      have: 2,
      of: 3,
      missing: [cause('visits', 'not_known', '2026-W36', '2026-W37', '2026-W38', '2026-W39')],
    });
    expect(ask('rate', '2026-Q3')).toMatchObject({ value: 900 / 140, have: 2, of: 3 });
    expect(ask('list', '2026-08')).toMatchObject({ value: 520, isWhole: true });
    expect(ask('list', '2026-Q2').value).toBe(null);
  });

  it('a quarter of two months and one of weeks is whole when all of them are known', () => {
    const { ask } = changing(
      definitions,
      { visits: [{ from: '2026-09-01', says: { cadence: 'week' } }] },
      {
        visits: {
          '2026-07': 100,
          '2026-08': 50,
          '2026-W36': 1,
          '2026-W37': 2,
          '2026-W38': 3,
          '2026-W39': 4,
        },
      },
    );
    expect(ask('visits', '2026-Q3')).toMatchObject({ value: 160, have: 3, of: 3, isWhole: true });
  });

  it('says which period is awaited, before and after', () => {
    const { ask, engine } = changing(definitions, steps, { visits: { '2026-06': 80 } });
    expect(ask('visits', '2026-07').missing).toEqual([cause('visits', 'not_known', '2026-07')]);
    expect(ask('visits', '2026-08').missing).toEqual([
      cause('visits', 'not_known', '2026-W32', '2026-W33', '2026-W34', '2026-W35'),
    ]);
    expect(ask('visits', '2026-W31').missing[0]?.reason).toBe('finer_than_cadence');
    expect(ask('visits', '2026-W32').missing[0]?.reason).toBe('not_known');
    expect(engine.cadenceOf('visits')).toBe('week');
    expect(engine.cadenceOf('visits', ask('visits', '2026-Q2').period)).toBe('month');
    expect(engine.cadenceOf('visits', ask('visits', '2026-Q3').period)).toBe('month');
    expect(engine.cadenceOf('visits', ask('visits', '2026-Q4').period)).toBe('week');
  });

  it('from weeks to months works the same way round', () => {
    const { ask } = changing(
      [input('visits', 'flow', { cadence: 'week' })],
      { visits: [{ from: '2026-09-01', says: { cadence: 'month' } }] },
      { visits: { ...weeks, '2026-09': 77 } },
    );
    expect(ask('visits', '2026-08')).toMatchObject({ value: 40, have: 4, of: 4 });
    expect(ask('visits', '2026-09')).toMatchObject({ value: 77, have: 1, of: 1 });
    expect(ask('visits', '2026-Q4')).toMatchObject({ have: 0, of: 3 });
  });
});

describe('any business whose formulas changed', () => {
  it('gives the figures of the definitions in force, far enough from the day of a change', () => {
    const cases = datedWorlds.chain((world) =>
      fc.tuple(fc.constant(world), fc.array(periods(world.calendar), { minLength: 3 })),
    );
    fc.assert(
      fc.property(cases, ([world, asked]) => {
        const engine = createEngine(world);
        for (const period of asked) {
          const inForce = (at: typeof period) =>
            [...world.timelines.values()].map(
              ({ versions }) => inForceOn(versions, rulingDay(at)).definition,
            );
          const back = [1, 2, 3].map((count) => shiftPeriod(period, -count, world.calendar));
          const own = inForce(period);
          if (back.some((earlier) => inForce(earlier).some((one, row) => one !== own[row])))
            continue;
          const plain = createEngine({
            definitions: new Map([
              ...world.definitions,
              ...own.map((one) => [one.id, one] as const),
            ]),
            measurements: world.measurements,
            calendar: world.calendar,
          });
          for (const metric of METRIC_IDS) {
            for (const segment of SEGMENTS) {
              const { version, ...dated } = engine.evaluate(metric, period, segment);
              const { version: _one, ...fresh } = plain.evaluate(metric, period, segment);
              expect(dated).toEqual(fresh);
              expect(version).toBeGreaterThanOrEqual(1);
            }
          }
        }
      }),
      { numRuns: runs(40) },
    );
  }, 60_000);
});
