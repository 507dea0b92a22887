import { and, eq, isNull } from 'drizzle-orm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Business, WritableDb } from '#main/db/handles.ts';
import { openBusiness } from '#main/db/open.ts';
import type { OpenRequest } from '#main/db/open.ts';
import { action, measurement, metric, metricDefinition, period, setting } from '#main/db/schema.ts';
import { NOW, freshFolder, newBusiness, requestIn, valueOf } from './business-on-disk.ts';
import { longRuns } from '../../support/runs.ts';
import { addMonth } from './sample-rows.ts';

/*
 * The same random life twice: once in a file, with restarts, once in plain JavaScript, where undo
 * is a stack of whole states. After every step the two hold the same.
 */

type ModelState = {
  readonly metrics: ReadonlyMap<string, number>;
  readonly months: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, number>;
  readonly settings: ReadonlyMap<string, number>;
  readonly actions: readonly string[];
};

const EMPTY: ModelState = {
  metrics: new Map(),
  months: new Set(),
  values: new Map(),
  settings: new Map(),
  actions: [],
};

class Model {
  now = EMPTY;
  past: ModelState[] = [];
  future: ModelState[] = [];

  become(next: ModelState): void {
    if (toText(next) === toText(this.now)) return;
    this.past.push(this.now);
    this.now = next;
    this.future = [];
  }

  undo(): boolean {
    const last = this.past.pop();
    if (!last) return false;
    this.future.push(this.now);
    this.now = last;
    return true;
  }

  redo(): boolean {
    const next = this.future.pop();
    if (!next) return false;
    this.past.push(this.now);
    this.now = next;
    return true;
  }
}

type Real = { business: Business; readonly request: OpenRequest };

function toText(state: ModelState): string {
  const sorted = (map: ReadonlyMap<string, number>) =>
    [...map].map(([key, value]) => `${key} ${value}`).toSorted();
  const { metrics, months, values, settings, actions } = state;
  return JSON.stringify([
    sorted(metrics),
    [...months].toSorted(),
    sorted(values),
    sorted(settings),
    [...actions].toSorted(),
  ]);
}

function stateOf({ business: { readable: db } }: Real): ModelState {
  const metrics = db.select().from(metric).all();
  const values = db
    .select({ slug: metric.slug, key: period.key, value: measurement.value })
    .from(measurement)
    .innerJoin(metric, eq(metric.id, measurement.metricId))
    .innerJoin(period, eq(period.id, measurement.periodId))
    .all();
  const actions = db
    .select({ slug: metric.slug, title: action.title })
    .from(action)
    .innerJoin(metric, eq(metric.id, action.metricId))
    .all();
  return {
    metrics: new Map(metrics.map((row) => [row.slug, row.position])),
    months: new Set(
      db
        .select()
        .from(period)
        .all()
        .map(({ key }) => key),
    ),
    values: new Map(values.map((row) => [`${row.slug}/${row.key}`, row.value])),
    settings: new Map(
      db
        .select()
        .from(setting)
        .all()
        .map((row) => [row.key, row.value as number]),
    ),
    actions: actions.map((row) => `${row.slug}/${row.title}`),
  };
}

const SLUGS = ['leads', 'orders', 'sessions'];
const slug = fc.constantFrom(...SLUGS);
const month = fc.integer({ min: 1, max: 4 });
const number = fc.oneof(
  fc.constantFrom(0, 1, 0.1 + 0.2, 1 / 3, -5),
  fc.double({ min: -1e15, max: 1e15, noNaN: true }).map((value) => value + 0),
);

function keyOf(at: number): string {
  return `2026-${String(at).padStart(2, '0')}`;
}

function idOf(db: WritableDb, name: string): number | undefined {
  return db.select({ id: metric.id }).from(metric).where(eq(metric.slug, name)).get()?.id;
}

/** A month's row stays when its last value goes: it is part of the state. */
function ensureMonth(db: WritableDb, at: number): number {
  const found = db
    .select({ id: period.id })
    .from(period)
    .where(eq(period.key, keyOf(at)))
    .get();
  return found?.id ?? addMonth(db, at);
}

function write(real: Real, work: (db: WritableDb) => void): void {
  real.business.runCommand({ name: 'random', door: 'typed', at: NOW }, work);
}

type ModelStep = (model: Model, real: Real) => void;

const define = fc.tuple(slug, number).map(([name, position]): ModelStep => (model, real) => {
  model.become({ ...model.now, metrics: new Map([...model.now.metrics, [name, position]]) });
  write(real, (db) => {
    db.insert(metric)
      .values({ slug: name, origin: 'own', isFollowed: true, position })
      .onConflictDoUpdate({ target: metric.slug, set: { position } })
      .run();
    const metricId = idOf(db, name) ?? 0;
    db.insert(metricDefinition)
      .values({ metricId, version: 1, effectiveOn: '2026-01-01' })
      .onConflictDoNothing()
      .run();
  });
});

