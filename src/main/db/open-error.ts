import type { BackupError } from './backup.ts';
import type { Instant } from './instant.ts';

/**
 * Why a file was not opened. In every case the file is as it was: nothing is repaired, emptied or
 * overwritten on the way. Words for people are made elsewhere, from `code` and the details.
 */
export type OpenError =
  | {
      readonly code:
        | 'missing'
        | 'folder_missing'
        | 'not_a_file'
        | 'not_allowed'
        | 'empty'
        | 'not_a_database'
        | 'in_use'
        | 'read_only_file'
        | 'read_only_folder'
        | 'disk_full'
        | 'io';
      readonly path: string;
    }
  /** A new file was asked for where one lies already. */
  | { readonly code: 'already_there'; readonly path: string }
  /**
   * No file, but backups of one: no first start. `backup` is the newest sound one, and
   * `lastChangedAt` when the last command in it was given; null where none is sound.
   */
  | {
      readonly code: 'lost';
      readonly path: string;
      readonly backup: string | null;
      readonly lastChangedAt: Instant | null;
    }
  /** No file, but the log of one: the file was moved or deleted while it held unfinished work. */
  | { readonly code: 'stray_log'; readonly path: string }
  /** The log beside the file was left there by another one; replaying it would mix the two. */
  | { readonly code: 'foreign_log'; readonly path: string }
  /**
   * `cut_start`: an empty business, of which no log and no backup tells a past. Most probably a first
   * start could not finish it on a full disk.
   */
  | {
      readonly code: 'truncated' | 'cut_start';
      readonly path: string;
      readonly bytes: number;
      readonly expected: number;
    }
  /** `problems`: what SQLite's own check said, for the log. */
  | { readonly code: 'damaged'; readonly path: string; readonly problems: readonly string[] }
  /** A sound SQLite file that is not ours. */
  | { readonly code: 'another_program'; readonly path: string; readonly applicationId: number }
  /** Written by a newer version of this program. */
  | {
      readonly code: 'newer';
      readonly path: string;
      readonly fileVersion: number;
      readonly appVersion: number;
    }
  /** The file remembers a migration by another name or text than the program ships. */
  | { readonly code: 'edited_migration'; readonly path: string; readonly migration: number }
  | {
      readonly code: 'migration_failed';
      readonly path: string;
      readonly reason: 'sql' | 'lost_rows' | 'broken_references';
      readonly detail: string;
    }
  | { readonly code: 'backup_failed'; readonly path: string; readonly cause: BackupError };
