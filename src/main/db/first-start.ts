import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { listBackups } from './backup.ts';
import { connectNew } from './connection.ts';
import { removeUnfinished } from './durable-files.ts';
import { sizeOf } from './file-size.ts';
import { migrate } from './migrate.ts';
import type { Migration } from './migrations/migration.ts';
import type { OpenError } from './open-error.ts';

/*
 * A new file is built under the name of the process that builds it, and gets its own when it is
 * whole. What a process leaves that ended in between is of no use to anybody.
 */

/** The name under which this process builds a new file. */
export function unfinishedName(path: string): string {
  return `${path}.${process.pid}.partial`;
}

/** Removes what first starts left that were cut off; one that is still at work keeps its file. */
export function removeCutStarts(path: string): void {
  const name = basename(path);
  const left = readdirSync(dirname(path)).flatMap((file) => {
    const match = file.startsWith(`${name}.`) ? UNFINISHED.exec(file.slice(name.length)) : null;
    return match && !isAtWork(Number(match[1])) ? [`${name}.${match[1]}.partial`] : [];
  });
  for (const file of new Set(left)) removeUnfinished(join(dirname(path), file));
}

const UNFINISHED = /^\.(\d+)\.partial(?:-wal|-shm|-journal)?$/;

function isAtWork(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // A process of someone else may not be asked, but it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * What a file is that is shorter than it says: one that says as much as an empty business takes, with
 * neither a log nor a backup, is a first start that could not finish on a full disk. Earlier versions
 * named such a file all the same.
 */
export function cutStartOr(
  error: OpenError,
  backupFolder: string,
  migrations: readonly Migration[],
): OpenError {
  if (error.code !== 'truncated') return error;
  const { path, bytes, expected } = error;
  const hasPast = sizeOf(`${path}-wal`) > 0 || hasBackups(backupFolder);
  if (hasPast || !sizesOfEmpty(migrations).includes(expected)) return error;
  return { code: 'cut_start', path, bytes, expected };
}

/** True where a backup lies in the folder: then this was never a first start. */
export function hasBackups(folder: string): boolean {
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return isFolder && listBackups(folder).length > 0;
}

/** Bytes of a business in which nothing was entered, as each version made it. */
function sizesOfEmpty(migrations: readonly Migration[]): number[] {
  return migrations.map((_, last) => {
    const raw = connectNew(':memory:');
    try {
      migrate(raw, migrations.slice(0, last + 1), '1970-01-01T00:00:00.000Z', () => {});
      const pages = Number(raw.pragma('page_count', { simple: true }));
      return pages * Number(raw.pragma('page_size', { simple: true }));
    } finally {
      raw.close();
    }
  });
}
