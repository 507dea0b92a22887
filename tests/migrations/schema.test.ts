import Database from 'better-sqlite3';
import { getTableConfig } from 'drizzle-orm/sqlite-core';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  ledgerAccount,
  ledgerBankRow,
  ledgerCategory,
  ledgerDelivery,
  ledgerEntry,
  ledgerImport,
  ledgerIncident,
  ledgerLateDocument,
  ledgerLine,
  ledgerMonth,
  ledgerProfile,
  ledgerRule,
  ledgerStatement,
  ledgerTag,
  ledgerThreshold,
  taxProfile,
} from '#main/db/ledger-schema.ts';
import {
  canvas,
  canvasHypothesis,
  canvasProblem,
  canvasVerdict,
  interview,
  modelBox,
  modelRisk,
} from '#main/db/learning-schema.ts';
import { command, change, migration } from '#main/db/log-schema.ts';
import {
  period,
  metric,
  metricDefinition,
  segment,
  measurement,
  objective,
  focus,
  action,
  annotation,
  limitBase,
  review,
  setting,
  numbersProfile,
} from '#main/db/schema.ts';
import { freshFolder, requestIn, newBusiness } from '../main/db/business-on-disk.ts';
import { schemaInText } from './schema-in-text.ts';

const tables: SQLiteTable[] = [
  numbersProfile,
  canvas,
  canvasProblem,
  canvasHypothesis,
  canvasVerdict,
  modelBox,
  modelRisk,
  interview,
  period,
  metric,
  metricDefinition,
  segment,
  measurement,
  objective,
  focus,
  action,
  annotation,
  limitBase,
  review,
  ledgerImport,
  ledgerEntry,
  ledgerLine,
  ledgerMonth,
  ledgerProfile,
  ledgerRule,
  ledgerTag,
  ledgerThreshold,
  ledgerAccount,
  ledgerBankRow,
  ledgerCategory,
  ledgerStatement,
  ledgerDelivery,
  ledgerIncident,
  ledgerLateDocument,
  taxProfile,
  setting,
  command,
  change,
  migration,
];

let raw: Database.Database;
let path: string;

beforeEach(() => {
  const request = requestIn(freshFolder());
  newBusiness(request).close();
  path = request.path;
  raw = new Database(path, { readonly: true });
  return () => raw.close();
});

type ColumnInfo = { name: string; type: string; notnull: number; pk: number };

describe('a fresh file', () => {
  it('has the schema that is written down; where it does not, a migration is missing', async () => {
    // With a new migration: `vitest run tests/migrations -u` writes it anew.
    await expect(schemaInText(path)).toMatchFileSnapshot('schema.sql');
  });

  it('has only strict tables with a number for each row, and no column that holds bytes', () => {
    const list = (
      raw.pragma('table_list') as { schema: string; name: string; strict: number }[]
    ).filter(({ schema, name }) => schema === 'main' && !name.startsWith('sqlite_'));
    expect(list.filter(({ strict }) => strict !== 1)).toEqual([]);
    for (const { name } of list) {
      const columns = raw.pragma(`table_info(${name})`) as ColumnInfo[];
      expect(columns[0]).toMatchObject({ name: 'id', type: 'INTEGER', pk: 1 });
      expect(columns.map(({ type }) => type)).not.toContain('BLOB');
    }
  });

  it('is sound to an older SQLite too, which takes json_valid(NULL) for false', () => {
    const text = schemaInText(path);
    const nullable = tables.flatMap((table) => {
      const columns = raw.pragma(`table_info(${getTableConfig(table).name})`) as ColumnInfo[];
      return columns.flatMap(({ name, notnull }) => (notnull === 0 ? [name] : []));
    });
    const unguarded = [...text.matchAll(/CHECK \(json_valid\((\w+)\)/g)].map(([, name]) => name);
    expect(unguarded.filter((name) => name !== undefined && nullable.includes(name))).toEqual([]);
  });

  it('finds the children of every row by an index', () => {
    for (const table of tables) {
      const { name } = getTableConfig(table);
      const keys = raw.pragma(`foreign_key_list(${name})`) as { from: string }[];
      for (const { from } of keys) {
        const query = `EXPLAIN QUERY PLAN SELECT 1 FROM ${name} WHERE ${from} = 1`;
        const plan = raw.prepare(query).all() as { detail: string }[];
        expect(plan[0]?.detail, `${name}.${from}`).toMatch(/^SEARCH/);
      }
    }
  });
});

describe('the tables as TypeScript sees them', () => {
  it('are all of those in the file', () => {
    const inFile = raw
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
      .pluck()
      .all();
    expect(new Set(tables.map((table) => getTableConfig(table).name))).toEqual(new Set(inFile));
  });

  it.each(tables.map((table) => [getTableConfig(table).name, table] as const))(
    '%s has the same columns, types and duties',
    (name, table) => {
      const inFile = (raw.pragma(`table_info(${name})`) as ColumnInfo[]).map((column) => ({
        name: column.name,
        type: column.type.toLowerCase(),
        isRequired: column.notnull === 1 || column.pk === 1,
      }));
      const inCode = getTableConfig(table).columns.map((column) => ({
        name: column.name,
        type: column.getSQLType(),
        isRequired: column.notNull,
      }));
      expect(inCode).toEqual(inFile);
    },
  );

  it.each(tables.map((table) => [getTableConfig(table).name, table] as const))(
    '%s refers to the same tables, and its rows go the same way',
    (name, table) => {
      const inFile = (
        raw.pragma(`foreign_key_list(${name})`) as Record<'table' | 'from' | 'on_delete', string>[]
      ).map((key) => `${key.from} ${key.table} ${key.on_delete.toLowerCase()}`);
      const inCode = getTableConfig(table).foreignKeys.map((key) => {
        const { columns, foreignTable } = key.reference();
        return `${columns[0]?.name} ${getTableConfig(foreignTable).name} ${key.onDelete}`;
      });
      expect(inCode.toSorted()).toEqual(inFile.toSorted());
    },
  );

  it.each(tables.map((table) => [getTableConfig(table).name, table] as const))(
    '%s has the same indexes and the same lists of words',
    (name, table) => {
      const config = getTableConfig(table);
      const inFile = raw
        .prepare(
          "SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql > ''",
        )
        .pluck()
        .all(name);
      const inCode = config.indexes.map((index) => index.config.name);
      // The one index on an expression serves the history alone and is known only to the file.
      expect(
        new Set([...inCode, ...(name === 'change' ? ['change_deleted_measurement'] : [])]),
      ).toEqual(new Set(inFile));
      const sql = String(
        raw.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(name),
      ).replaceAll(/\s+/g, ' ');
      for (const { name: column, enumValues } of config.columns) {
        if (!enumValues?.length) continue;
        const words = (enumValues as readonly string[]).map((word) => `'${word}'`).join(', ');
        expect(sql).toContain(`(${column} IN (${words}))`);
      }
    },
  );
});
