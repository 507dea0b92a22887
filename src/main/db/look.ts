import { existsSync, rmSync } from 'node:fs';
import { err } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import { APPLICATION_ID, connectAlone, connectReadOnly } from './connection.ts';
import type { Connection } from './connection.ts';
import { integrityProblems, quickProblems } from './file-check.ts';
import { inspectFile } from './file-header.ts';
import type { FileFacts } from './file-header.ts';
import { knowsCommand, lastCommandWithoutLog } from './log-lineage.ts';
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
 * the log into the file, and a file that turns out to be damaged must stay as it was found.
 */
export function lookAtFile(
  path: string,
  migrations: readonly Migration[],
): Result<readonly Migration[], OpenError> {
  const facts = inspectFile(path);
  if (!facts.ok) return facts;
  const hadIndex = existsSync(`${path}-shm`);
  let raw: Connection | undefined;
  try {
    const last = facts.value.hasWal ? lastCommandWithoutLog(path) : undefined;
    raw = facts.value.hasWal ? connectReadOnly(path) : connectAlone(path);
    return lookInside(raw, path, { ...facts.value, last }, migrations);
  } catch (error) {
    return err(openErrorOf(error, path));
  } finally {
    raw?.close();
    if (facts.value.hasWal && !hadIndex) rmSync(`${path}-shm`, { force: true });
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
  path: string,
  { hasWal, last }: FileFacts & { readonly last: LastCommand | undefined },
  migrations: readonly Migration[],
): Result<readonly Migration[], OpenError> {
  // After a crash the indexes are read too: a log that is not this file's own shows up there.
  const problems = hasWal ? integrityProblems(raw) : quickProblems(raw);
  if (problems.length > 0) return err({ code: 'damaged', path, problems });
  if (last && !knowsCommand(raw, last)) return err({ code: 'foreign_log', path });
  const applicationId = Number(raw.pragma('application_id', { simple: true }));
  if (applicationId !== APPLICATION_ID)
    return err({ code: 'another_program', path, applicationId });
  const plan = planMigrations(readPast(raw), migrations);
  return plan.ok ? plan : err({ ...plan.error, path });
}
