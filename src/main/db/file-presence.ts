import { renameSync, statSync } from 'node:fs';
import type { BigIntStats } from 'node:fs';
import type { Connection } from './connection.ts';
import { freeName } from './durable-files.ts';

/**
 * What has become of the file that is open, under the name by which it was opened. `gone`: nothing
 * is there. `replaced`: another file is there. `overwritten`: another program wrote into it, so that
 * what is read is a mixture. In the first two cases the open connection still holds everything.
 */
export type FilePresence = 'here' | 'gone' | 'replaced' | 'overwritten';

/** Thrown by a command of a file that is not under its name any more; nothing was written. */
export class FileLost extends Error {
  readonly presence: FilePresence;

  constructor(presence: FilePresence) {
    super(`the file is ${presence}`);
    this.presence = presence;
  }
}

/** Watches the name of a file that is open. */
export type FileWatch = {
  readonly presence: () => FilePresence;
  /** To be called after each time that the program itself wrote. */
  readonly noteOwnWriting: () => void;
};

/**
 * Compares what lies under the name with the file as it is now, held open. `isWhole` is asked where
 * another program may have written into it: reads through the connection, as opening the file a
 * second time would let go of its lock.
 */
export function watchFile(path: string, isWhole: () => boolean): FileWatch {
  let known = stampOf(path);
  let spoilt: Stamp | null = null;
  /** A time may be set by hand, and comes late from network drives; the size does not. */
  const isOnlyTouched = (now: Stamp, before: Stamp): boolean => {
    if (process.platform === 'win32') return true;
    if (spoilt !== null && isSameContent(now, spoilt)) return false;
    return now.size === before.size && isWhole();
  };
  return {
    presence: () => {
      const now = stampOf(path);
      if (now === null || known === null) return 'gone';
      const isUnchanged = isSameContent(now, known);
      // Unchanged under another number is the same file too: network drives number theirs anew.
      if (!isUnchanged && !isSameFile(now, known)) return 'replaced';
      if (isUnchanged || isOnlyTouched(now, known)) {
        known = now;
        return 'here';
      }
      spoilt = now;
      return 'overwritten';
    },
    noteOwnWriting: () => {
      const now = stampOf(path);
      if (now !== null && known !== null && isSameFile(now, known)) known = now;
    },
  };
}

type Stamp = Pick<BigIntStats, 'dev' | 'ino' | 'size' | 'mtimeNs' | 'birthtimeNs'>;

/** null: there is no such file, or it cannot be asked for. */
function stampOf(path: string): Stamp | null {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}

function isSameFile(a: Stamp, b: Stamp): boolean {
  return a.dev === b.dev && a.ino === b.ino;
}

function isSameContent(a: Stamp, b: Stamp): boolean {
  return a.size === b.size && a.mtimeNs === b.mtimeNs && a.birthtimeNs === b.birthtimeNs;
}

/**
 * Makes the log anew where it is not beside the file any more: what was committed is in a log that
 * nobody could find after a crash. Throws what SQLite throws.
 */
export function watchLog(raw: Connection, path: string): () => void {
  const log = `${path}-wal`;
  let known = stampOf(log);
  return () => {
    const now = stampOf(log);
    if (known !== null && now !== null && isSameFile(now, known)) return;
    if (raw.inTransaction) return;
    // Another file's: SQLite would delete it as its own.
    if (now !== null) renameSync(log, freeName(`${log}.aside`));
    raw.pragma('journal_mode = DELETE');
    raw.pragma('journal_mode = WAL');
    raw.exec('BEGIN IMMEDIATE; ROLLBACK');
    known = stampOf(log);
  };
}
