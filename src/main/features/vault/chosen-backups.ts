import { basename } from 'node:path';
import { BACKUP_COUNTS } from '#shared/features/vault/contract.ts';
import type { BackupFacts } from '#shared/features/vault/contract.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { checkFile } from '#main/db/file-check.ts';
import { MIGRATIONS } from '#main/db/migrations/list.ts';
import { sha256 } from '#main/db/sha256.ts';

const ID_LENGTH = 32;

/** The window knows a copy by its id, never by its place. */
const places = new Map<string, string>();

/** Looks at a copy of the data to its last page, and says what is in it. Refuses an unsound one. */
export function lookAtBackup(path: string, forgets: BackupFacts['forgets']): BackupFacts {
  const report = checkFile(path, MIGRATIONS);
  if (report.schema === 'newer') throw new Refusal('newer_backup');
  if (!report.isGood) throw new Refusal('bad_backup', { details: { problem: report.schema } });
  const counts = BACKUP_COUNTS.map((table) => [table, report.rows[table] ?? 0]);
  return {
    id: rememberBackup(path),
    fileName: basename(path),
    lastChangedAt: report.lastCommandAt,
    counts: Object.fromEntries(counts) as BackupFacts['counts'],
    forgets,
  };
}

/** Gives the id by which the window can ask for a copy; of two with one name, the newest chosen. */
export function rememberBackup(path: string): string {
  const id = sha256(basename(path)).slice(0, ID_LENGTH);
  places.set(id, path);
  return id;
}

/** Where a copy lies that was looked at, or made, since the start. */
export function placeOfBackup(id: string): string {
  const path = places.get(id);
  if (path === undefined) throw new Refusal('not_found', { field: 'backup' });
  return path;
}