const paste = fc
  .uniqueArray(fc.tuple(slug, month, fc.option(number)), {
    minLength: 1,
    maxLength: 8,
    selector: ([name, at]) => `${name}/${at}`,
  })
  .map((cells): ModelStep => (model, real) => {
    const values = new Map(model.now.values);
    const months = new Set(model.now.months);
    const known = cells.filter(([name]) => model.now.metrics.has(name));
    for (const [name, at, value] of known) {
      if (value === null) values.delete(`${name}/${keyOf(at)}`);
      else {
        values.set(`${name}/${keyOf(at)}`, value);
        months.add(keyOf(at));
      }
    }
    model.become({ ...model.now, values, months });
    write(real, (db) => {
      for (const [name, at, value] of known) putValue(db, name, at, value);
    });
  });

function putValue(db: WritableDb, name: string, at: number, value: number | null): void {
  const metricId = idOf(db, name) ?? 0;
  if (value === null) {
    const periodId =
      db
        .select()
        .from(period)
        .where(eq(period.key, keyOf(at)))
        .get()?.id ?? 0;
    const isThere = and(eq(measurement.metricId, metricId), eq(measurement.periodId, periodId));
    db.delete(measurement).where(isThere).run();
    return;
  }
  db.insert(measurement)
    .values({ metricId, periodId: ensureMonth(db, at), value, source: 'typed' })
    .onConflictDoUpdate({
      target: [measurement.metricId, measurement.periodId],
      targetWhere: isNull(measurement.segmentId),
      set: { value },
    })
    .run();
}

const remove = slug.map((name): ModelStep => (model, real) => {
  const isOthers = (key: string) => !key.startsWith(`${name}/`);
  model.become({
    ...model.now,
    metrics: new Map([...model.now.metrics].filter(([each]) => each !== name)),
    values: new Map([...model.now.values].filter(([key]) => isOthers(key))),
    actions: model.now.actions.filter(isOthers),
  });
  write(real, (db) => {
    const id = idOf(db, name);
    if (id === undefined) return;
    db.delete(measurement).where(eq(measurement.metricId, id)).run();
    db.delete(action).where(eq(action.metricId, id)).run();
    db.delete(metric).where(eq(metric.id, id)).run();
  });
});

const plan = fc
  .tuple(slug, fc.string({ minLength: 1, maxLength: 8 }))
  .map(([name, title]): ModelStep => (model, real) => {
    if (!model.now.metrics.has(name)) return;
    model.become({ ...model.now, actions: [...model.now.actions, `${name}/${title}`] });
    write(real, (db) => {
      db.insert(action)
        .values({
          metricId: idOf(db, name) ?? 0,
          title,
          state: 'todo',
          position: 1,
          createdAt: NOW,
        })
        .run();
    });
  });

const choose = fc.tuple(fc.constantFrom('a', 'b'), number).map(([key, value]): ModelStep => {
  return (model, real) => {
    model.become({ ...model.now, settings: new Map([...model.now.settings, [key, value]]) });
    write(real, (db) => {
      db.insert(setting)
        .values({ key, value })
        .onConflictDoUpdate({ target: setting.key, set: { value } })
        .run();
    });
  };
});

const refuse = fc.constant<ModelStep>((_model, real) => {
  const attempt = () =>
    write(real, (db) => {
      db.insert(setting).values({ key: 'a', value: 'never' }).onConflictDoNothing().run();
      db.insert(setting).values({ key: 'NOT A KEY', value: 1 }).run();
    });
  expect(attempt).toThrow(/CHECK/);
});

const undo = fc.constant<ModelStep>((model, real) => {
  expect(real.business.replay('undo', NOW).ok).toBe(model.undo());
});

const redo = fc.constant<ModelStep>((model, real) => {
  expect(real.business.replay('redo', NOW).ok).toBe(model.redo());
});

const restart = fc.constant<ModelStep>((_model, real) => {
  real.business.close();
  real.business = valueOf(openBusiness(real.request));
});

const life = fc.array(
  fc.oneof(
    { arbitrary: define, weight: 3 },
    { arbitrary: paste, weight: 5 },
    { arbitrary: remove, weight: 1 },
    { arbitrary: plan, weight: 2 },
    { arbitrary: choose, weight: 2 },
    { arbitrary: refuse, weight: 1 },
    { arbitrary: undo, weight: 6 },
    { arbitrary: redo, weight: 4 },
    { arbitrary: restart, weight: 1 },
  ),
  { minLength: 10, maxLength: 40 },
);

const SEQUENCES = longRuns('SOLOCAP_SEQUENCES', 500);

describe('a random life in the file and in memory', () => {
  it('is the same at every step, undo, redo and restarts included', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(life, (steps) => {
        const request = requestIn(freshFolder());
        const real: Real = { business: newBusiness(request), request };
        const model = new Model();
        for (const step of steps) {
          step(model, real);
          expect(toText(stateOf(real))).toBe(toText(model.now));
        }
        expect(real.business.check()).toMatchObject({ isGood: true });
        real.business.close();
      }),
      { numRuns: SEQUENCES },
    );
  });
});
