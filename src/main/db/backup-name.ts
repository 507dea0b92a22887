import type { Instant } from './instant.ts';

/** Why a backup was made, as its name says. */
export const BACKUP_REASONS = [
  'regular',
  'quit',
  'asked',
  'migration',
  'import',
  'restore',
  'delete',
] as const;
export type BackupReason = (typeof BACKUP_REASONS)[number];

/** A backup that has its name, and so was whole and sound when it was written. */
export type BackupFile = {
  readonly path: string;
  readonly at: Instant;
  readonly reason: BackupReason;
};

const NAME = /^solocap-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z-([a-z]+)(?:-\d+)?\.db$/;

/**
 * The file name of a backup, `solocap-2026-11-22T09-30-00-000Z-regular.db`: allowed on every
 * platform, and in the order of time. `copy` tells apart those of one millisecond, from 1.
 */
export function backupName(backup: {
  readonly at: Instant;
  readonly reason: BackupReason;
  readonly copy: number;
}): string {
  const moment = backup.at.replaceAll(/[:.]/g, '-');
  const copy = backup.copy === 1 ? '' : `-${backup.copy}`;
  return `solocap-${moment}-${backup.reason}${copy}.db`;
}

/** Reads a backup's name back; undefined for any other file. */
export function parseBackupName(
  name: string,
): { readonly at: Instant; readonly reason: BackupReason } | undefined {
  const match = NAME.exec(name);
  if (!match) return undefined;
  const [, day, hours, minutes, seconds, milliseconds] = match;
  const at = `${day}T${hours}:${minutes}:${seconds}.${milliseconds}Z`;
  const reason = BACKUP_REASONS.find((known) => known === match[6]);
  return reason && !Number.isNaN(Date.parse(at)) ? { at, reason } : undefined;
}
