import { existsSync, rmSync } from 'node:fs';
import { err } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import { APPLICATION_ID, connectAlone, connectReadOnly } from './connection.ts';
import type { Connection } from './connection.ts';
import { integrityProblems, quickProblems } from './file-check.ts';
import { inspectFile } from './file-header.ts';
import { knowsCommand, lastCommandWithoutLog, withoutLog } from './log-lineage.ts';
import type { LastCommand } from './log-lineage.ts';
import { readPast } from './migrate.ts';
import { planMigrations } from './migration-plan.ts';
import type { Migration } from './migrations/migration.ts';
import type { OpenError } from './open-error.ts';
import { isSqliteError, storageFaultOf } from './sqlite-fault.ts';

/**
 * Looks whether a file is ours, sound and not too new, before anything is written into it. Gives
 * the migrations that it needs.
 *
 * Where a log lies beside the file, the connection is a reading one: closing any other would copy
 * the log into the file, and a file that turns out to be damaged must stay as it was found. Without
 * a log, a file that is known to be whole is not read through again.
 */
export function lookAtFile(
  path: string,
  migrations: readonly Migration[],
  isKnownWhole = false,
): Result<readonly Migration[], OpenError> {
  const facts = inspectFile(path);
  if (!facts.ok) return facts;
  if (!facts.value.hasWal) {
    return lookWith(connectAlone, { path, migrations, depth: isKnownWhole ? 'known' : 'quick' });
  }
  const hadIndex = existsSync(`${path}-shm`);
  try {
    const last = lastCommandWithoutLog(path);
    const looked = lookWith(connectReadOnly, { path, migrations, last, depth: 'thorough' });
    return looked.ok || !isSpoiltByLog(looked.error, migrations) ? looked : foreignLog(path);
  } catch (error) {
    return err(openErrorOf(error, path));
  } finally {
    if (!hadIndex) rmSync(`${path}-shm`, { force: true });
  }
}

/**
 * What a log makes of a file that is not its own, as pages of both are read together. Not among them
 * is a newer schema: that can be the file's own upgrade, cut off before it reached the file.
 */
const BY_LOG: readonly OpenError['code'][] = ['damaged', 'not_a_database', 'another_program'];

/** True where the file is sound and ours as long as the log beside it is left out. */
function isSpoiltByLog({ code, path }: OpenError, migrations: readonly Migration[]): boolean {
  if (!BY_LOG.includes(code)) return false;
  const look = { path, migrations, depth: 'thorough' } as const;
  return withoutLog(path, (raw) => lookInside(raw, look).ok) === true;
}

function foreignLog(path: string): Result<never, OpenError> {
  return err({ code: 'foreign_log', path });
}

type FileLook = {
  readonly path: string;
  readonly migrations: readonly Migration[];
  /** The last command of the file itself, where a log lies beside it. */
  readonly last?: LastCommand | undefined;
  /**
   * `known`: it was found whole when it was left. `thorough`: the indexes are read too, where a log
   * that is not this file's own shows up.
   */
  readonly depth: 'known' | 'quick' | 'thorough';
};

function lookWith(
  connect: (path: string) => Connection,
  look: FileLook,
): Result<readonly Migration[], OpenError> {
  let raw: Connection | undefined;
  try {
    raw = connect(look.path);
    return lookInside(raw, look);
  } catch (error) {
    return err(openErrorOf(error, look.path));
  } finally {
    raw?.close();
  }
}

/** The reason behind an error thrown while a file was being opened. */
export function openErrorOf(error: unknown, path: string): OpenError {
  const fault = storageFaultOf(error);
  switch (fault) {
    case 'not_a_database':
    case 'in_use':
    case 'disk_full':
    case 'not_allowed':
    case 'missing':
    case 'io':
      return { code: fault, path };
    case 'read_only':
      return { code: 'read_only_file', path };
    case 'damaged':
    case 'refused':
    case undefined:
      // A text in a damaged file can make SQLite fail in any way; ours it is not.
      if (!isSqliteError(error)) throw error;
      return { code: 'damaged', path, problems: [error.message] };
  }
}

function lookInside(
  raw: Connection,
  { path, migrations, last, depth }: FileLook,
): Result<readonly Migration[], OpenError> {
  const problems = problemsIn(raw, depth);
  if (problems.length > 0) return err({ code: 'damaged', path, problems });
  if (last && !knowsCommand(raw, last)) return foreignLog(path);
  const applicationId = Number(raw.pragma('application_id', { simple: true }));
  if (applicationId !== APPLICATION_ID)
    return err({ code: 'another_program', path, applicationId });
  const plan = planMigrations(readPast(raw), migrations);
  return plan.ok ? plan : err({ ...plan.error, path });
}

function problemsIn(raw: Connection, depth: FileLook['depth']): readonly string[] {
  switch (depth) {
    case 'known':
      return [];
    case 'quick':
      return quickProblems(raw);
    case 'thorough':
      return integrityProblems(raw);
  }
}
