import { existsSync, renameSync, rmSync } from 'node:fs';
import { err, ok } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import { connectAlone } from './connection.ts';
import { keepUnder, publish, removeUnfinished, syncFolderOf } from './durable-files.ts';
import { checkFile } from './file-check.ts';
import type { FileReport } from './file-check.ts';
import { folderFault } from './file-header.ts';
import type { Instant } from './instant.ts';
import { lookAtFile, openErrorOf } from './look.ts';
import { MIGRATIONS } from './migrations/list.ts';
import type { Migration } from './migrations/migration.ts';
import type { OpenError } from './open-error.ts';
import { copyPrivately } from './private-files.ts';

/** What putting a backup in the place of the live file takes. */
export type RestoreRequest = {
  /** The live file: closed, damaged or missing; never open anywhere. */
  readonly path: string;
  readonly backup: string;
  readonly now: Instant;
  readonly migrations?: readonly Migration[];
  /** Told of each moment at which a crash of the process must leave the old or the new state. */
  readonly onStep?: (step: RestoreStep) => void;
};

/** The moments of a restore, in order. */
export type RestoreStep = 'restore_copied' | 'restore_kept' | 'restore_named';

/** Why nothing was restored; the live file is as it was. */
export type RestoreError = OpenError | { readonly code: 'unsound'; readonly report: FileReport };

/**
 * Where the file went that was there before: restoring it undoes the restore. null: there was none.
 */
export type Restored = { readonly keptAt: string | null };

/** Months of which a backup did not know that they were locked: those that are locked again, and others. */
export type RestoredLocks = {
  readonly lockedAgain: readonly string[];
  readonly leftOpen: readonly string[];
};

/**
 * Puts a copy of a backup in the place of the live file, after checking it to its last page. The
 * live file, however damaged, is kept under another name. The exchange itself is one renaming.
 */
export function restoreBackup(request: RestoreRequest): Result<Restored, RestoreError> {
  const { path, backup, migrations = MIGRATIONS, onStep = () => {} } = request;
  const report = checkFile(backup, migrations);
  if (!report.isGood) return err({ code: 'unsound', report });
  const fault = folderFault(path) ?? settle(path, migrations);
  if (fault) return err(fault);
  const partial = `${path}.restore.partial`;
  try {
    removeUnfinished(partial);
    copyPrivately(backup, partial);
    onStep('restore_copied');
    const keptAt = keepAside(path, request.now);
    onStep('restore_kept');
    removeBeside(path);
    publish(partial, path);
    onStep('restore_named');
    return ok({ keptAt });
  } catch (error) {
    removeUnfinished(partial);
    return err(openErrorOf(error, path));
  }
}

/**
 * Puts what a restore kept back in its place, where the copy turned out to be of no use: by renaming
 * alone, which works on a full disk too. Nothing may be open. Throws what the system says.
 */
export function takeBackRestore(path: string, { keptAt }: Restored): void {
  removeBeside(path);
  if (keptAt === null) rmSync(path, { force: true });
  else {
    // First the log: a file without it would be opened as if the rest had never been.
    if (existsSync(`${keptAt}-wal`)) renameSync(`${keptAt}-wal`, `${path}-wal`);
    renameSync(keptAt, path);
  }
  syncFolderOf(path);
}

/** A log that is left belongs to the old file, and SQLite would replay it into the new one. */
function removeBeside(path: string): void {
  for (const suffix of ['-wal', '-shm', '-journal']) rmSync(`${path}${suffix}`, { force: true });
}

/** Brings the log of a sound file into it, so that the one file is all there is to keep. */
function settle(path: string, migrations: readonly Migration[]): OpenError | undefined {
  const looked = lookAtFile(path, migrations);
  if (!looked.ok) return looked.error.code === 'in_use' ? looked.error : undefined;
  try {
    const raw = connectAlone(path);
    try {
      raw.pragma('wal_checkpoint(TRUNCATE)');
    } finally {
      raw.close();
    }
    return undefined;
  } catch (error) {
    return openErrorOf(error, path);
  }
}

/** Keeps the file and its log; also a log whose file is gone, which may come back. */
function keepAside(path: string, now: Instant): string | null {
  const moment = now.replaceAll(/[:.]/g, '-');
  for (let copy = 1; ; copy += 1) {
    const aside = `${path}.before-restore-${moment}${copy === 1 ? '' : `-${copy}`}`;
    if (existsSync(aside) || existsSync(`${aside}-wal`)) continue;
    if (existsSync(`${path}-wal`)) keepUnder(`${path}-wal`, `${aside}-wal`);
    if (!existsSync(path)) return null;
    keepUnder(path, aside);
    return aside;
  }
}
