import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { Result } from '#shared/kernel/result.ts';
import type { BackupFile, BackupReason } from './backup-name.ts';
import type { BackupError } from './backup.ts';
import { bulkInserter } from './bulk-insert.ts';
import type { InsertRows } from './bulk-insert.ts';
import type { LoggedTable } from './change-log.ts';
import type { CommandLabel } from './command-log.ts';
import type { Connection } from './connection.ts';
import type { FileReport } from './file-check.ts';
import type { FilePresence } from './file-presence.ts';
import type { FileState } from './file-state.ts';
import type { Instant } from './instant.ts';
import type { LastCommand } from './log-lineage.ts';
import type { SchemaFault } from './schema-faults.ts';
import type { PastRows } from './past-rows.ts';
import type { Direction, UndoError, Undone } from './undo-outcome.ts';

type Drizzle = BetterSQLite3Database;
type SelectSide = Pick<Drizzle, 'select' | 'selectDistinct' | '$with'>;

declare const readable: unique symbol;
declare const writable: unique symbol;

/**
 * The database as a query sees it: it can only select. A function that takes one writes nothing,
 * and its signature says so.
 */
export type ReadableDb = SelectSide & {
  with(
    ...queries: Parameters<Drizzle['with']>
  ): Pick<ReturnType<Drizzle['with']>, 'select' | 'selectDistinct'>;
  /** Reads what the log keeps of rows, whichever version wrote it. */
  readonly pastRows: PastRows;
  /** What of the file's schema is not what its version made it: a guard that was dropped, for one. */
  readonly schemaFaults: () => readonly SchemaFault[];
  /** True while a command runs: what is read then may yet be taken back. */
  readonly isWriting: () => boolean;
  readonly [readable]: true;
};

/** The database as a command sees it. Only `runCommand` hands one out, inside its transaction. */
export type WritableDb = ReadableDb &
  Pick<Drizzle, 'insert' | 'update' | 'delete'> & {
    /** For rows by the thousand: the same as `insert`, in a fraction of the time. */
    readonly insertRows: InsertRows;
    readonly [writable]: true;
  };

/**
 * An open business: one file, held by this process alone until `close`. Reading and writing throw
 * what SQLite throws (`storageFaultOf` names it); everything else says its errors in its result.
 */
export type Business = {
  readonly path: string;
  readonly readable: ReadableDb;
  /**
   * Runs the work in one transaction and keeps it as one step of the history, which one undo takes
   * back. Nothing is written where the work throws or returns `{ ok: false }`. When it returns, the
   * commit is on the disk.
   */
  readonly runCommand: <T>(
    label: CommandLabel,
    work: (db: WritableDb) => T,
    /** Told how many rows it takes away; may throw to take it all back. */
    beforeCommit?: (lost: number) => void,
  ) => T;
  /** Takes the newest command back, or does the one undone last again. */
  readonly replay: (
    direction: Direction,
    at: Instant,
    /** Told of each row how many of how many are done; may throw to give up. */
    onRow?: (done: number, of: number) => void,
    /** Told how many rows it takes away or overwrites; may throw to take it all back. */
    beforeCommit?: (lost: number) => void,
  ) => Result<Undone, UndoError>;
  /** Adds a backup to a folder of backups. */
  readonly backUpInto: (
    folder: string,
    reason: BackupReason,
    at: Instant,
  ) => Result<BackupFile, BackupError>;
  /** Writes a backup under the name that the user chose. */
  readonly backUpTo: (
    target: string,
    /** May throw to give up, until the copy has its name. */
    beforeItStands?: () => void,
  ) => Result<null, BackupError>;
  /** Checks the open file to its last page. */
  readonly check: () => FileReport;
  /**
   * Whether the file is still under its name. Where it is not, every command throws `FileLost`, and
   * what the connection holds can be backed up. A log that was taken from beside it is made anew.
   */
  readonly presence: () => FilePresence;
  /** How far the history has come; an undo carries it on like any command. */
  readonly state: () => FileState;
  /** True where that command belongs to this file's own history. */
  readonly knowsCommand: (command: LastCommand) => boolean;
  /** Brings everything into the one file, and lets go of it. Harmless when called twice. */
  readonly close: () => void;
};

/** The two handles of a connection: one object at run time, two promises to the compiler. */
export function handlesOf(
  raw: Connection,
  tables: readonly LoggedTable[],
  more: Pick<ReadableDb, 'pastRows' | 'schemaFaults'>,
): { readable: ReadableDb; writable: WritableDb } {
  const insertRows = bulkInserter(raw, tables);
  const isWriting = () => raw.inTransaction;
  const db = Object.assign(drizzle(raw), {
    insertRows,
    isWriting,
    ...more,
  }) as unknown as WritableDb;
  return { readable: db, writable: db };
}
