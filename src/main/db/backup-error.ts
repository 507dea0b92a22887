import { isSqliteError, storageFaultOf } from './sqlite-fault.ts';

/**
 * Why there is no backup. Nothing is left behind, and an older file of the same name is as it was.
 * `unsound`: the copy was written but did not pass the check, so that it got no name.
 */
export type BackupError =
  | { readonly code: 'disk_full' | 'read_only' | 'not_allowed' | 'missing' | 'damaged' | 'io' }
  | { readonly code: 'is_the_live_file' }
  | { readonly code: 'unsound'; readonly problems: readonly string[] };

/** The reason behind an error thrown while a backup was being written; others are thrown on. */
export function backupErrorOf(error: unknown): BackupError {
  const fault = storageFaultOf(error);
  switch (fault) {
    case 'disk_full':
    case 'read_only':
    case 'not_allowed':
    case 'missing':
    case 'damaged':
    case 'io':
      return { code: fault };
    case 'in_use':
    case 'refused':
    case 'not_a_database':
      return { code: 'io' };
    case undefined:
      if (isSqliteError(error)) return { code: 'io' };
      throw error;
  }
}
