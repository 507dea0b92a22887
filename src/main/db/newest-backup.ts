import { listBackups } from './backup.ts';
import type { BackupFile } from './backup-name.ts';
import { connectReadOnly } from './connection.ts';
import { checkFile } from './file-check.ts';
import { stateOfFile } from './file-state.ts';
import type { FileState } from './file-state.ts';
import { knowsCommand } from './log-lineage.ts';
import type { Migration } from './migrations/migration.ts';

type ReadBackup = BackupFile & { readonly state: FileState };

/**
 * The newest backup in a folder that this program can open: one whose history no other carries on.
 * Where a restore made several such, the clock has to say which. Null where none is sound.
 */
export function newestBackup(folder: string, migrations: readonly Migration[]): ReadBackup | null {
  const read = listBackups(folder).flatMap((file): ReadBackup[] => {
    const state = stateOfFile(file.path);
    return state ? [{ ...file, state }] : [];
  });
  const ends: ReadBackup[] = [];
  for (const backup of read.toSorted((a, b) => commandOf(b) - commandOf(a))) {
    if (ends.some((end) => carriesOn(end, backup))) continue;
    if (checkFile(backup.path, migrations).isGood) ends.push(backup);
  }
  return ends.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0] ?? null;
}

function commandOf({ state }: ReadBackup): number {
  return state.lastCommand?.id ?? 0;
}

function carriesOn(end: ReadBackup, { state }: ReadBackup): boolean {
  if (end.state.madeAt !== state.madeAt) return false;
  if (state.lastCommand === null) return true;
  const raw = connectReadOnly(end.path);
  try {
    return knowsCommand(raw, state.lastCommand);
  } finally {
    raw.close();
  }
}
