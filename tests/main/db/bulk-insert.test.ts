import { asc, eq } from 'drizzle-orm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Business } from '#main/db/handles.ts';
import { change } from '#main/db/log-schema.ts';
import { metric, segment, setting } from '#main/db/schema.ts';
import { NOW, newBusiness, valueOf } from './business-on-disk.ts';

const label = { name: 'ledger.import', door: 'imported', at: NOW } as const;
const COLUMNS = ['slug', 'origin', 'isFollowed', 'position', 'groupName'] as const;

type MetricRow = readonly [position: number, groupName: string | null];

const slugOf = (index: number) => `m${index}`;
const cellsOf = (rows: readonly MetricRow[]) =>
  rows.map(([position, groupName], index) => [slugOf(index), 'own', 1, position, groupName]);

function added(business: Business, rows: readonly MetricRow[]): number {
  return business.runCommand(label, (db) => db.insertRows(metric, COLUMNS, cellsOf(rows)));
}

function addedOneByOne(business: Business, rows: readonly MetricRow[]): void {
  business.runCommand(label, (db) => {
    for (const [index, [position, groupName]] of rows.entries()) {
      const row = { slug: slugOf(index), origin: 'own', isFollowed: true } as const;
      db.insert(metric)
        .values({ ...row, position, groupName })
        .run();
    }
  });
}

const logOf = (business: Business) =>
  business.readable.select().from(change).orderBy(asc(change.id)).all();
const metricsOf = (business: Business) => business.readable.select().from(metric).all();

const someRows = fc.array(
  fc.tuple(
    fc.double({ min: -1e15, max: 1e15, noNaN: true }),
    fc.option(fc.string({ unit: 'grapheme', maxLength: 20 })),
  ),
  { minLength: 1, maxLength: 30 },
);

describe('rows by the thousand', () => {
  it('are in the history and in the tables as if they had come one by one', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const [bulk, single] = [newBusiness(), newBusiness()];
        added(bulk, rows);
        addedOneByOne(single, rows);
        expect(logOf(bulk)).toEqual(logOf(single));
        expect(metricsOf(bulk)).toEqual(metricsOf(single));
      }),
      { numRuns: 15 },
    );
  });

  it('follow each other without a gap, and their first number is told', () => {
    const business = newBusiness();
    business.runCommand(label, (db) => db.insert(setting).values({ key: 'a', value: '1' }).run());
    const first = added(business, [
      [1, null],
      [2, 'x'],
      [3, null],
    ]);
    expect(metricsOf(business).map(({ id }) => id)).toEqual([first, first + 1, first + 2]);
  });

  it('go with one undo, and come back as they were', () => {
    const business = newBusiness();
    added(business, [
      [0.1 + 0.2, 'é'],
      [2, null],
    ]);
    const before = metricsOf(business);
    expect(valueOf(business.replay('undo', NOW)).tables).toEqual(['metric']);
    expect(metricsOf(business)).toEqual([]);
    valueOf(business.replay('redo', NOW));
    expect(metricsOf(business)).toEqual(before);
  });

  it('that break a rule of the schema leave nothing, and what comes next is logged again', () => {
    const business = newBusiness();
    expect(() =>
      business.runCommand(label, (db) =>
        db.insertRows(metric, COLUMNS, [
          ...cellsOf([[1, null]]),
          ['NOT A SLUG', 'own', 1, 1, null],
        ]),
      ),
    ).toThrow(/CHECK/);
    expect([metricsOf(business), logOf(business)]).toEqual([[], []]);
    business.runCommand(label, (db) => db.insert(segment).values({ name: 'a' }).run());
    addedOneByOne(business, [[1, null]]);
    expect(logOf(business).map(({ tableName }) => tableName)).toEqual(['segment', 'metric']);
  });

  it('are logged one by one again behind them, in the same command', () => {
    const business = newBusiness();
    business.runCommand(label, (db) => {
      db.insertRows(metric, COLUMNS, cellsOf([[1, null]]));
      db.insert(metric).values({ slug: 'z', origin: 'own', isFollowed: false, position: 2 }).run();
      db.update(metric).set({ position: 3 }).where(eq(metric.slug, 'z')).run();
    });
    expect(logOf(business).map(({ rowId, before }) => [rowId, before === null])).toEqual([
      [1, true],
      [2, true],
      [2, false],
    ]);
  });

  it('may be none', () => {
    const business = newBusiness();
    added(business, []);
    expect([metricsOf(business), logOf(business)]).toEqual([[], []]);
  });

  it('come in through a command only', () => {
    const business = newBusiness();
    const kept = business.runCommand(label, (db) => db);
    expect(() => kept.insertRows(metric, COLUMNS, [])).toThrow(/command/);
  });
});
