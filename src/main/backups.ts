import { err, ok } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { listBackups, thinBackups } from './db/backup.ts';
import type { BackupError } from './db/backup.ts';
import type { BackupFile, BackupReason } from './db/backup-name.ts';
import { checkFile } from './db/file-check.ts';
import type { Business } from './db/handles.ts';
import { MIGRATIONS } from './db/migrations/list.ts';
import type { Clock } from './operations/context.ts';

/** What backups are kept of, and where. */
export type BackupParts = {
  readonly business: () => Business;
  /** Nothing in a sample is worth keeping. */
  readonly isSample: () => boolean;
  readonly folder: string;
  readonly clock: Clock;
  /** Told of a backup that failed where nobody waits for it. */
  readonly onFailure: (name: string, error: unknown) => void;
};

/** Makes the backups that nobody asks for. */
export type BackupKeeper = {
  /** Throws a refusal where there can be no backup: then nothing is imported either. */
  readonly beforeImport: () => void;
  /** Backs up what changed since the newest backup, and lets go of what the rotation ends. */
  readonly regularly: () => void;
  /** Backs up what changed since the newest backup; a failure never keeps the app from ending. */
  readonly atQuit: () => void;
};

/** Keeps backups of the user's own business in a folder. */
export function keepBackupsOf(parts: BackupParts): BackupKeeper {
  const { business, isSample, folder, clock, onFailure } = parts;
  const isGood = rememberedCheck();
  const backUp = (reason: BackupReason): Result<BackupFile | null, BackupError> =>
    isSample() || !hasNews(business(), folder)
      ? ok(null)
      : business().backUpInto(folder, reason, clock.now());
  const quietly = (name: string, work: () => Result<unknown, BackupError>): void => {
    const outcome = orTell(work, onFailure);
    if (!outcome.ok) onFailure(name, new Error(outcome.error.code));
  };
  return {
    beforeImport: () => {
      const backup = orTell(() => backUp('import'), onFailure);
      if (!backup.ok) throw refusalFor(backup.error);
    },
    regularly: () => {
      quietly('backup', () => backUp('regular'));
      quietly('backup rotation', () =>
        isSample() ? ok(null) : thinBackups(folder, clock.now(), isGood),
      );
    },
    atQuit: () => quietly('backup', () => backUp('quit')),
  };
}

/** What the folder's system says against it beyond the usual faults is for the log. */
function orTell(
  work: () => Result<unknown, BackupError>,
  onFailure: BackupParts['onFailure'],
): Result<unknown, BackupError> {
  try {
    return work();
  } catch (error) {
    onFailure('backup', error);
    return err({ code: 'io' });
  }
}

/** True where a change came after the newest backup, also one of an earlier run that crashed. */
function hasNews(business: Business, folder: string): boolean {
  const changed = business.lastChangedAt();
  if (changed === null) return false;
  const newest = newestIn(folder);
  return newest === null || changed > newest.at;
}

/** A folder that cannot be read is as good as empty: writing into it will say what is wrong. */
function newestIn(folder: string): BackupFile | null {
  try {
    return listBackups(folder)[0] ?? null;
  } catch {
    return null;
  }
}

/** A backup is never written to again: one reading of all its pages is enough for a run. */
function rememberedCheck(): (file: BackupFile) => boolean {
  const known = new Map<string, boolean>();
  return ({ path }) => {
    const before = known.get(path);
    if (before !== undefined) return before;
    const { isGood } = checkFile(path, MIGRATIONS);
    known.set(path, isGood);
    return isGood;
  };
}

function refusalFor({ code }: BackupError): Refusal {
  if (code === 'disk_full') return new Refusal('disk_full');
  return new Refusal('no_backup', { details: { problem: code } });
}
