import { connectReadOnly } from './connection.ts';
import type { Connection } from './connection.ts';
import { isSqliteError } from './sqlite-fault.ts';
import { nameInSql, tableNames } from './table-names.ts';

/** A row as its file has it, by the names of its columns. */
export type PlainRow = Readonly<Record<string, unknown>>;

/**
 * The first rows of a table in a file that nobody has open, in the order in which they came; nothing
 * is changed. None where the file has no such table, or cannot be read.
 */
export function rowsOfClosedFile(path: string, table: string, most: number): readonly PlainRow[] {
  let raw: Connection | undefined;
  try {
    raw = connectReadOnly(path);
    if (!tableNames(raw).includes(table)) return [];
    const sql = `SELECT * FROM ${nameInSql(table)} ORDER BY rowid LIMIT ?`;
    return raw.prepare<[number], PlainRow>(sql).all(most);
  } catch (error) {
    if (isSqliteError(error)) return [];
    throw error;
  } finally {
    raw?.close();
  }
}
