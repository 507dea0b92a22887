import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';

/** The schemas of which a business that was lived in for long is frozen, oldest first. */
export const HISTORY_VERSIONS = [3, 6] as const;
export type HistoryVersion = (typeof HISTORY_VERSIONS)[number];

/** What a version of the program left, as SQL. */
export function frozen(version: number, what: 'rows' | 'history'): string {
  const name = `${String(version).padStart(4, '0')}-${what}.sql`;
  return readFileSync(new URL(`frozen/${name}`, import.meta.url), 'utf8');
}

/** Runs statements on a file, which is made where there is none. */
export function fill(
  path: string,
  statements: string,
  { hasReferences }: { readonly hasReferences: boolean },
): void {
  const raw = new Database(path);
  raw.pragma(`foreign_keys = ${hasReferences ? 'ON' : 'OFF'}`);
  raw.transaction(() => raw.exec(statements))();
  raw.close();
}

/** Writes the file of a long history as that version left it. */
export function writeHistory(path: string, version: HistoryVersion): void {
  fill(path, frozen(version, 'history'), { hasReferences: false });
}
