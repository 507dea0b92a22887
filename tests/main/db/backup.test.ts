import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backupName, parseBackupName } from '#main/db/backup-name.ts';
import { listBackups } from '#main/db/backup.ts';
import { checkFile } from '#main/db/file-check.ts';
import { MIGRATIONS } from '#main/db/migrations/list.ts';
import { openBusiness } from '#main/db/open.ts';
import { metric } from '#main/db/schema.ts';
import { NOW, freshFolder, newBusiness, requestIn, valueOf } from './business-on-disk.ts';
import { addMetric } from './sample-rows.ts';

const label = { name: 'metrics.define', door: 'typed', at: NOW } as const;

describe('a backup', () => {
  it('is a sound file by itself, with the history and the undo in it', () => {
    const request = requestIn(freshFolder());
    const business = newBusiness(request);
    business.runCommand(label, (db) => addMetric(db, 'leads'));
    const { path } = valueOf(business.backUpInto(request.backupFolder, 'regular', NOW));
    expect(readdirSync(request.backupFolder)).toEqual([
      'solocap-2026-11-22T09-30-00-000Z-regular.db',
    ]);
    expect(checkFile(path, MIGRATIONS)).toMatchObject({
      isGood: true,
      problems: [],
      schema: 'current',
      rows: { metric: 1, command: 1 },
      lastCommandAt: NOW,
    });
    const opened = valueOf(openBusiness({ ...request, path }));
    expect(opened.replay('undo', NOW)).toMatchObject({ ok: true });
    expect(opened.readable.select().from(metric).all()).toEqual([]);
    opened.close();
  });

  it('never takes the name of another one of the same millisecond', () => {
    const request = requestIn(freshFolder());
    const business = newBusiness(request);
    const paths = [1, 2, 3].map(
      () => valueOf(business.backUpInto(request.backupFolder, 'import', NOW)).path,
    );
    expect(new Set(paths).size).toBe(3);
    expect(listBackups(request.backupFolder).map(({ reason }) => reason)).toEqual(
      Array.from({ length: 3 }, () => 'import'),
    );
  });

  it('takes the place of an older one only under the name that the user chose', () => {
    const folder = freshFolder();
    const business = newBusiness(requestIn(folder));
    const target = join(folder, 'Ma sauvegarde d’été.db');
    valueOf(business.backUpTo(target));
    const first = readFileSync(target);
    business.runCommand(label, (db) => addMetric(db, 'leads'));
    valueOf(business.backUpTo(target));
    expect(readFileSync(target).equals(first)).toBe(false);
    expect(checkFile(target, MIGRATIONS).rows['metric']).toBe(1);
  });

  it('over the live file itself is refused', () => {
    const business = newBusiness();
    expect(business.backUpTo(business.path)).toEqual({
      ok: false,
      error: { code: 'is_the_live_file' },
    });
  });

  it('into a folder that is gone says so', () => {
    const business = newBusiness();
    const target = join(freshFolder(), 'gone', 'copy.db');
    expect(business.backUpTo(target)).toMatchObject({ ok: false });
    expect(existsSync(target)).toBe(false);
  });

  it('replaces what an interrupted one left', () => {
    const folder = freshFolder();
    const business = newBusiness(requestIn(folder));
    const target = join(folder, 'copy.db');
    writeFileSync(`${target}.partial`, 'half a file');
    valueOf(business.backUpTo(target));
    expect(existsSync(`${target}.partial`)).toBe(false);
  });
});

describe('a folder of backups', () => {
  it('is cleared of what a process left that ended while it wrote', () => {
    const request = requestIn(freshFolder());
    const business = newBusiness(request);
    mkdirSync(request.backupFolder);
    const others = ['holiday.db.partial', 'solocap-2026-11-21T09-30-00-000Z-quit.db'];
    for (const name of [...others, 'solocap-2026-11-20T09-30-00-000Z-regular.db.partial']) {
      writeFileSync(join(request.backupFolder, name), 'half a file');
    }
    valueOf(business.backUpInto(request.backupFolder, 'regular', NOW));
    expect(readdirSync(request.backupFolder).toSorted()).toEqual(
      [...others, 'solocap-2026-11-22T09-30-00-000Z-regular.db'].toSorted(),
    );
  });

  it('lists only whole ones, newest first', () => {
    const folder = freshFolder();
    const names = [
      'solocap-2026-11-20T09-30-00-000Z-regular.db',
      'solocap-2026-11-22T09-30-00-000Z-quit.db',
      'solocap-2026-11-21T09-30-00-000Z-migration-2.db',
      'solocap-2026-11-22T10-30-00-000Z-regular.db.partial',
      'solocap-2026-99-99T10-30-00-000Z-regular.db',
      'solocap-2026-11-22T10-30-00-000Z-whatever.db',
      'holiday.db',
    ];
    for (const name of names) writeFileSync(join(folder, name), '');
    expect(listBackups(folder).map(({ reason }) => reason)).toEqual([
      'quit',
      'migration',
      'regular',
    ]);
    expect(listBackups(join(folder, 'gone'))).toEqual([]);
  });
});

describe('the name of a backup', () => {
  it('says when and why, and is read back', () => {
    const at = '2026-02-28T23:59:59.007Z';
    for (const copy of [1, 2]) {
      expect(parseBackupName(backupName({ at, reason: 'delete', copy }))).toEqual({
        at,
        reason: 'delete',
      });
    }
  });
});
