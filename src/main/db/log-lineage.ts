import { connectReadOnly } from './connection.ts';
import type { Connection } from './connection.ts';
import { keepUnder, removeUnfinished } from './durable-files.ts';
import { isSqliteError } from './sqlite-fault.ts';
import { tableNames } from './table-names.ts';

/*
 * SQLite replays any sound log that lies beside a file, also one that was left there by another
 * file (a backup copied over a crashed business, a folder put together by hand). The history of
 * commands only grows: with its own log, a file still knows the last command that it knew without.
 */

/** What a file knows of its newest command. */
export type LastCommand = { readonly id: number; readonly name: string; readonly at: string };

/** The newest command of the history that the connection reads; undefined where there is none. */
export function lastCommandIn(raw: Connection): LastCommand | undefined {
  if (!tableNames(raw).includes('command')) return undefined;
  const sql = 'SELECT id, name, at FROM command ORDER BY id DESC LIMIT 1';
  return raw.prepare<[], LastCommand>(sql).get();
}

/** True where that command is in the history that the connection reads. */
export function knowsCommand(raw: Connection, last: LastCommand): boolean {
  if (!tableNames(raw).includes('command')) return false;
  const found = raw
    .prepare<[number], LastCommand>('SELECT id, name, at FROM command WHERE id = ?')
    .get(last.id);
  return found?.name === last.name && found.at === last.at;
}

/** The name under which the file is read without the log beside it. */
function secondName(path: string): string {
  return `${path}.alone`;
}

/** Removes what a process left that ended while it read the file under its second name. */
export function removeSecondName(path: string): void {
  removeUnfinished(secondName(path));
}

/**
 * What the file says of its last command without the log beside it. Undefined where it says nothing:
 * no commands yet, or a process that ended while the log was being copied into the file.
 */
export function lastCommandWithoutLog(path: string): LastCommand | undefined {
  return withoutLog(path, lastCommandIn);
}

/**
 * Reads the file under a second name, beside which there is no log; undefined where SQLite cannot.
 * To be called while no connection to the file is open: SQLite shares the index of the log between
 * all names of a file.
 */
export function withoutLog<T>(path: string, read: (raw: Connection) => T): T | undefined {
  const alone = secondName(path);
  removeUnfinished(alone);
  let raw: Connection | undefined;
  try {
    keepUnder(path, alone);
    raw = connectReadOnly(alone);
    return read(raw);
  } catch (error) {
    if (isSqliteError(error)) return undefined;
    throw error;
  } finally {
    raw?.close();
    removeUnfinished(alone);
  }
}
