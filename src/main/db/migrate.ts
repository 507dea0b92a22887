import { err, ok } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import { APPLICATION_ID } from './connection.ts';
import type { Connection } from './connection.ts';
import type { Instant } from './instant.ts';
import { newestOf } from './migration-plan.ts';
import type { FilePast } from './migration-plan.ts';
import { hashOf } from './migrations/hashes.ts';
import type { Migration } from './migrations/migration.ts';
import { isSqliteError, storageFaultOf } from './sqlite-fault.ts';
import { nameInSql, tableNames } from './table-names.ts';

/** Why a migration was taken back; the file is what it was before. */
export type MigrationError = {
  readonly reason: 'sql' | 'lost_rows' | 'broken_references';
  readonly detail: string;
};

/** The moments at which a crash of the process is tested. */
export type MigrationStep =
  | 'migration_started'
  | 'migration_applied'
  | 'migration_checked'
  | 'migration_committed';

/** SQL of the table in which a file remembers its migrations, as the first of them finds it. */
export const MIGRATION_TABLE = `
CREATE TABLE IF NOT EXISTS migration (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  hash TEXT NOT NULL CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*'),
  applied_at TEXT NOT NULL CHECK (strftime('%Y-%m-%dT%H:%M:%fZ', applied_at) IS applied_at)
) STRICT`;

/** Reads which migrations the file has had. A file without the table has had none. */
export function readPast(raw: Connection): FilePast {
  const userVersion = Number(raw.pragma('user_version', { simple: true }));
  if (!tableNames(raw).includes('migration')) return { userVersion, applied: [] };
  const rows = raw
    .prepare<[], { id: number; name: string; hash: string }>(
      'SELECT id, name, hash FROM migration ORDER BY id',
    )
    .all();
  return { userVersion, applied: rows };
}

/**
 * Applies the planned migrations in one exclusive transaction, all or none. References are switched
 * off before it begins, because SQLite ignores that switch inside a transaction, and a table that is
 * rebuilt with references on takes its children with it. They are checked before the commit, and no
 * table may have lost rows that no migration declared. Throws what SQLite throws for a full disk or
 * a damaged file.
 */
export function migrate(
  raw: Connection,
  planned: readonly Migration[],
  now: Instant,
  onStep: (step: MigrationStep) => void,
): Result<null, MigrationError> {
  if (planned.length === 0) return ok(null);
  raw.pragma('foreign_keys = OFF');
  try {
    onStep('migration_started');
    raw.transaction(() => applyAll(raw, planned, now, onStep)).exclusive();
    onStep('migration_committed');
    return ok(null);
  } catch (error) {
    if (error instanceof Unsound) return err(error.why);
    const fault = storageFaultOf(error);
    if (isSqliteError(error) && (fault === undefined || fault === 'refused')) {
      return err({ reason: 'sql', detail: error.message });
    }
    throw error;
  } finally {
    raw.pragma('foreign_keys = ON');
  }
}

/** Thrown to leave the transaction; never leaves this file. */
class Unsound extends Error {
  readonly why: MigrationError;

  constructor(why: MigrationError) {
    super(why.detail);
    this.why = why;
  }
}

function applyAll(
  raw: Connection,
  planned: readonly Migration[],
  now: Instant,
  onStep: (step: MigrationStep) => void,
): void {
  raw.exec(MIGRATION_TABLE);
  for (const migration of planned) applyOne(raw, migration, now);
  onStep('migration_applied');
  const [broken] = raw.pragma('foreign_key_check') as { table: string; rowid: number }[];
  if (broken) {
    throw new Unsound({ reason: 'broken_references', detail: `${broken.table} ${broken.rowid}` });
  }
  raw.pragma(`application_id = ${APPLICATION_ID}`);
  raw.pragma(`user_version = ${newestOf(planned)}`);
  onStep('migration_checked');
}

function applyOne(raw: Connection, migration: Migration, now: Instant): void {
  const before = rowCounts(raw);
  raw.exec(migration.sql);
  if (!raw.inTransaction) {
    throw new Unsound({ reason: 'sql', detail: `${migration.name} ended the transaction` });
  }
  const after = rowCounts(raw);
  for (const [table, count] of before) {
    const isDeclared = migration.takesRowsFrom?.includes(table) ?? false;
    const name = migration.rows?.[table]?.table ?? table;
    if (!isDeclared && (after.get(name) ?? 0) < count) {
      throw new Unsound({ reason: 'lost_rows', detail: `${migration.name}: ${table}` });
    }
  }
  raw
    .prepare('INSERT INTO migration (id, name, hash, applied_at) VALUES (?, ?, ?, ?)')
    .run(migration.id, migration.name, hashOf(migration), now);
}

/** Rows of every table; an empty table counts as none, so that it may be dropped. */
function rowCounts(raw: Connection): Map<string, number> {
  const counts = tableNames(raw).map((table): [string, number] => {
    const sql = `SELECT count(*) FROM ${nameInSql(table)}`;
    return [table, Number(raw.prepare(sql).pluck().get())];
  });
  return new Map(counts);
}
