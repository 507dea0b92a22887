import type { Connection } from './connection.ts';

/** Every table of the file, in the order of their names; SQLite's own are left out. */
export function tableNames(raw: Connection): string[] {
  return raw
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema
       WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
    )
    .pluck()
    .all();
}

/** A table's or column's name, quoted: it was read out of a file, which anybody may have written. */
export function nameInSql(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Text as an SQL literal, for the few places that take no parameter. */
export function textInSql(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
