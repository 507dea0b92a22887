import type { LoggedTable, RowImage } from './change-log.ts';
import { readImage } from './change-log.ts';
import type { Connection } from './connection.ts';
import { newestOf } from './migration-plan.ts';
import type { Migration } from './migrations/migration.ts';
import { columnsByVersion } from './schema-columns.ts';
import type { SchemaColumns } from './schema-columns.ts';

/** One row as the log has it: by which command, in which table, before and after, as JSON. */
export type LoggedRow = {
  readonly commandId: number;
  readonly table: string;
  readonly before: string | null;
  readonly after: string | null;
};

/** One row that a command wrote; `before` is null where it began, `after` where it ended. */
export type RowChange = {
  readonly table: string;
  readonly before: RowImage | null;
  readonly after: RowImage | null;
  /** True where a migration since then took rows out of the table on purpose. */
  readonly mayBeTaken: boolean;
};

/**
 * Reads the log as if all of it had been written in today's schema: a row that is older has the
 * columns, and its table the name, that the migrations since then gave it.
 */
export type PastRows = {
  /** null where the table is gone. What was never a row of any version stays as it is. */
  readonly changeOf: (row: LoggedRow) => RowChange | null;
  /** Every name that the rows of a table may go by in the log. */
  readonly namesOf: (table: string) => readonly string[];
};

type Row = { readonly table: string; readonly image: RowImage; readonly mayBeTaken: boolean };

/** Reads the log of an open, migrated file; older schemas are looked at once an older row is met. */
export function pastRowsOf(
  raw: Connection,
  tables: readonly LoggedTable[],
  migrations: readonly Migration[],
): PastRows {
  const today = new Map(tables.map(({ name, columns }) => [name, columns]));
  const newest = newestOf(migrations);
  const versionAfter = versionsOf(raw, newest);
  let known: readonly SchemaColumns[] | null = null;
  const columns = (): readonly SchemaColumns[] => (known ??= columnsByVersion(migrations));
  const rowOf = (commandId: number, table: string, image: RowImage): Row | null => {
    const latest = versionAfter(commandId);
    const row = { table, image, mayBeTaken: false };
    if (latest === newest && hasColumns(image, today.get(table))) return row;
    const version = writtenBy(row, latest, columns());
    if (version === null) return row;
    return carried(row, migrations.slice(version), columns());
  };
  return {
    changeOf: ({ commandId, table, before, after }) => {
      // Undefined where there was no row, null where its table is gone.
      const [was, is] = [before, after].map((text) =>
        text === null ? undefined : rowOf(commandId, table, readImage(text)),
      );
      const now = is ?? was;
      if (!now) return null;
      const { table: name, mayBeTaken } = now;
      return { table: name, before: was?.image ?? null, after: is?.image ?? null, mayBeTaken };
    },
    namesOf: (table) => namesBefore(table, migrations),
  };
}

/** Says by which schema, at the latest, the rows of a command were written. */
function versionsOf(raw: Connection, newest: number): (commandId: number) => number {
  // A file that has had no migration since this is remembered has no column for it.
  const applied = raw.prepare('SELECT * FROM migration ORDER BY id').all() as readonly {
    readonly id: number;
    readonly last_command?: number;
  }[];
  const since = applied.map(({ id, last_command: last = 0 }) => ({ before: id - 1, last }));
  return (commandId) => since.find(({ last }) => commandId <= last)?.before ?? newest;
}

/** The newest version, up to the latest, in which the table had just these columns; null: none. */
function writtenBy(
  { table, image }: Row,
  latest: number,
  columns: readonly SchemaColumns[],
): number | null {
  for (let version = latest; version > 0; version -= 1) {
    const names = columns[version]?.get(table)?.map(({ name }) => name);
    if (hasColumns(image, names)) return version;
  }
  return null;
}

function hasColumns(image: RowImage, names: readonly string[] | undefined): boolean {
  return (
    names !== undefined &&
    typeof image === 'object' &&
    image !== null &&
    Object.keys(image).length === names.length &&
    names.every((name) => Object.hasOwn(image, name))
  );
}

/** The row as it comes through migrations, one after the other; null where its table goes. */
function carried(
  row: Row,
  migrations: readonly Migration[],
  columns: readonly SchemaColumns[],
): Row | null {
  let now: Row | null = row;
  for (const migration of migrations) {
    now = now && carriedThrough(now, migration, columns[migration.id]);
  }
  return now;
}

function carriedThrough(
  { table, image, mayBeTaken }: Row,
  { rows, takesRowsFrom }: Migration,
  after: SchemaColumns | undefined,
): Row | null {
  const { table: name = table, columns: renamed = {}, values = {} } = rows?.[table] ?? {};
  const columns = after?.get(name);
  if (!columns) return null;
  const oldNames = new Map(Object.entries(renamed).map(([old, now]) => [now, old]));
  const next = columns.map(({ name: column, initial }): [string, RowImage[string]] => {
    const made = values[column];
    if (made) return [column, made(image)];
    // Under a name that another column gave up stands a new one.
    const old = oldNames.get(column) ?? (Object.hasOwn(renamed, column) ? undefined : column);
    return [
      column,
      old !== undefined && Object.hasOwn(image, old) ? (image[old] ?? null) : initial,
    ];
  });
  return {
    table: name,
    image: Object.fromEntries(next),
    mayBeTaken: mayBeTaken || (takesRowsFrom?.includes(table) ?? false),
  };
}

function namesBefore(table: string, migrations: readonly Migration[]): readonly string[] {
  const names = [table];
  for (const { rows = {} } of migrations.toReversed()) {
    const old = Object.entries(rows).find(([, to]) => to.table === names[0]);
    if (old) names.unshift(old[0]);
  }
  return names;
}
