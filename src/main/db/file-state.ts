import { APPLICATION_ID, connectReadOnly } from './connection.ts';
import type { Connection } from './connection.ts';
import { lastCommandIn } from './log-lineage.ts';
import type { LastCommand } from './log-lineage.ts';
import type { Instant } from './instant.ts';
import { readPast } from './migrate.ts';
import { isFileFault } from './sqlite-fault.ts';

/**
 * How far a file's history has come. No clock has a say in it: two files are in the same state
 * where they were made as one and end with the same command.
 */
export type FileState = {
  /** When the first migration made the file: every copy of it says the same, no other file does. */
  readonly madeAt: Instant;
  /** null: no command was given yet. */
  readonly lastCommand: LastCommand | null;
  readonly schemaVersion: number;
};

/** Reads the state of an open, migrated file. */
export function stateOf(raw: Connection): FileState {
  return {
    madeAt: madeAt(raw),
    lastCommand: lastCommandIn(raw) ?? null,
    schemaVersion: Number(raw.pragma('user_version', { simple: true })),
  };
}

function madeAt(raw: Connection): Instant {
  const sql = 'SELECT applied_at FROM migration ORDER BY id LIMIT 1';
  const instant = raw.prepare<[], Instant>(sql).pluck().get();
  if (instant === undefined) throw new Error('a file that no migration made');
  return instant;
}

/** Reads the state of a file that nobody writes to; null where it cannot be read, or is not ours. */
export function stateOfFile(path: string): FileState | null {
  let raw: Connection | undefined;
  try {
    raw = connectReadOnly(path);
    const isOurs = raw.pragma('application_id', { simple: true }) === APPLICATION_ID;
    return isOurs && readPast(raw).applied.length > 0 ? stateOf(raw) : null;
  } catch (error) {
    if (isFileFault(error)) return null;
    throw error;
  } finally {
    raw?.close();
  }
}

/** True where the files hold the same: a newer schema changes how it is kept, not what. */
export function isSameState(a: FileState, b: FileState): boolean {
  return (
    a.madeAt === b.madeAt &&
    a.lastCommand?.id === b.lastCommand?.id &&
    a.lastCommand?.name === b.lastCommand?.name &&
    a.lastCommand?.at === b.lastCommand?.at
  );
}
