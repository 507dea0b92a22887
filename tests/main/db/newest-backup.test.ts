import { truncateSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { MIGRATIONS } from '#main/db/migrations/list.ts';
import { newestBackup } from '#main/db/newest-backup.ts';
import { createBusiness, openBusiness } from '#main/db/open.ts';
import { restoreBackup } from '#main/db/restore.ts';
import { segment } from '#main/db/schema.ts';
import { freshFolder, requestIn, valueOf } from './business-on-disk.ts';

/** A business whose clock is set by hand, and a way to back it up. */
function kept() {
  const request = requestIn(freshFolder());
  const { backupFolder: folder, path } = request;
  let business = valueOf(createBusiness(request));
  onTestFinished(() => business.close());
  return {
    newest: () => newestBackup(folder, MIGRATIONS)?.path,
    /** Writes something, and backs it up, while the clock shows that instant. */
    backedUp: (at: string): string => {
      const label = { name: 'test', door: 'typed', at } as const;
      business.runCommand(label, (db) => db.insert(segment).values({ name: at }).run());
      return valueOf(business.backUpInto(folder, 'regular', at)).path;
    },
    restore: (backup: string) => {
      business.close();
      valueOf(restoreBackup({ path, backup, now: '2026-11-25T12:00:00.000Z' }));
      business = valueOf(openBusiness(request));
    },
  };
}

describe('the newest backup', () => {
  it('is the one that carries on all others, whatever the clock showed', () => {
    const { backedUp, newest } = kept();
    expect(newest()).toBe(undefined);
    backedUp('2026-11-22T12:00:00.000Z');
    backedUp('2027-11-22T12:00:00.000Z');
    const last = backedUp('2026-11-23T12:00:00.000Z');
    expect(newest()).toBe(last);
  });

  it('is the sound one before it where it cannot be read', () => {
    const { backedUp, newest } = kept();
    const sound = backedUp('2026-11-22T12:00:00.000Z');
    truncateSync(backedUp('2026-11-23T12:00:00.000Z'), 20_000);
    expect(newest()).toBe(sound);
  });

  it('is that of the branch which a restore began, though it has fewer commands', () => {
    const { backedUp, newest, restore } = kept();
    const first = backedUp('2026-11-22T12:00:00.000Z');
    backedUp('2026-11-23T12:00:00.000Z');
    backedUp('2026-11-24T12:00:00.000Z');
    restore(first);
    const last = backedUp('2026-11-25T12:00:00.000Z');
    expect(newest()).toBe(last);
  });
});
