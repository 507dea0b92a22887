import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '#main/db/migrations/list.ts';
import { openBusiness } from '#main/db/open.ts';
import { NOW, freshFolder, newBusiness, requestIn, valueOf } from '../main/db/business-on-disk.ts';
import { fileOfVersion } from './frozen-file.ts';
import { schemaInText } from './schema-in-text.ts';

type Dump = Readonly<Record<string, readonly unknown[]>>;

function tablesIn(path: string): ReadonlyMap<string, readonly string[]> {
  const raw = new Database(path, { readonly: true });
  const names = raw
    .prepare<[], string>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'",
    )
    .pluck()
    .all();
  const columns = names.map((name): [string, string[]] => {
    const info = raw.pragma(`table_info(${name})`) as { name: string }[];
    return [name, info.map((column) => column.name)];
  });
  raw.close();
  return new Map(columns);
}

/** The rows of those tables, in those columns. */
function dump(path: string, tables: ReadonlyMap<string, readonly string[]>): Dump {
  const raw = new Database(path, { readonly: true });
  const rows = [...tables]
    .filter(([table]) => table !== 'migration')
    .map(([table, columns]): [string, unknown[]] => [
      table,
      raw.prepare(`SELECT ${columns.join(', ')} FROM ${table} ORDER BY id`).all(),
    ]);
  raw.close();
  return Object.fromEntries(rows);
}

describe.each(MIGRATIONS.map(({ id }) => id))('a file of version %i', (version) => {
  it('has rows in every table, so that what follows proves something', () => {
    const { path } = fileOfVersion(version);
    const empty = Object.entries(dump(path, tablesIn(path))).filter(
      ([, rows]) => rows.length === 0,
    );
    expect(empty).toEqual([]);
  });

  it('opens in this version with the same rows, a clean bill and the schema of a fresh file', () => {
    const request = fileOfVersion(version);
    const tables = tablesIn(request.path);
    const before = dump(request.path, tables);
    const business = valueOf(openBusiness(request));
    expect(business.check()).toMatchObject({ isGood: true, schema: 'current' });
    business.close();
    expect(dump(request.path, tables)).toEqual(before);
    const fresh = requestIn(freshFolder());
    newBusiness(fresh).close();
    expect(schemaInText(request.path)).toBe(schemaInText(fresh.path));
  });

  it('takes up its undo and redo where it was left', () => {
    const business = valueOf(openBusiness(fileOfVersion(version)));
    expect(business.replay('redo', NOW)).toEqual({
      ok: true,
      value: { name: 'settings.set', tables: ['setting'] },
    });
    expect(business.replay('undo', NOW).ok).toBe(true);
    business.close();
  });
});
