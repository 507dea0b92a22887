import { connectInMemory } from './connection.ts';
import type { Connection } from './connection.ts';
import { MIGRATION_TABLE } from './migrate.ts';
import type { Migration } from './migrations/migration.ts';
import type { RowImage } from './change-log.ts';
import { nameInSql, tableNames } from './table-names.ts';

/** A column, and what it holds in a row that was there before it came. */
export type TableColumn = { readonly name: string; readonly initial: RowImage[string] };

/** The columns of each table, by the table's name. */
export type SchemaColumns = ReadonlyMap<string, readonly TableColumn[]>;

type ColumnInfo = {
  readonly name: string;
  readonly type: string;
  readonly dflt_value: string | null;
};

/**
 * The tables as they were after each migration, the first one's at place 1: found by making an empty
 * file in memory, so that nothing has to be written down of any version.
 */
export function columnsByVersion(migrations: readonly Migration[]): readonly SchemaColumns[] {
  const raw = connectInMemory();
  try {
    raw.pragma('foreign_keys = OFF');
    raw.exec(MIGRATION_TABLE);
    const after = migrations.map(({ sql }) => {
      raw.exec(sql);
      return columnsOf(raw);
    });
    return [new Map(), ...after];
  } finally {
    raw.close();
  }
}

function columnsOf(raw: Connection): SchemaColumns {
  return new Map(
    tableNames(raw).map((table) => {
      const info = raw.pragma(`table_info(${nameInSql(table)})`) as ColumnInfo[];
      return [
        table,
        info.map((column) => ({ name: column.name, initial: initialOf(raw, column) })),
      ];
    }),
  );
}

/** A default is an expression of our own migrations; a row holds it as its column keeps values. */
function initialOf(
  raw: Connection,
  { type, dflt_value: expression }: ColumnInfo,
): RowImage[string] {
  if (expression === null) return null;
  const sql = `SELECT CAST(${expression} AS ${type || 'BLOB'})`;
  return raw.prepare<[], RowImage[string]>(sql).pluck().get() ?? null;
}
