import { rmSync, statSync } from 'node:fs';
import { err, ok } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { BackupFile } from './backup-name.ts';
import { backupsToDelete } from './backup-rotation.ts';
import { backupErrorOf, listBackups } from './backup.ts';
import type { BackupError } from './backup.ts';
import { checkFile } from './file-check.ts';
import { isSameState, stateOfFile } from './file-state.ts';
import type { FileState } from './file-state.ts';
import type { LastCommand } from './log-lineage.ts';
import type { Migration } from './migrations/migration.ts';
import { isFileFault } from './sqlite-fault.ts';

/** The backups of one place, by what is in them; names and clocks decide nothing. */
export type BackupFolder = {
  /** True where a sound backup lies there that holds exactly this. */
  readonly holds: (state: FileState) => boolean;
  /**
   * Deletes what the rotation ends of each history, and says which. What cannot be read is left
   * alone: it takes nobody's place, and someone may still save something from it.
   */
  readonly thin: (
    isOfOpenHistory: (command: LastCommand) => boolean,
  ) => Result<readonly BackupFile[], BackupError>;
};

/** A backup is never written to again: one reading of each is enough, for as long as this is kept. */
export function watchBackupFolder(folder: string, migrations: readonly Migration[]): BackupFolder {
  const stateAt = remembered(stateOfFile);
  const isSoundAt = remembered((path) => checkFile(path, migrations).isSound);
  return {
    holds: (state) => {
      try {
        return listBackups(folder).some(({ path }) => {
          const known = stateAt(path);
          return known !== null && isSameState(known, state) && isSoundAt(path);
        });
      } catch (error) {
        // A folder that cannot be read is as good as empty: writing into it will say what is wrong.
        if (isFileFault(error)) return false;
        throw error;
      }
    },
    thin: (isOfOpenHistory) => {
      try {
        const rotated = listBackups(folder).flatMap((file) => {
          const state = stateAt(file.path);
          const isSound = () => isSoundAt(file.path);
          return state === null ? [] : [{ ...file, ...placeIn(state, isOfOpenHistory), isSound }];
        });
        const histories = new Set(rotated.map(({ history }) => history));
        const doomed = [...histories].flatMap((name) =>
          backupsToDelete(rotated.filter(({ history }) => history === name)),
        );
        for (const { path } of doomed) rmSync(path);
        return ok(doomed);
      } catch (error) {
        return err(backupErrorOf(error));
      }
    },
  };
}

/**
 * A restore begins a branch, whose commands get ids that were in use before: what the open file does
 * not know is a history of its own.
 */
function placeIn(
  { madeAt, lastCommand }: FileState,
  isOfOpenHistory: (command: LastCommand) => boolean,
): { readonly history: string; readonly command: number } {
  if (lastCommand === null) return { history: madeAt, command: 0 };
  const history = isOfOpenHistory(lastCommand) ? 'open' : madeAt;
  return { history, command: lastCommand.id };
}

function remembered<T>(look: (path: string) => T): (path: string) => T {
  const known = new Map<string, T>();
  return (path) => {
    const { ino, size, mtimeMs } = statSync(path);
    const key = [path, ino, size, mtimeMs].join(' ');
    const before = known.get(key);
    if (before !== undefined) return before;
    const seen = look(path);
    known.set(key, seen);
    return seen;
  };
}
