import type { Connection } from './connection.ts';
import { nameInSql, tableNames, textInSql } from './table-names.ts';

/*
 * The history writes itself. Triggers of the connection (TEMP: they are not part of the file, and
 * are made anew from the tables as they are) copy each row that is inserted, updated or deleted
 * into `change`, under the number of the running command. A store cannot forget them, and a write
 * outside a command is refused, because there is no number then.
 */

/** Not the user's data: the log itself, and the history of the schema. */
const NOT_LOGGED = new Set(['command', 'change', 'migration']);

/** A row as the log keeps it: column to value. JSON keeps our values exactly; blobs do not occur. */
export type RowImage = Readonly<Record<string, string | number | null>>;

/** A table as the log needs it. */
export type LoggedTable = {
  readonly name: string;
  readonly columns: readonly string[];
  /** SQL for the row's image; `row` is OLD, NEW or the quoted table. */
  readonly image: (row: string) => string;
};

type Column = { readonly name: string; readonly type: string };

/** Reads which tables are logged. Their names are trusted for nothing but being quoted. */
export function loggedTables(raw: Connection): LoggedTable[] {
  return tableNames(raw)
    .filter((name) => !NOT_LOGGED.has(name))
    .map((name) => {
      const columns = raw.pragma(`table_info(${nameInSql(name)})`) as Column[];
      return {
        name,
        columns: columns.map((column) => column.name),
        image: (row: string) => imageInSql(columns, row),
      };
    });
}

/** Starts the log on a connection. Every write must then happen inside a command. */
export function startChangeLog(raw: Connection, tables: readonly LoggedTable[]): void {
  raw.exec('CREATE TEMP TABLE running_command (id INTEGER NOT NULL) STRICT');
  for (const table of tables) raw.exec(triggersOf(table));
}

/** Reads an image back. */
export function readImage(text: string): RowImage {
  return JSON.parse(text) as RowImage;
}

/** True where two images hold the same columns and the same values. */
export function isSameImage(a: RowImage | null, b: RowImage | null): boolean {
  if (a === null || b === null) return a === b;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && a[name] === b[name])
  );
}

/**
 * SQLite writes a REAL into JSON with 15 digits, which is not always the same number; quote() gives
 * as many as it takes, and json() passes them on as they are.
 */
function imageInSql(columns: readonly Column[], row: string): string {
  const pairs = columns.map(({ name, type }) => {
    const value = `${row}.${nameInSql(name)}`;
    const exact = `json(iif(${value} IS NULL, 'null', quote(${value})))`;
    return `${textInSql(name)}, ${type === 'REAL' ? exact : value}`;
  });
  return `json_object(${pairs.join(', ')})`;
}

/** The name, in SQL, of the trigger that logs what is added to a table. */
export function nameOfInsertTrigger({ name }: LoggedTable): string {
  return nameInSql(`insert into ${name}`);
}

/** SQL that makes the trigger which logs what is added to a table. */
export function insertTriggerOf(table: LoggedTable): string {
  return `CREATE TEMP TRIGGER ${nameOfInsertTrigger(table)} AFTER INSERT
    ON main.${nameInSql(table.name)} BEGIN
      ${logRow(table.name, 'NEW.id', 'NULL', table.image('NEW'))}
    END;`;
}

/** SQL that logs the rows of a table from one number to another as added, as their triggers would. */
export function logOfInserted(table: LoggedTable): string {
  const name = nameInSql(table.name);
  return `INSERT INTO change (command_id, table_name, row_id, before, after)
    SELECT (SELECT id FROM running_command), ${textInSql(table.name)}, id, NULL, ${table.image(name)}
    FROM ${name} WHERE id BETWEEN ? AND ? ORDER BY id`;
}

function triggersOf(table: LoggedTable): string {
  const on = `ON main.${nameInSql(table.name)}`;
  const trigger = (what: string) => `CREATE TEMP TRIGGER ${nameInSql(`${what} ${table.name}`)}`;
  // Collations compare 'a' and 'A' as equal; the log must see that difference.
  const isChanged = table.columns
    .map(nameInSql)
    .map((column) => `OLD.${column} COLLATE BINARY IS NOT NEW.${column}`)
    .join(' OR ');
  const oldImage = table.image('OLD');
  const newImage = table.image('NEW');
  return `
    ${insertTriggerOf(table)}
    ${trigger('update of')} AFTER UPDATE ${on} WHEN ${isChanged} BEGIN
      ${logRow(table.name, 'NEW.id', oldImage, newImage)}
    END;
    ${trigger('delete from')} AFTER DELETE ${on} BEGIN
      ${logRow(table.name, 'OLD.id', oldImage, 'NULL')}
    END;
    ${trigger('renumber in')} BEFORE UPDATE OF id ${on} WHEN OLD.id IS NOT NEW.id BEGIN
      SELECT RAISE(ABORT, 'the number of a row never changes');
    END;`;
}

function logRow(table: string, rowId: string, before: string, after: string): string {
  return `INSERT INTO change (command_id, table_name, row_id, before, after)
      VALUES ((SELECT id FROM running_command), ${textInSql(table)}, ${rowId}, ${before}, ${after});`;
}
