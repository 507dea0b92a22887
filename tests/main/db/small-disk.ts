import { execFileSync } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { freshFolder } from './business-on-disk.ts';

/** True for the user whom permissions do not hold back. */
export const isRoot = process.getuid?.() === 0;

/** A disk in memory that can be filled and made read-only; gone when the test ends. */
export type SmallDisk = { readonly folder: string; readonly makeReadOnly: () => void };

/** Mounts a disk of so many megabytes; undefined where that is not allowed. */
export function mountSmallDisk(megabytes: number): SmallDisk | undefined {
  if (!isRoot || process.platform !== 'linux') return undefined;
  const folder = freshFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], {
      stdio: 'ignore',
    });
  } catch {
    return undefined;
  }
  onTestFinished(() => void execFileSync('umount', ['--lazy', folder]));
  return {
    folder,
    makeReadOnly: () => void execFileSync('mount', ['-o', 'remount,ro', folder]),
  };
}
