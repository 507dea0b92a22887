import { renameSync } from 'node:fs';
import type { Connection } from './connection.ts';
import { freeName } from './durable-files.ts';
import { quickProblems } from './file-check.ts';
import { FileLost, watchFile, watchLog } from './file-presence.ts';
import type { FilePresence } from './file-presence.ts';
import { isSameState, stateOf } from './file-state.ts';
import type { FileState } from './file-state.ts';
import { forget, noteAsLeft } from './left-file.ts';
import { isSqliteError, storageFaultOf } from './sqlite-fault.ts';

/** The file of an open connection, which may disappear from under its name at any moment. */
export type OpenFile = {
  /** Throws `FileLost` where the file is not under its name. */
  readonly expectHere: () => void;
  /** Runs what writes into the file, where it is under its name. */
  readonly writing: <T>(work: () => T) => T;
  /** Also makes the log anew where it was taken from beside the file. */
  readonly presence: () => FilePresence;
  /** Brings everything into the one file, and lets go of it. Harmless when called twice. */
  readonly close: () => void;
};

/**
 * Looks at the file's name before and after whatever is written. `note`: where it is noted, once it is
 * closed, that it was left whole.
 */
export function openFileOf(raw: Connection, path: string, note?: string): OpenFile {
  let state: FileState | null = stateOf(raw);
  const watch = watchFile(path, () => isWholeAs(raw, state));
  const putBackLog = watchLog(raw, path);
  const expectHere = (): void => {
    const presence = watch.presence();
    if (presence !== 'here') throw new FileLost(presence);
  };
  return {
    expectHere,
    writing: <T>(work: () => T): T => {
      expectHere();
      const result = work();
      state = stateOrNull(raw);
      watch.noteOwnWriting();
      return result;
    },
    presence: (): FilePresence => {
      const presence = watch.presence();
      if (presence === 'here') {
        putBackLog();
        watch.noteOwnWriting();
      }
      return presence;
    },
    close: (): void => {
      if (!raw.open) return;
      const presence = watch.presence();
      if (presence === 'overwritten') closeUntouched(raw, path);
      else if (presence === 'here' && note !== undefined) closeNoting(raw, path, note);
      else closeConnection(raw);
    },
  };
}

/** What was committed stands, also where it cannot be read back at once. */
function stateOrNull(raw: Connection): FileState | null {
  try {
    return stateOf(raw);
  } catch (error) {
    if (isSqliteError(error)) return null;
    throw error;
  }
}

/** True for a file that is sound, and holds what this connection wrote last, where that is known. */
function isWholeAs(raw: Connection, state: FileState | null): boolean {
  // What was read before may be from before another program wrote.
  raw.pragma('shrink_memory');
  try {
    if (quickProblems(raw).length > 0) return false;
    return state === null || isSameState(stateOf(raw), state);
  } catch (error) {
    if (isSqliteError(error)) return false;
    throw error;
  }
}

/**
 * SQLite brings the log into the file at the end, whoever wrote into that meanwhile, unless the file
 * is not under its name.
 */
function closeUntouched(raw: Connection, path: string): void {
  const away = freeName(`${path}.closing`);
  renameSync(path, away);
  try {
    raw.close();
  } finally {
    renameSync(away, path);
  }
}

/** What a full disk keeps out of the file at the end stays in the log beside it; nothing is lost. */
function closeConnection(raw: Connection): void {
  try {
    bringIn(raw);
  } finally {
    raw.close();
  }
}

/** False where the log could not be brought into the file. */
function bringIn(raw: Connection): boolean {
  try {
    raw.pragma('wal_checkpoint(TRUNCATE)');
    return true;
  } catch (error) {
    if (storageFaultOf(error) === undefined) throw error;
    return false;
  }
}

/** Checks the file when nobody waits for it any more, so that the next start need not. */
function closeNoting(raw: Connection, path: string, note: string): void {
  let isWhole = false;
  try {
    isWhole = bringIn(raw) && isWholeAs(raw, null);
  } finally {
    raw.close();
  }
  if (isWhole) noteAsLeft(path, note);
  else forget(note);
}
