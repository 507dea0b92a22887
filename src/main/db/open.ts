import { existsSync } from 'node:fs';
import { err, ok } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import { backUpInto } from './backup.ts';
import type { BackupStep } from './backup.ts';
import { businessOf } from './business.ts';
import { connectAlone, connectNew, prepareToWrite } from './connection.ts';
import type { Connection } from './connection.ts';
import { publishNew, removeUnfinished } from './durable-files.ts';
import { folderFault } from './file-header.ts';
import { cutStartOr, removeCutStarts, unfinishedName } from './first-start.ts';
import { sizeOf } from './file-size.ts';
import type { Business } from './handles.ts';
import type { Instant } from './instant.ts';
import { isAsLeft } from './left-file.ts';
import { removeSecondName } from './log-lineage.ts';
import { lookAtFile, openErrorOf } from './look.ts';
import { migrate } from './migrate.ts';
import type { MigrationStep } from './migrate.ts';
import { MIGRATIONS } from './migrations/list.ts';
import type { Migration } from './migrations/migration.ts';
import type { OpenError } from './open-error.ts';
import { makePrivateFile } from './private-files.ts';

/** What opening a file takes. */
export type OpenRequest = {
  readonly path: string;
  /** Where the backup before a migration goes. */
  readonly backupFolder: string;
  readonly now: Instant;
  /** The shipped ones, unless a test says otherwise. */
  readonly migrations?: readonly Migration[];
  /** Where it is noted that the file was left whole, which spares the next start a check of all of it. */
  readonly note?: string;
  /** Told of each moment at which a crash of the process must do no harm. */
  readonly onStep?: (step: OpenStep) => void;
};

/** The moments of an opening, in order; those of a backup lie before those of a migration. */
export type OpenStep = MigrationStep | BackupStep;

type FullRequest = Required<Omit<OpenRequest, 'note'>> & Pick<OpenRequest, 'note'>;

/**
 * Opens an existing file: looks at it first, backs it up if it needs a migration, migrates it, and
 * holds it for this process alone. Whatever is wrong is said by the error, and the file is then as
 * it was found.
 */
export function openBusiness(request: OpenRequest): Result<Business, OpenError> {
  const full = withDefaults(request);
  const isKnownWhole = full.note !== undefined && isAsLeft(full.path, full.note);
  const planned = lookAtFile(full.path, full.migrations, isKnownWhole);
  if (!planned.ok) return err(cutStartOr(planned.error, full.backupFolder, full.migrations));
  return guarded(full, connectAlone, (raw) => {
    prepareToWrite(raw);
    removeSecondName(full.path);
    const opened = () => ok(businessOf(raw, full));
    if (planned.value.length === 0) return opened();
    const context = { raw, path: full.path, migrations: full.migrations, onStep: full.onStep };
    const backup = backUpInto(context, full.backupFolder, 'migration', full.now);
    if (!backup.ok) return err({ code: 'backup_failed', path: full.path, cause: backup.error });
    const upgraded = upgrade(raw, full, planned.value);
    return upgraded.ok ? opened() : upgraded;
  });
}

/**
 * Makes a new file and opens it. It is built under another name and gets its own only when it is
 * whole, so that a crash in between is still a first start. A file that lies there already, or the
 * log of one, is never touched.
 */
export function createBusiness(request: OpenRequest): Result<Business, OpenError> {
  const { path } = request;
  if (existsSync(path)) return err({ code: 'already_there', path });
  const fault = folderFault(path);
  if (fault) return err(fault);
  if (sizeOf(`${path}-wal`) > 0) return err({ code: 'stray_log', path });
  const partial = unfinishedName(path);
  try {
    removeCutStarts(path);
    makePrivateFile(partial);
    const built = buildNew({ ...withDefaults(request), path: partial });
    if (!built.ok) return err({ ...built.error, path });
    if (!publishNew(partial, path)) return err({ code: 'already_there', path });
  } catch (error) {
    return err(openErrorOf(error, path));
  } finally {
    removeUnfinished(partial);
  }
  const opened = openBusiness(request);
  // There was room for the file but not to work with it: nothing is in it yet, so nothing is left.
  if (!opened.ok && opened.error.code === 'disk_full') removeUnfinished(path);
  return opened;
}

function buildNew(request: FullRequest): Result<null, OpenError> {
  return guarded(request, connectNew, (raw) => {
    const built = upgrade(raw, request, request.migrations);
    raw.close();
    return built;
  });
}

function upgrade(
  raw: Connection,
  { path, now, onStep }: FullRequest,
  planned: readonly Migration[],
): Result<null, OpenError> {
  const migrated = migrate(raw, planned, now, onStep);
  return migrated.ok ? migrated : err({ code: 'migration_failed', path, ...migrated.error });
}

/** Connects and goes on, and lets go of the file in every case but success. */
function guarded<T>(
  request: FullRequest,
  connect: (path: string) => Connection,
  goOn: (raw: Connection) => Result<T, OpenError>,
): Result<T, OpenError> {
  let raw: Connection | undefined;
  try {
    raw = connect(request.path);
    const outcome = goOn(raw);
    if (!outcome.ok) raw.close();
    return outcome;
  } catch (error) {
    raw?.close();
    return err(openErrorOf(error, request.path));
  }
}

function withDefaults(request: OpenRequest): FullRequest {
  return { migrations: MIGRATIONS, onStep: () => {}, ...request };
}
