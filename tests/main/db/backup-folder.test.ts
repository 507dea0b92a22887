import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { watchBackupFolder } from '#main/db/backup-folder.ts';
import type { BackupFolder } from '#main/db/backup-folder.ts';
import type { Business } from '#main/db/handles.ts';
import type { Instant } from '#main/db/instant.ts';
import { MIGRATIONS } from '#main/db/migrations/list.ts';
import { openBusiness } from '#main/db/open.ts';
import { restoreBackup } from '#main/db/restore.ts';
import { freshFolder, newBusiness, requestIn, valueOf } from './business-on-disk.ts';
import { addMetric } from './sample-rows.ts';

let metrics = 0;

/** Changes something, and backs it up. */
function backedUp(business: Business, folder: string, at: Instant): string {
  metrics += 1;
  const label = { name: 'metrics.define', door: 'typed', at } as const;
  business.runCommand(label, (db) => addMetric(db, `metric_${metrics}`));
  return valueOf(business.backUpInto(folder, 'regular', at)).path;
}

function thinned(folder: BackupFolder, business: Business): Instant[] {
  return valueOf(folder.thin((command) => business.knowsCommand(command))).map(({ at }) => at);
}

describe('a folder of backups', () => {
  it('is thinned by deleting what the rotation gives up, and nothing else', () => {
    const request = requestIn(freshFolder());
    const business = newBusiness(request);
    const backups = join(freshFolder(), 'backups');
    for (const hour of ['10T08', '10T09', '10T10', '15T11']) {
      backedUp(business, backups, `2026-11-${hour}:00:00.000Z`);
    }
    const strangers = ['holiday.db', 'solocap-2026-11-01T08-00-00-000Z-regular.db'];
    for (const name of strangers) writeFileSync(join(backups, name), 'not a backup');
    expect(thinned(watchBackupFolder(backups, MIGRATIONS), business)).toEqual([
      '2026-11-10T09:00:00.000Z',
      '2026-11-10T08:00:00.000Z',
    ]);
    expect(readdirSync(backups).toSorted()).toEqual([
      'holiday.db',
      'solocap-2026-11-01T08-00-00-000Z-regular.db',
      'solocap-2026-11-10T10-00-00-000Z-regular.db',
      'solocap-2026-11-15T11-00-00-000Z-regular.db',
    ]);
  });

  it('keeps the newest of what a restore left, beside what came after it', () => {
    const request = requestIn(freshFolder());
    const before = newBusiness(request);
    const { backupFolder } = request;
    const early = backedUp(before, backupFolder, '2026-11-01T08:00:00.000Z');
    for (const hour of ['02T08', '02T09', '02T10']) {
      backedUp(before, backupFolder, `2026-11-${hour}:00:00.000Z`);
    }
    before.close();
    const now = '2026-11-02T11:00:00.000Z';
    valueOf(restoreBackup({ path: request.path, backup: early, now }));
    const after = valueOf(openBusiness(request));
    const folder = watchBackupFolder(backupFolder, MIGRATIONS);
    expect(folder.holds(after.state()), 'the backup that was restored').toBe(true);
    // The new branch uses the ids of the old one again, and is behind it at first.
    for (const day of ['02T12', '20T12', '20T13', '25T12']) {
      const path = backedUp(after, backupFolder, `2026-11-${day}:00:00.000Z`);
      thinned(folder, after);
      expect(readdirSync(backupFolder).map((name) => join(backupFolder, name))).toContain(path);
    }
    after.close();
    const left = readdirSync(backupFolder).map((name) => name.slice(8, 21));
    expect(left).toContain('2026-11-02T10');
    expect(left).toContain('2026-11-01T08');
    expect(left).not.toContain('2026-11-20T12');
  });
});
