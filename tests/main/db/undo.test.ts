import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { historyOf } from '#main/db/history.ts';
import type { Business, WritableDb } from '#main/db/handles.ts';
import { command, change } from '#main/db/log-schema.ts';
import { ledgerEntry, ledgerLine } from '#main/db/ledger-schema.ts';
import { nextCommand } from '#main/db/undo.ts';
import type { Direction } from '#main/db/undo-outcome.ts';
import { measurement, metric, metricDefinition, objective, period } from '#main/db/schema.ts';
import { NOW, freshFolder, newBusiness, reopen, requestIn } from './business-on-disk.ts';
import { addMetric, addMonth, addValue } from './sample-rows.ts';

function run<T>(business: Business, name: string, work: (db: WritableDb) => T): T {
  return business.runCommand({ name, door: 'typed', at: NOW }, work);
}

function nextName(business: Business, direction: Direction): string | undefined {
  return nextCommand(business.readable, direction)?.name;
}

function valuesOf(business: Business): number[] {
  return business.readable
    .select({ value: measurement.value })
    .from(measurement)
    .orderBy(measurement.periodId)
    .all()
    .map(({ value }) => value);
}

describe('undo and redo', () => {
  it('take a paste of 500 cells as one step', () => {
    const business = newBusiness();
    const periods = run(business, 'periods', (db) =>
      Array.from({ length: 12 }, (_, index) => addMonth(db, index + 1)),
    );
    const metrics = run(business, 'metrics.define', (db) =>
      Array.from({ length: 42 }, (_, index) => addMetric(db, `metric_${index}`)),
    );
    run(business, 'values.paste', (db) => {
      for (const id of metrics) {
        for (const periodId of periods) addValue(db, id, periodId, id + periodId / 7);
      }
    });
    const before = business.readable.select().from(measurement).all();
    expect(before).toHaveLength(504);
    expect(business.replay('undo', NOW)).toEqual({
      ok: true,
      value: { name: 'values.paste', tables: ['measurement'] },
    });
    expect(valuesOf(business)).toEqual([]);
    expect(nextName(business, 'redo')).toBe('values.paste');
    expect(business.replay('redo', NOW)).toMatchObject({ ok: true });
    expect(business.readable.select().from(measurement).all()).toEqual(before);
  });

  it('bring rows back under their own numbers, with everything that hung on them', () => {
    const business = newBusiness();
    const metricId = run(business, 'metrics.define', (db) => addMetric(db, 'leads'));
    run(business, 'metrics.define', (db) =>
      db.insert(metricDefinition).values({ metricId, version: 1, effectiveOn: '2026-01-01' }).run(),
    );
    run(business, 'metrics.remove', (db) => db.delete(metric).where(eq(metric.id, metricId)).run());
    expect(business.check().rows).toMatchObject({ metric: 0, metric_definition: 0 });
    expect(business.replay('undo', NOW)).toMatchObject({
      ok: true,
      value: { name: 'metrics.remove', tables: ['metric', 'metric_definition'] },
    });
    expect(business.readable.select().from(metric).get()).toMatchObject({ id: metricId });
    expect(business.readable.select().from(metricDefinition).get()).toMatchObject({ metricId });
    expect(business.check().isGood).toBe(true);
  });

  it('know no step for what was written and taken away again', () => {
    const business = newBusiness();
    const ids = run(business, 'first', (db) => [addMetric(db, 'leads'), addMonth(db, 1)] as const);
    run(business, 'second', (db) => addValue(db, ...ids, 5));
    business.replay('undo', NOW);
    const before = business.state();
    run(business, 'nothing', (db) => {
      addValue(db, ...ids, 7);
      db.update(metric).set({ slug: 'other' }).run();
      db.update(metric).set({ slug: 'leads' }).run();
      db.delete(measurement).run();
    });
    expect(business.state()).toEqual(before);
    expect([nextName(business, 'undo'), nextName(business, 'redo')]).toEqual(['first', 'second']);
    run(business, 'third', (db) => {
      addValue(db, ...ids, 7);
      db.update(measurement).set({ value: 8 }).run();
    });
    expect([nextName(business, 'undo'), nextName(business, 'redo')]).toEqual(['third', undefined]);
    expect(business.check().isGood).toBe(true);
  });

  it('work across a restart', () => {
    const request = requestIn(freshFolder());
    let business = newBusiness(request);
    const ids = run(business, 'first', (db) => [addMetric(db, 'leads'), addMonth(db, 1)] as const);
    run(business, 'second', (db) => addValue(db, ...ids, 5));
    business = reopen(business, request);
    expect(nextName(business, 'undo')).toBe('second');
    business.replay('undo', NOW);
    business = reopen(business, request);
    expect(valuesOf(business)).toEqual([]);
    expect(nextName(business, 'redo')).toBe('second');
    business.replay('redo', NOW);
    business = reopen(business, request);
    expect(valuesOf(business)).toEqual([5]);
  });

  it('go back step by step, and forward in the same order', () => {
    const business = newBusiness();
    const id = run(business, 'one', (db) => addMetric(db, 'leads'));
    for (const position of [2, 3]) {
      run(business, `move ${position}`, (db) => db.update(metric).set({ position }).run());
    }
    const position = () => business.readable.select().from(metric).get()?.position;
    business.replay('undo', NOW);
    expect(position()).toBe(2);
    business.replay('undo', NOW);
    expect(position()).toBe(1);
    business.replay('redo', NOW);
    expect(position()).toBe(2);
    business.replay('redo', NOW);
    expect(position()).toBe(3);
    expect(business.replay('redo', NOW)).toEqual({ ok: false, error: { code: 'nothing' } });
    const doors = historyOf(business.readable, 'metric', id).map(({ door }) => door);
    expect(doors).toEqual(['typed', 'typed', 'typed', 'undo', 'undo', 'redo', 'redo']);
  });

  it('have nothing to do in a new file', () => {
    const business = newBusiness();
    expect(business.replay('undo', NOW)).toEqual({ ok: false, error: { code: 'nothing' } });
    expect(business.replay('redo', NOW)).toEqual({ ok: false, error: { code: 'nothing' } });
    expect(nextName(business, 'undo')).toBeUndefined();
  });

  it('forget what was undone once something else is done', () => {
    const business = newBusiness();
    run(business, 'one', (db) => addMetric(db, 'leads'));
    business.replay('undo', NOW);
    run(business, 'two', (db) => addMetric(db, 'orders'));
    expect(nextName(business, 'redo')).toBeUndefined();
    const states = business.readable.select({ state: command.state }).from(command).all();
    expect(states.map(({ state }) => state)).toEqual(['dropped', 'done', 'done']);
  });

  it('keep the redo while commands change nothing', () => {
    const business = newBusiness();
    run(business, 'one', (db) => addMetric(db, 'leads'));
    business.replay('undo', NOW);
    run(business, 'look', (db) => db.select().from(metric).all());
    expect(nextName(business, 'redo')).toBe('one');
  });

  it('of an added version of a target take it away again', () => {
    const business = newBusiness();
    const ids = run(business, 'one', (db) => [addMetric(db, 'leads'), addMonth(db, 1)] as const);
    const [metricId, periodId] = ids;
    run(business, 'targets.set', (db) =>
      db
        .insert(objective)
        .values({ metricId, periodId, version: 1, line: 5, decidedAt: NOW })
        .run(),
    );
    expect(business.replay('undo', NOW)).toMatchObject({ ok: true });
    expect(business.readable.select().from(objective).all()).toEqual([]);
    expect(business.replay('redo', NOW)).toMatchObject({ ok: true });
    expect(business.readable.select().from(objective).all()).toMatchObject([{ line: 5 }]);
  });

  it('stop at a locked month: nothing of it is taken back', () => {
    const business = newBusiness();
    run(business, 'ledger.add', (db) => {
      const entryId = db
        .insert(ledgerEntry)
        .values({
          seq: 1,
          kind: 'receipt',
          paidOn: '2026-10-05',
          party: 'Atelier Bleu',
          label: 'Formation',
          category: 'services',
          method: 'transfer',
          currency: 'EUR',
        })
        .returning({ id: ledgerEntry.id })
        .get().id;
      db.insert(ledgerLine).values({ entryId, position: 0, rateBp: 2000, net: 100000 }).run();
    });
    run(business, 'ledger.lock', (db) =>
      db
        .update(ledgerEntry)
        .set({ lockedOn: '2026-11-02', hash: 'a'.repeat(64) })
        .run(),
    );
    expect(business.replay('undo', NOW)).toEqual({
      ok: false,
      error: { code: 'refused', reason: 'ledger_entry: locked' },
    });
    expect(business.check().rows).toMatchObject({ ledger_entry: 1, command: 2 });
    expect(nextName(business, 'undo')).toBe('ledger.lock');
  });

  it('leave no log of a paste that was refused half way', () => {
    const business = newBusiness();
    const attempt = () =>
      run(business, 'values.paste', (db) => {
        addMonth(db, 1);
        addMonth(db, 1);
      });
    expect(attempt).toThrow(/UNIQUE/);
    expect(business.readable.select().from(period).all()).toEqual([]);
    expect(business.readable.select().from(change).all()).toEqual([]);
  });
});
