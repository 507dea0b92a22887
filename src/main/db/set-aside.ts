import { renameSync, rmSync } from 'node:fs';
import { freeName, syncFolderOf } from './durable-files.ts';
import type { Instant } from './instant.ts';
import type { OpenError } from './open-error.ts';

/** What keeps a file from being opened, and can make room for it without being lost. */
const STANDING_IN_THE_WAY = {
  /** The file itself: nothing was entered in it. */
  cut_start: '',
  /** The log that another file left. */
  foreign_log: '-wal',
} as const;

/** A failure that `setAside` puts right. */
export type Obstacle = Extract<OpenError, { code: keyof typeof STANDING_IN_THE_WAY }>;

/** True for a failure that `setAside` puts right. */
export function isObstacle(failure: { readonly code: string }): failure is Obstacle {
  return failure.code in STANDING_IN_THE_WAY;
}

/**
 * Gives what stands in the way another name beside its own, and says which; then the file can be
 * opened, or made. To be called while nothing is open. Throws what the system says.
 */
export function setAside({ code, path }: Obstacle, now: Instant): string {
  const obstacle = `${path}${STANDING_IN_THE_WAY[code]}`;
  const aside = freeName(`${obstacle}.aside-${now.replaceAll(/[:.]/g, '-')}`);
  renameSync(obstacle, aside);
  // An index of the log, made anew from it by whoever opens it.
  rmSync(`${path}-shm`, { force: true });
  syncFolderOf(path);
  return aside;
}
