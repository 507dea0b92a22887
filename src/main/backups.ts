import { err, ok } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { watchBackupFolder } from './db/backup-folder.ts';
import type { BackupError } from './db/backup.ts';
import type { BackupFile, BackupReason } from './db/backup-name.ts';
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
  /** Told when backups begin to fail, and when one succeeds again. */
  readonly onChange?: () => void;
};

/** Makes the backups that nobody asks for. */
export type BackupKeeper = {
  /** Throws a refusal where there can be no backup: then nothing is imported either. */
  readonly beforeImport: () => void;
  /** As before an import, where much is taken away at once. */
  readonly beforeLoss: () => void;
  /** Backs up what no backup holds yet, and lets go of what the rotation ends. */
  readonly regularly: () => void;
  /** Backs up what no backup holds yet; a failure never keeps the app from ending. */
  readonly atQuit: () => void;
  /** True from a backup that could not be made until one was, or there is nothing to back up. */
  readonly isFailing: () => boolean;
  /** Lets go of what the rotation ends. */
  readonly thin: () => void;
};

/** Keeps backups of the user's own business in a folder. */
export function keepBackupsOf(parts: BackupParts): BackupKeeper {
  const { business, isSample, folder, clock, onFailure, onChange = () => {} } = parts;
  const kept = watchBackupFolder(folder, MIGRATIONS);
  const backUp = (reason: BackupReason): Result<BackupFile | null, BackupError> => {
    if (isSample()) return ok(null);
    const state = business().state();
    // What is new follows from the commands: a name, as any clock, may be wrong by years.
    const isNew = state.lastCommand !== null && !kept.holds(state);
    return isNew ? business().backUpInto(folder, reason, clock.now()) : ok(null);
  };
  const outcomes = watchOutcomes(onChange);
  const tried = (reason: BackupReason): Result<unknown, BackupError> => {
    const outcome = orTell(() => backUp(reason), onFailure);
    if (!isSample()) outcomes.note(outcome.ok);
    return outcome;
  };
  const quietly = (name: string, work: () => Result<unknown, BackupError>): void => {
    const outcome = orTell(work, onFailure);
    if (!outcome.ok) onFailure(name, new Error(outcome.error.code));
  };
  const thin = () =>
    quietly('backup rotation', () =>
      isSample() ? ok(null) : kept.thin((command) => business().knowsCommand(command)),
    );
  const first = (reason: BackupReason) => (): void => {
    const backup = tried(reason);
    if (!backup.ok) throw refusalFor(backup.error);
  };
  return {
    beforeImport: first('import'),
    beforeLoss: first('delete'),
    regularly: () => {
      quietly('backup', () => tried('regular'));
      thin();
    },
    atQuit: () => quietly('backup', () => tried('quit')),
    isFailing: outcomes.isFailing,
    thin,
  };
}

/** Remembers whether backups fail, and says when that changes. */
function watchOutcomes(onChange: () => void): {
  readonly isFailing: () => boolean;
  readonly note: (isGood: boolean) => void;
} {
  let isFailing = false;
  return {
    isFailing: () => isFailing,
    note: (isGood) => {
      if (isFailing === !isGood) return;
      isFailing = !isGood;
      onChange();
    },
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

function refusalFor({ code }: BackupError): Refusal {
  if (code === 'disk_full') return new Refusal('disk_full');
  return new Refusal('no_backup', { details: { problem: code } });
}
