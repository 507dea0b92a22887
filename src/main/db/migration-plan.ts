import { err, ok } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import { hashOf } from './migrations/hashes.ts';
import type { Migration } from './migrations/migration.ts';

/** A migration as the file remembers it. */
export type Applied = { readonly id: number; readonly name: string; readonly hash: string };

/** What the file says of its own past. */
export type FilePast = { readonly userVersion: number; readonly applied: readonly Applied[] };

/** Why a file's past and the shipped list do not fit. */
export type PlanError =
  | { readonly code: 'newer'; readonly fileVersion: number; readonly appVersion: number }
  | { readonly code: 'edited_migration'; readonly migration: number };

/**
 * The migrations that the file still needs, in order. It must have had exactly the first ones of
 * the list, by name and by text: a past that only resembles ours is refused, not guessed at.
 */
export function planMigrations(
  past: FilePast,
  list: readonly Migration[],
): Result<readonly Migration[], PlanError> {
  const appVersion = newestOf(list);
  const fileVersion = Math.max(past.userVersion, ...past.applied.map(({ id }) => id));
  if (fileVersion > appVersion) return err({ code: 'newer', fileVersion, appVersion });
  for (const [index, applied] of past.applied.entries()) {
    const shipped = list[index];
    if (!shipped || !isSame(applied, shipped)) {
      return err({ code: 'edited_migration', migration: applied.id });
    }
  }
  if (past.userVersion !== past.applied.length) {
    return err({ code: 'edited_migration', migration: past.userVersion });
  }
  return ok(list.slice(past.applied.length));
}

/** The id of the newest migration: the `user_version` of a file that has had them all. */
export function newestOf(list: readonly Migration[]): number {
  return list.at(-1)?.id ?? 0;
}

/**
 * What is wrong with a list before it ever meets a file, one sentence each: ids without a gap,
 * dates that never fall, names used once, and no statement that would end the runner's transaction.
 */
export function listFaults(list: readonly Migration[]): string[] {
  return list.flatMap((migration, index) => {
    const faults: string[] = [];
    const earlier = list.slice(0, index);
    if (migration.id !== index + 1) faults.push(`${migration.name}: id is not ${index + 1}`);
    if (earlier.some(({ date }) => date > migration.date))
      faults.push(`${migration.name}: date falls`);
    if (earlier.some(({ name }) => name === migration.name))
      faults.push(`${migration.name}: twice`);
    if (TRANSACTION_OR_PRAGMA.test(migration.sql)) {
      faults.push(`${migration.name}: holds a transaction or a PRAGMA of its own`);
    }
    return faults;
  });
}

const TRANSACTION_OR_PRAGMA =
  /(?:^|;)\s*(?:BEGIN|COMMIT|ROLLBACK|END\s+TRANSACTION|SAVEPOINT|PRAGMA|ATTACH|VACUUM)\b/i;

function isSame(applied: Applied, shipped: Migration): boolean {
  return (
    applied.id === shipped.id && applied.name === shipped.name && applied.hash === hashOf(shipped)
  );
}
