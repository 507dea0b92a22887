import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loggedTables, startChangeLog } from '#main/db/change-log.ts';
import { runLogged } from '#main/db/command-log.ts';
import { connectAlone, prepareToWrite } from '#main/db/connection.ts';
import type { Connection } from '#main/db/connection.ts';
import { MIGRATIONS } from '#main/db/migrations/list.ts';
import { pastRowsOf } from '#main/db/past-rows.ts';
import { replay } from '#main/db/undo.ts';
import { NOW, freshFolder, newBusiness, requestIn, valueOf } from './business-on-disk.ts';

const label = { name: 'anything', door: 'typed', at: NOW, targetId: null } as const;
let raw: Connection;
let path: string;

beforeEach(() => {
  const request = requestIn(freshFolder());
  newBusiness(request).close();
  path = request.path;
  raw = connectAlone(path);
  prepareToWrite(raw);
  startChangeLog(raw, loggedTables(raw));
});
afterEach(() => {
  raw.close();
});

function openLog() {
  const tables = loggedTables(raw);
  return { raw, tables, pastRows: pastRowsOf(raw, tables, MIGRATIONS) };
}

function run(sql: string): void {
  runLogged(raw, label, () => raw.exec(sql));
}

describe('a connection that writes', () => {
  it.each([
    ['journal_mode', 'wal'],
    ['synchronous', 2],
    ['foreign_keys', 1],
    ['trusted_schema', 0],
    ['cell_size_check', 1],
    ['locking_mode', 'exclusive'],
    ['recursive_triggers', 1],
  ])('has %s at %s', (pragma, value) => {
    expect(raw.pragma(pragma, { simple: true })).toBe(value);
  });
});

describe('the log', () => {
  it('sees the row that a REPLACE takes away', () => {
    run(`INSERT INTO setting (key, value) VALUES ('language', '"fr"')`);
    run(`INSERT OR REPLACE INTO setting (key, value) VALUES ('language', '"en"')`);
    const steps = raw.prepare('SELECT before IS NULL, after IS NULL FROM change').raw().all();
    expect(steps).toEqual([
      [1, 0],
      [0, 1],
      [1, 0],
    ]);
    valueOf(replay(openLog(), 'undo', NOW));
    expect(raw.prepare('SELECT value FROM setting').pluck().all()).toEqual(['"fr"']);
  });

  it('finds deleted values by an index', () => {
    const plan = raw
      .prepare(
        `EXPLAIN QUERY PLAN SELECT row_id FROM change
         WHERE table_name = 'measurement' AND after IS NULL
           AND json_extract(before, '$.metric_id') = ? AND json_extract(before, '$.period_id') = ?`,
      )
      .all(1, 2) as { detail: string }[];
    expect(plan[0]?.detail).toContain('change_deleted_measurement');
  });
});

describe('undo', () => {
  it('writes nothing where a row is not what the log says', () => {
    run(`INSERT INTO setting (key, value) VALUES ('a', '1'), ('b', '2')`);
    raw.close();
    const stranger = new Database(path);
    stranger.exec(`UPDATE setting SET value = '3' WHERE key = 'a'`);
    stranger.close();
    raw = connectAlone(path);
    prepareToWrite(raw);
    startChangeLog(raw, loggedTables(raw));
    const undone = replay(openLog(), 'undo', NOW);
    expect(undone).toEqual({ ok: false, error: { code: 'conflict', table: 'setting', rowId: 1 } });
    expect(raw.prepare('SELECT key, value FROM setting').raw().all()).toEqual([
      ['a', '3'],
      ['b', '2'],
    ]);
    expect(raw.prepare('SELECT door, state FROM command').raw().all()).toEqual([['typed', 'done']]);
  });

  it('writes nothing where the log was forged', () => {
    run(`INSERT INTO setting (key, value) VALUES ('a', '1')`);
    run(`DELETE FROM setting`);
    for (const forged of ['5', '{}', '{"id":1,"key":["a"],"value":"1"}']) {
      raw.prepare('UPDATE change SET before = ? WHERE after IS NULL').run(forged);
      const undone = replay(openLog(), 'undo', NOW);
      expect(undone).toMatchObject({ ok: false, error: { code: 'conflict' } });
    }
    expect(raw.prepare('SELECT count(*) FROM setting').pluck().get()).toBe(0);
  });
});
