import type { Day } from '#shared/kernel/day.ts';
import type { RowImage } from '../change-log.ts';

/**
 * One step of the schema, written by hand. A shipped migration is never edited again: files out
 * there remember its name and the hash of its text, and a changed one is refused.
 */
export type Migration = {
  /** 1, 2, 3, … without a gap; the newest one is the file's `user_version`. */
  readonly id: number;
  /** What it does, in kebab-case; the same words as in its file's name. */
  readonly name: string;
  /** The day on which it was written; never earlier than the one before it. */
  readonly date: Day;
  /** Plain SQL: no transaction of its own, no PRAGMA. */
  readonly sql: string;
  /** Tables out of which it takes rows on purpose; every other table must keep its count. */
  readonly takesRowsFrom?: readonly string[];
  /**
   * What it does to rows, by the name that their table had before, so that the log is read as if it
   * had been written afterwards. Columns that came with a default, columns and tables that went are
   * seen without it.
   */
  readonly rows?: Readonly<Record<string, CarriedRows>>;
};

/** How the rows of one table come through a migration. */
export type CarriedRows = {
  /** The name of the table from then on, where it is another. */
  readonly table?: string;
  /** Columns that have another name from then on: the old one to the new one. */
  readonly columns?: Readonly<Record<string, string>>;
  /** By its name from then on, what a column holds that its old value or default does not tell. */
  readonly values?: Readonly<Record<string, (row: RowImage) => RowImage[string]>>;
};
