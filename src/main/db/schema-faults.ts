import { connectInMemory } from './connection.ts';
import type { Connection } from './connection.ts';
import { MIGRATION_TABLE, readPast } from './migrate.ts';
import type { Migration } from './migrations/migration.ts';

/** A part of the schema that is not what the file's version made it. */
export type SchemaFault = {
  readonly what: 'missing' | 'changed' | 'added';
  readonly type: 'table' | 'index' | 'trigger' | 'view';
  readonly name: string;
};

/**
 * Holds the whole schema of a file (tables with their columns and checks, indexes, triggers, views)
 * against that of an empty file made by the same migrations. A file of a later version is not known.
 */
export function schemaFaults(raw: Connection, migrations: readonly Migration[]): SchemaFault[] {
  const { applied } = readPast(raw);
  if (applied.length > migrations.length) return [];
  const expected = expectedAfter(migrations, applied.length);
  const found = partsOf(raw);
  const faults: SchemaFault[] = [];
  for (const [key, { type, name, sql }] of expected) {
    const part = found.get(key);
    if (!part) faults.push({ what: 'missing', type, name });
    else if (part.sql !== sql) faults.push({ what: 'changed', type, name });
  }
  for (const [key, { type, name }] of found) {
    if (!expected.has(key)) faults.push({ what: 'added', type, name });
  }
  return faults;
}

type SchemaPart = Pick<SchemaFault, 'type' | 'name'> & { readonly sql: string };
type SchemaParts = ReadonlyMap<string, SchemaPart>;

/** The schemas that were made so far, by how many of which migrations make them. */
const made = new WeakMap<readonly Migration[], Map<number, SchemaParts>>();

/** The schema that the first migrations make; each is made once, since a check is asked for often. */
function expectedAfter(migrations: readonly Migration[], count: number): SchemaParts {
  const known = made.get(migrations) ?? new Map<number, SchemaParts>();
  made.set(migrations, known);
  const parts = known.get(count) ?? schemaOf(migrations.slice(0, count));
  known.set(count, parts);
  return parts;
}

function schemaOf(migrations: readonly Migration[]): SchemaParts {
  const raw = connectInMemory();
  try {
    raw.pragma('foreign_keys = OFF');
    raw.exec(MIGRATION_TABLE);
    for (const { sql } of migrations) raw.exec(sql);
    return partsOf(raw);
  } finally {
    raw.close();
  }
}

/** The parts by type and name. SQLite sets a name in quotes or a space of its own where it alters one. */
function partsOf(raw: Connection): SchemaParts {
  const rows = raw
    .prepare<[], SchemaPart>(
      `SELECT type, name, sql FROM sqlite_schema
       WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%' ORDER BY type, name`,
    )
    .all();
  return new Map(
    rows.map(({ type, name, sql }) => {
      const text = sql.replaceAll('"', '').replaceAll(/\s+/g, ' ');
      return [`${type} ${name}`, { type, name, sql: text }];
    }),
  );
}
