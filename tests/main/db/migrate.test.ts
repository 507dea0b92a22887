import { readFileSync, readdirSync } from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { checkFile } from '#main/db/file-check.ts';
import { createTheBooks } from '#main/db/migrations/0001-create-the-books.ts';
import type { Migration } from '#main/db/migrations/migration.ts';
import { openBusiness } from '#main/db/open.ts';
import type { OpenRequest } from '#main/db/open.ts';
import { NOW, freshFolder, firstStart, reopen, requestIn, valueOf } from './business-on-disk.ts';
import { addMetric, addMonth, addValue } from './sample-rows.ts';

const label = { name: 'values.set', door: 'typed', at: NOW } as const;

function second(sql: string, more: Partial<Migration> = {}): readonly Migration[] {
  return [createTheBooks, { id: 2, name: 'second', date: '2026-12-01', sql, ...more }];
}

/** A file of the first version, with three values in it. */
function fileOfFirstVersion(): OpenRequest {
  const request = { ...requestIn(freshFolder()), migrations: [createTheBooks] };
  const business = firstStart(request);
  business.runCommand(label, (db) => {
    const metricId = addMetric(db, 'leads');
    for (const month of [1, 2, 3]) addValue(db, metricId, addMonth(db, month), month * 10);
  });
  business.close();
  return request;
}

function contentOf(path: string): unknown[] {
  const raw = new Database(path, { readonly: true });
  const rows = ['metric', 'measurement', 'migration'].map((table) =>
    raw.prepare(`SELECT * FROM ${table}`).all(),
  );
  raw.close();
  return rows;
}

/** SQLite's own recipe for a change that ALTER TABLE cannot make. */
const REBUILD_METRIC = `
CREATE TABLE metric_new (
  id INTEGER PRIMARY KEY AUTOINCREMENT, slug TEXT NOT NULL UNIQUE, origin TEXT NOT NULL,
  is_followed INTEGER NOT NULL, position REAL NOT NULL, group_name TEXT, color TEXT
) STRICT;
INSERT INTO metric_new SELECT *, NULL FROM metric;
DROP TABLE metric;
ALTER TABLE metric_new RENAME TO metric;`;

describe('a migration', () => {
  it('that rebuilds a table keeps every row that hangs on it', () => {
    const request = fileOfFirstVersion();
    const [metricsBefore, valuesBefore] = contentOf(request.path);
    const upgraded = valueOf(openBusiness({ ...request, migrations: second(REBUILD_METRIC) }));
    expect(upgraded.check()).toMatchObject({ isGood: true, rows: { metric: 1, measurement: 3 } });
    upgraded.close();
    const [metricsAfter, valuesAfter] = contentOf(request.path);
    expect(valuesAfter).toEqual(valuesBefore);
    expect(metricsAfter).toEqual(
      (metricsBefore as object[]).map((row) => ({ ...row, color: null })),
    );
  });

  it('leaves references enforced when it is done', () => {
    const request = fileOfFirstVersion();
    const upgraded = valueOf(openBusiness({ ...request, migrations: second(REBUILD_METRIC) }));
    expect(() => upgraded.runCommand(label, (db) => addValue(db, 999, 1, 5))).toThrow(
      /FOREIGN KEY/,
    );
    upgraded.close();
  });

  it('is applied once', () => {
    const request = {
      ...fileOfFirstVersion(),
      migrations: second('CREATE TABLE x (id INTEGER) STRICT'),
    };
    const upgraded = valueOf(openBusiness(request));
    reopen(upgraded, request).close();
    expect(contentOf(request.path)[2]).toMatchObject([{ id: 1 }, { id: 2, applied_at: NOW }]);
  });

  it('is preceded by a backup that the older program can open', () => {
    const request = fileOfFirstVersion();
    valueOf(openBusiness({ ...request, migrations: second(REBUILD_METRIC) })).close();
    const [backup] = readdirSync(request.backupFolder);
    expect(backup).toMatch(/-migration\.db$/);
    const report = checkFile(`${request.backupFolder}/${backup}`, [createTheBooks]);
    expect(report).toMatchObject({ isGood: true, schema: 'current', rows: { measurement: 3 } });
  });

  it('makes no backup of a file that was only just made', () => {
    const request = { ...requestIn(freshFolder()), migrations: second('SELECT 1') };
    firstStart(request);
    expect(() => readdirSync(request.backupFolder)).toThrow(/ENOENT/);
  });

  it.each([
    ['loses rows that nobody declared', 'DELETE FROM measurement WHERE value > 10', 'lost_rows'],
    ['drops a table with rows', 'DROP TABLE measurement', 'lost_rows'],
    [
      'breaks references',
      "INSERT INTO measurement (metric_id, period_id, value, source) VALUES (99, 98, 1, 'typed')",
      'broken_references',
    ],
    ['is no SQL', 'CREATE TABEL oops', 'sql'],
    ['breaks a check', "INSERT INTO segment (name) VALUES ('')", 'sql'],
    ['ends the transaction itself', 'COMMIT', 'sql'],
  ])('that %s is taken back whole', (_what, sql, reason) => {
    const request = fileOfFirstVersion();
    const before = contentOf(request.path);
    const migrations = second(`CREATE TABLE marker (id INTEGER) STRICT;\n${sql};`);
    const opened = openBusiness({ ...request, migrations });
    expect(opened).toMatchObject({ ok: false, error: { code: 'migration_failed', reason } });
    expect(contentOf(request.path)).toEqual(before);
    expect(checkFile(request.path, [createTheBooks])).toMatchObject({ isGood: true });
  });

  it('may take rows that it declares', () => {
    const request = fileOfFirstVersion();
    const migrations = second('DELETE FROM measurement', { takesRowsFrom: ['measurement'] });
    const upgraded = valueOf(openBusiness({ ...request, migrations }));
    expect(upgraded.check().rows['measurement']).toBe(0);
    upgraded.close();
  });
});

describe('a file', () => {
  it('of a newer program is refused and stays as it is, byte for byte', () => {
    const request = { ...requestIn(freshFolder()), migrations: second('SELECT 1') };
    firstStart(request).close();
    const before = readFileSync(request.path);
    const opened = openBusiness({ ...request, migrations: [createTheBooks] });
    expect(opened).toEqual({
      ok: false,
      error: { code: 'newer', path: request.path, fileVersion: 2, appVersion: 1 },
    });
    expect(readFileSync(request.path).equals(before)).toBe(true);
  });

  it('that had a migration of another text is refused and stays as it is', () => {
    const request = fileOfFirstVersion();
    const before = readFileSync(request.path);
    const edited = { ...createTheBooks, sql: `${createTheBooks.sql}\n-- edited` };
    const opened = openBusiness({ ...request, migrations: [edited] });
    expect(opened).toMatchObject({ ok: false, error: { code: 'edited_migration', migration: 1 } });
    expect(readFileSync(request.path).equals(before)).toBe(true);
  });

  it('that had a migration of another name is refused', () => {
    const request = fileOfFirstVersion();
    const renamed = { ...createTheBooks, name: 'renamed' };
    const opened = openBusiness({ ...request, migrations: [renamed] });
    expect(opened).toMatchObject({ ok: false, error: { code: 'edited_migration', migration: 1 } });
  });

  it('whose version was set by hand is refused', () => {
    const request = fileOfFirstVersion();
    const raw = new Database(request.path);
    raw.pragma('user_version = 0');
    raw.close();
    expect(openBusiness(request)).toMatchObject({ ok: false, error: { code: 'edited_migration' } });
  });
});
