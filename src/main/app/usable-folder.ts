import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { err, ok } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';

/**
 * Why the data folder cannot be used. `not_a_folder`: a file lies in its place, or in that of a
 * folder above it. `folder_not_made`: it is not there, and may not be made.
 */
export type FolderFault = {
  readonly code: 'not_a_folder' | 'folder_not_made' | 'read_only_folder' | 'disk_full' | 'io';
  readonly path: string;
};

/** Makes the folder where it is not there, for its user alone, and looks whether it can be written to. */
export function makeUsable(folder: string): Result<null, FolderFault> {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    return err(faultOf(error, folder));
  }
  return isWritable(folder) ? ok(null) : err({ code: 'read_only_folder', path: folder });
}

/** Asked of the folders themselves: what the system says of a path of several is not of one mind. */
function faultOf(error: unknown, folder: string): FolderFault {
  const nearest = nearestThere(folder);
  if (!nearest.isFolder) return { code: 'not_a_folder', path: nearest.path };
  if (!isWritable(nearest.path)) return { code: 'folder_not_made', path: folder };
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const isFull = code === 'ENOSPC' || code === 'EDQUOT';
  return { code: isFull ? 'disk_full' : 'io', path: folder };
}

/** The folder, or the nearest one above it that is there. */
function nearestThere(folder: string): { readonly path: string; readonly isFolder: boolean } {
  for (let path = folder; ; path = dirname(path)) {
    const isFolder = isFolderThere(path);
    if (isFolder !== undefined) return { path, isFolder };
    if (path === dirname(path)) return { path, isFolder: true };
  }
}

function isFolderThere(path: string): boolean | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory();
  } catch {
    // Above it lies a file, or a folder that may not be looked into.
    return undefined;
  }
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
