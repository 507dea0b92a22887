import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { historyOf, historyOfMeasurement } from '#main/db/history.ts';
import type { Business, WritableDb } from '#main/db/handles.ts';
import { command } from '#main/db/log-schema.ts';
import { measurement, metric, metricDefinition, segment, setting } from '#main/db/schema.ts';
import { err } from '#shared/kernel/result.ts';
import { NOW, newBusiness } from './business-on-disk.ts';
import { addMetric, addMonth, addValue } from './sample-rows.ts';

const label = { name: 'values.set', door: 'typed', at: NOW } as const;

function run<T>(business: Business, work: (db: WritableDb) => T): T {
  return business.runCommand(label, work);
}

function commandCount(business: Business): number {
  return business.readable.select().from(command).all().length;
}

describe('a command', () => {
  it('that changes nothing leaves no trace', () => {
    const business = newBusiness();
    const id = run(business, (db) => addMetric(db, 'leads'));
    run(business, (db) => db.select().from(metric).all());
    run(business, (db) =>
      db.update(metric).set({ isFollowed: true }).where(eq(metric.id, id)).run(),
    );
    expect(commandCount(business)).toBe(1);
  });

  it('that throws leaves nothing, and the next one works', () => {
    const business = newBusiness();
    const attempt = () =>
      run(business, (db) => {
        addMetric(db, 'leads');
        throw new Error('on second thoughts');
      });
    expect(attempt).toThrow('on second thoughts');
    run(business, (db) => addMetric(db, 'leads'));
    expect(business.check().rows).toMatchObject({ metric: 1, command: 1, change: 1 });
  });

  it('that is refused leaves nothing, and hands the refusal on', () => {
    const business = newBusiness();
    const refused = run(business, (db) => {
      addMetric(db, 'leads');
      return err('not today');
    });
    expect(refused).toEqual({ ok: false, error: 'not today' });
    expect(business.check().rows).toMatchObject({ metric: 0, command: 0, change: 0 });
  });

  it('cannot wait for anything', () => {
    const business = newBusiness();
    const attempt = () => run(business, async (db) => Promise.resolve(addMetric(db, 'leads')));
    expect(attempt).toThrow(/promise/i);
    expect(business.check().rows['metric']).toBe(0);
  });

  it('cannot run inside another', () => {
    const business = newBusiness();
    const attempt = () => run(business, () => run(business, (db) => addMetric(db, 'leads')));
    expect(attempt).toThrow(/inside a command/);
  });
});

describe('the history', () => {
  it('cannot be forgotten: a write outside a command is refused', () => {
    const business = newBusiness();
    const stolen = run(business, (db) => db);
    expect(() => addMetric(stolen, 'leads')).toThrow(/NOT NULL/);
    expect(business.check().rows['metric']).toBe(0);
  });

  it('sees the rows that go with their parent', () => {
    const business = newBusiness();
    const metricId = run(business, (db) => addMetric(db, 'leads'));
    const definitionId = run(business, (db) =>
      db
        .insert(metricDefinition)
        .values({ metricId, version: 1, effectiveOn: '2026-01-01', nameFr: 'Prospects' })
        .returning({ id: metricDefinition.id })
        .get(),
    ).id;
    run(business, (db) => db.delete(metric).where(eq(metric.id, metricId)).run());
    const history = historyOf(business.readable, 'metric_definition', definitionId);
    expect(history.map(({ after }) => after?.['name_fr'])).toEqual(['Prospects', undefined]);
  });

  it('sees a change of case, although the names count as the same', () => {
    const business = newBusiness();
    const id = run(business, (db) =>
      db.insert(segment).values({ name: 'linkedin' }).returning({ id: segment.id }).get(),
    ).id;
    run(business, (db) =>
      db.update(segment).set({ name: 'LinkedIn' }).where(eq(segment.id, id)).run(),
    );
    const names = historyOf(business.readable, 'segment', id).map(({ after }) => after?.['name']);
    expect(names).toEqual(['linkedin', 'LinkedIn']);
  });

  it('never lets a row take the number of one that was deleted', () => {
    const business = newBusiness();
    const first = run(business, (db) => addMetric(db, 'leads'));
    run(business, (db) => db.delete(metric).where(eq(metric.id, first)).run());
    expect(run(business, (db) => addMetric(db, 'orders'))).toBeGreaterThan(first);
  });

  it('refuses to renumber a row', () => {
    const business = newBusiness();
    run(business, (db) => addMetric(db, 'leads'));
    const attempt = () => run(business, (db) => db.update(metric).set({ id: 77 }).run());
    expect(attempt).toThrow(/never changes/);
  });

  it('keeps every number and every text exactly', () => {
    const business = newBusiness();
    const metricId = run(business, (db) => addMetric(db, 'leads'));
    const periodId = run(business, (db) => addMonth(db, 1));
    const id = run(business, (db) => addValue(db, metricId, periodId, 0));
    fc.assert(
      fc.property(
        fc.double({ min: -9007199254740991, max: 9007199254740991, noNaN: true }),
        fc.string({ unit: 'binary', maxLength: 50 }),
        (value, note) => {
          run(business, (db) => {
            db.update(measurement)
              .set({ value: 0.5, note: null })
              .where(eq(measurement.id, id))
              .run();
            db.update(measurement).set({ value, note }).where(eq(measurement.id, id)).run();
          });
          const stored = business.readable.select().from(measurement).get();
          const logged = historyOf(business.readable, 'measurement', id).at(-1)?.after;
          expect(logged).toMatchObject({ value: stored?.value, note: stored?.note });
          // SQLite knows no negative zero.
          expect(stored?.value).toBe(value === 0 ? 0 : value);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('of a value goes on when the value was cleared and typed again', () => {
    const business = newBusiness();
    const metricId = run(business, (db) => addMetric(db, 'leads'));
    const [january, february] = run(business, (db) => [addMonth(db, 1), addMonth(db, 2)] as const);
    run(business, (db) => addValue(db, metricId, february, 99));
    for (const value of [10, 20]) {
      const id = run(business, (db) => addValue(db, metricId, january, value));
      run(business, (db) => db.delete(measurement).where(eq(measurement.id, id)).run());
    }
    run(business, (db) => addValue(db, metricId, january, 30));
    const key = { metricId, periodId: january, segmentId: null };
    const seen = historyOfMeasurement(business.readable, key).map(({ after }) => after?.['value']);
    expect(seen).toEqual([10, undefined, 20, undefined, 30]);
  });

  it('of settings holds what was chosen', () => {
    const business = newBusiness();
    run(business, (db) => db.insert(setting).values({ key: 'language', value: 'fr' }).run());
    const [entry] = historyOf(business.readable, 'setting', 1);
    expect(entry).toMatchObject({ name: 'values.set', door: 'typed', at: NOW, before: null });
    expect(entry?.after).toMatchObject({ key: 'language', value: '"fr"' });
  });
});
