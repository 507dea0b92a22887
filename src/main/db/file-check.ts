import { APPLICATION_ID, connectReadOnly } from './connection.ts';
import type { Connection } from './connection.ts';
import { sizeOf } from './file-size.ts';
import type { Instant } from './instant.ts';
import { lastCommandIn } from './log-lineage.ts';
import { readPast } from './migrate.ts';
import { planMigrations } from './migration-plan.ts';
import type { Migration } from './migrations/migration.ts';
import { schemaFaults } from './schema-faults.ts';
import type { SchemaFault } from './schema-faults.ts';
import { isFileFault } from './sqlite-fault.ts';
import { nameInSql, tableNames } from './table-names.ts';

/** How a file's schema stands to this program's. */
export type SchemaState =
  | 'current'
  | 'older'
  | 'newer'
  | 'edited'
  | 'another_program'
  | 'unreadable';

/** What a thorough look at a file found. It may take seconds on a large one. */
export type FileReport = {
  readonly path: string;
  readonly bytes: number;
  /** True where nothing was found, also in a file that only a newer version can open. */
  readonly isSound: boolean;
  /** True where nothing was found and this program can open the file. */
  readonly isGood: boolean;
  /** What SQLite's integrity check said, or why the file cannot be read; empty where it is sound. */
  readonly problems: readonly string[];
  /** Rows that refer to rows which are not there. */
  readonly brokenReferences: number;
  readonly schema: SchemaState;
  /** Parts of the schema that are not what its version made them; none where it cannot be read. */
  readonly schemaFaults: readonly SchemaFault[];
  /** Rows of each table, to show what is inside; empty where the file cannot be read. */
  readonly rows: Readonly<Record<string, number>>;
  /** When the last command in it was given; null where there was none. */
  readonly lastCommandAt: Instant | null;
};

/** What SQLite finds wrong with the file's structure, down to its indexes. */
export function integrityProblems(raw: Connection): string[] {
  const rows = raw.pragma('integrity_check') as { integrity_check: string }[];
  return rows.map((row) => row.integrity_check).filter((line) => line !== 'ok');
}

/** The same without comparing the indexes with the rows: fast enough for every start. */
export function quickProblems(raw: Connection): string[] {
  const rows = raw.pragma('quick_check') as { quick_check: string }[];
  return rows.map((row) => row.quick_check).filter((line) => line !== 'ok');
}

/** Checks a file that nobody has open, and changes nothing. Any fault ends up in the report. */
export function checkFile(path: string, migrations: readonly Migration[]): FileReport {
  let raw: Connection | undefined;
  try {
    raw = connectReadOnly(path);
    return checkConnection(raw, path, migrations);
  } catch (error) {
    return unreadable(path, error);
  } finally {
    raw?.close();
  }
}

/** The same check on a file that is open. Throws what SQLite throws. */
export function checkConnection(
  raw: Connection,
  path: string,
  migrations: readonly Migration[],
): FileReport {
  const problems = integrityProblems(raw);
  const brokenReferences = (raw.pragma('foreign_key_check') as unknown[]).length;
  const schema = schemaState(raw, migrations);
  const isSound = problems.length === 0 && brokenReferences === 0;
  const isOurs = schema === 'current' || schema === 'older';
  return {
    path,
    bytes: sizeOf(path),
    isSound,
    isGood: isSound && isOurs,
    problems,
    brokenReferences,
    schema,
    schemaFaults: isOurs ? schemaFaults(raw, migrations) : [],
    rows: rowsOf(raw),
    lastCommandAt: lastCommandIn(raw)?.at ?? null,
  };
}

function unreadable(path: string, error: unknown): FileReport {
  if (!isFileFault(error)) throw error;
  return {
    path,
    bytes: sizeOf(path),
    isSound: false,
    isGood: false,
    problems: [error instanceof Error ? error.message : String(error)],
    brokenReferences: 0,
    schema: 'unreadable',
    schemaFaults: [],
    rows: {},
    lastCommandAt: null,
  };
}

function schemaState(raw: Connection, migrations: readonly Migration[]): SchemaState {
  if (raw.pragma('application_id', { simple: true }) !== APPLICATION_ID) return 'another_program';
  const plan = planMigrations(readPast(raw), migrations);
  if (!plan.ok) return plan.error.code === 'newer' ? 'newer' : 'edited';
  return plan.value.length === 0 ? 'current' : 'older';
}

function rowsOf(raw: Connection): Record<string, number> {
  const counts = tableNames(raw).map((table): [string, number] => {
    return [
      table,
      Number(
        raw
          .prepare(`SELECT count(*) FROM ${nameInSql(table)}`)
          .pluck()
          .get(),
      ),
    ];
  });
  return Object.fromEntries(counts);
}
