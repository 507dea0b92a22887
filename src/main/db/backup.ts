import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { err, ok } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import { backupName, parseBackupName } from './backup-name.ts';
import type { BackupFile, BackupReason } from './backup-name.ts';
import type { Connection } from './connection.ts';
import { publish, removeUnfinished, syncFile } from './durable-files.ts';
import { checkFile } from './file-check.ts';
import type { Instant } from './instant.ts';
import type { Migration } from './migrations/migration.ts';
import { makePrivateFile, makePrivateFolder } from './private-files.ts';
import { isSameFile } from './same-file.ts';
import { isSqliteError, storageFaultOf } from './sqlite-fault.ts';

/**
 * Why there is no backup. Nothing is left behind, and an older file of the same name is as it was.
 * `unsound`: the copy was written but did not pass the check, so that it got no name.
 */
export type BackupError =
  | { readonly code: 'disk_full' | 'read_only' | 'not_allowed' | 'missing' | 'damaged' | 'io' }
  | { readonly code: 'is_the_live_file' }
  | { readonly code: 'unsound'; readonly problems: readonly string[] };

/** The moments at which a crash of the process is tested. */
export type BackupStep = 'backup_started' | 'backup_written' | 'backup_checked' | 'backup_named';

/** What every backup needs, whatever it is called. */
export type BackupContext = {
  readonly raw: Connection;
  readonly path: string;
  readonly migrations: readonly Migration[];
  readonly onStep: (step: BackupStep) => void;
};

/**
 * Writes a compact copy of the open file under the name that the user chose, replacing a file of
 * that name. The copy is written under a partial name in the same folder, synced, reopened, checked
 * to the last page, and only then named.
 */
export function backUpTo(
  context: BackupContext,
  target: string,
  /** May throw to give up; nothing is left then. */
  beforeItStands: () => void = () => {},
): Result<null, BackupError> {
  const partial = `${target}.partial`;
  try {
    // The live file may not be under its name any more: it can then be put back there.
    if (isSameFile(context.path, target)) return err({ code: 'is_the_live_file' });
    removeUnfinished(partial);
    context.onStep('backup_started');
    // SQLite fills an empty file as it would make a new one, and leaves its mode.
    makePrivateFile(partial);
    context.raw.prepare('VACUUM INTO ?').run(partial);
    syncFile(partial);
    context.onStep('backup_written');
    const report = checkFile(partial, context.migrations);
    if (!report.isGood) return discard(partial, { code: 'unsound', problems: report.problems });
    context.onStep('backup_checked');
    beforeItStands();
    publish(partial, target);
    context.onStep('backup_named');
    return ok(null);
  } catch (error) {
    removeUnfinished(partial);
    return err(backupErrorOf(error));
  }
}

/** Adds a backup to the folder, which is made if need be, under a name that says when and why. */
export function backUpInto(
  context: BackupContext,
  folder: string,
  reason: BackupReason,
  at: Instant,
): Result<BackupFile, BackupError> {
  try {
    makePrivateFolder(folder);
    removeCutBackups(folder);
  } catch (error) {
    return err(backupErrorOf(error));
  }
  const path = freePath(folder, reason, at);
  const written = backUpTo(context, path);
  return written.ok ? ok({ path, at, reason }) : written;
}

/**
 * The backups in a folder, in the order of what their names say, newest first. Other files, and
 * unfinished ones, are not among them. A clock that was wrong made the names wrong too.
 */
export function listBackups(folder: string): BackupFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => {
      const parsed = parseBackupName(name);
      return parsed ? [{ ...parsed, path: join(folder, name) }] : [];
    })
    .toSorted((a, b) => (a.at < b.at ? 1 : -1));
}

/** What a process left there that ended while it wrote; only one at a time writes into a folder. */
function removeCutBackups(folder: string): void {
  for (const name of readdirSync(folder)) {
    const whole = name.replace(/\.partial(?:-journal)?$/, '');
    if (whole !== name && parseBackupName(whole))
      removeUnfinished(join(folder, `${whole}.partial`));
  }
}

function freePath(folder: string, reason: BackupReason, at: Instant): string {
  for (let copy = 1; ; copy += 1) {
    const path = join(folder, backupName({ at, reason, copy }));
    if (!existsSync(path)) return path;
  }
}

function discard(partial: string, error: BackupError): Result<never, BackupError> {
  removeUnfinished(partial);
  return err(error);
}

/** The reason behind an error thrown while backups were written or deleted. */
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
