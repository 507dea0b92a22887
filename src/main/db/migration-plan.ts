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

function isSame(applied: Applied, shipped: Migration): boolean {
  return (
    applied.id === shipped.id && applied.name === shipped.name && applied.hash === hashOf(shipped)
  );
}
