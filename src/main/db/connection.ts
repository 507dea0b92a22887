import Database from 'better-sqlite3';

/** The bare connection. It stays inside this folder: stores get handles, which say if they write. */
export type Connection = Database.Database;

/** "SolC": marks the file as ours, in its header, for `file(1)` and for our own check. */
export const APPLICATION_ID = 0x53_6f_6c_43;

/** A second process holds the file for as long as it runs, so waiting longer would not help. */
const BUSY_MILLISECONDS = 500;

/**
 * Opens a file to read it and nothing else: whatever it holds, and whatever lies beside it, is the
 * same afterwards. May throw what SQLite throws.
 */
export function connectReadOnly(path: string): Connection {
  const raw = new Database(path, {
    readonly: true,
    fileMustExist: true,
    timeout: BUSY_MILLISECONDS,
  });
  return hardened(raw);
}

/**
 * Opens an existing file for this process alone. Nothing is written yet, not even a log, until
 * `prepareToWrite`. May throw what SQLite throws.
 */
export function connectAlone(path: string): Connection {
  const raw = new Database(path, { fileMustExist: true, timeout: BUSY_MILLISECONDS });
  // First of all: once a log is open in shared mode, the index beside the file is in use for good.
  raw.pragma('locking_mode = EXCLUSIVE');
  return hardened(raw);
}

/**
 * Makes a new, empty file, open for this process alone. What is written is in the file itself once
 * it is committed: with a log beside it, a full disk could keep half of it out at the end.
 */
export function connectNew(path: string): Connection {
  const raw = new Database(path, { timeout: BUSY_MILLISECONDS });
  raw.pragma('locking_mode = EXCLUSIVE');
  raw.pragma('journal_mode = MEMORY');
  return hardened(raw);
}

/** Makes an empty database in memory, gone when it is closed. */
export function connectInMemory(): Connection {
  return new Database(':memory:');
}

/**
 * Sets what a connection that writes needs, and proves that it may write: a commit is on the disk
 * when it returns, references are enforced, and no REPLACE deletes a row behind a trigger's back.
 */
export function prepareToWrite(raw: Connection): void {
  raw.pragma('journal_mode = WAL');
  raw.pragma('synchronous = FULL');
  // A plain fsync on macOS leaves the data in the drive's own cache.
  raw.pragma('fullfsync = ON');
  raw.pragma('checkpoint_fullfsync = ON');
  raw.pragma('foreign_keys = ON');
  raw.pragma('recursive_triggers = ON');
  raw.pragma('temp_store = MEMORY');
  raw.exec('BEGIN IMMEDIATE; ROLLBACK');
}

/** A file from elsewhere (a backup, a stick, an e-mail) may be crafted: its schema is not trusted. */
function hardened(raw: Connection): Connection {
  raw.pragma('trusted_schema = OFF');
  raw.pragma('cell_size_check = ON');
  return raw;
}
