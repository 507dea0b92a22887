import { statSync } from 'node:fs';

/** True where both names lead to one file, by links too; false where one of them leads nowhere. */
export function isSameFile(path: string, other: string): boolean {
  const [one, two] = [path, other].map((name) =>
    statSync(name, { bigint: true, throwIfNoEntry: false }),
  );
  return one !== undefined && one.dev === two?.dev && one.ino === two.ino;
}
