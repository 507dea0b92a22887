import { readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFile } from '#main/db/file-check.ts';
import type { Business } from '#main/db/handles.ts';
import { MIGRATIONS } from '#main/db/migrations/list.ts';
import { createBusiness, openBusiness } from '#main/db/open.ts';
import { segment, setting } from '#main/db/schema.ts';
import { storageFaultOf } from '#main/db/sqlite-fault.ts';
import { NOW, newBusiness, requestIn, reopen, valueOf } from './business-on-disk.ts';
import { mountSmallDisk } from './small-disk.ts';

const LEVELS = 12;
/** From nothing to twice what a new file takes, 16 kilobytes apart. */
const FIRST_STARTS = 50;
const KILOBYTE = 1024;
const NO_DISK = 'a small disk can be mounted only by root on Linux';

/** Leaves so many kilobytes free. */
function fill(folder: string, freeKilobytes: number): void {
  const ballast = join(folder, 'ballast');
  rmSync(ballast, { force: true });
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - freeKilobytes * KILOBYTE)));
}

function addSetting(business: Business, key: string, length: number): void {
  business.runCommand({ name: 'settings.set', door: 'typed', at: NOW }, (db) => {
    db.insert(setting)
      .values({ key, value: 'x'.repeat(length) })
      .run();
  });
}

describe('on a full disk', () => {
  it('a command is refused as such, whole, and earlier rows are there after a restart', ({
    skip,
  }) => {
    const disk = mountSmallDisk(6);
    if (!disk) return skip(NO_DISK);
    const request = requestIn(disk.folder);
    let business = newBusiness(request);
    let written = 0;
    for (let level = 0; level < LEVELS; level += 1) {
      fill(disk.folder, level * 40);
      let fault: unknown = null;
      for (let attempt = 0; attempt < 40 && fault === null; attempt += 1) {
        try {
          addSetting(business, `key_${written}`, 5000);
          written += 1;
        } catch (error) {
          fault = storageFaultOf(error);
        }
      }
      expect(fault).toBe('disk_full');
      expect(business.check()).toMatchObject({ isGood: true, rows: { setting: written } });
      fill(disk.folder, 2000);
      business = reopen(business, request);
      expect(business.check()).toMatchObject({ isGood: true, rows: { setting: written } });
      business.runCommand({ name: 'wipe', door: 'typed', at: NOW }, (db) =>
        db.delete(setting).run(),
      );
      written = 0;
    }
  });

  it('closing loses nothing: what does not fit stays in the log', ({ skip }) => {
    const disk = mountSmallDisk(4);
    if (!disk) return skip(NO_DISK);
    const request = requestIn(disk.folder);
    const business = newBusiness(request);
    for (let number = 0; number < 60; number += 1) addSetting(business, `key_${number}`, 5000);
    fill(disk.folder, 0);
    business.close();
    fill(disk.folder, 2000);
    const again = valueOf(openBusiness(request));
    expect(again.check()).toMatchObject({ isGood: true, rows: { setting: 60 } });
    again.close();
  });

  it('a backup is refused at every level, and leaves no partial file', ({ skip }) => {
    const disk = mountSmallDisk(6);
    if (!disk) return skip(NO_DISK);
    const request = requestIn(disk.folder);
    const business = newBusiness(request);
    for (let number = 0; number < 60; number += 1) addSetting(business, `key_${number}`, 5000);
    for (let level = 0; level < LEVELS; level += 1) {
      fill(disk.folder, level * 20);
      const backup = business.backUpInto(request.backupFolder, 'regular', NOW);
      expect(backup).toEqual({ ok: false, error: { code: 'disk_full' } });
      expect(readdirSync(disk.folder).filter((name) => name.includes('partial'))).toEqual([]);
    }
    expect(business.check().isGood).toBe(true);
  });

  it('a first start is refused and leaves nothing, or is whole, at each of 50 levels', ({
    skip,
  }) => {
    const disk = mountSmallDisk(4);
    if (!disk) return skip(NO_DISK);
    const request = requestIn(disk.folder);
    const codes: string[] = [];
    for (let level = 0; level < FIRST_STARTS; level += 1) {
      fill(disk.folder, level * 16);
      const created = createBusiness(request);
      codes.push(created.ok ? 'created' : created.error.code);
      if (created.ok) created.value.close();
      else expect(readdirSync(disk.folder)).toEqual(['ballast']);
      fill(disk.folder, 2000);
      const again = valueOf((created.ok ? openBusiness : createBusiness)(request));
      expect(again.check()).toMatchObject({ isGood: true, schema: 'current' });
      again.close();
      rmSync(request.path);
    }
    expect(new Set(codes)).toEqual(new Set(['disk_full', 'created']));
  });

  it('a migration is refused at every level, and the file stays as it was', ({ skip }) => {
    const disk = mountSmallDisk(8);
    if (!disk) return skip(NO_DISK);
    const request = requestIn(disk.folder);
    const business = newBusiness(request);
    for (let number = 0; number < 100; number += 1) addSetting(business, `key_${number}`, 5000);
    business.runCommand({ name: 'name', door: 'typed', at: NOW }, (db) =>
      db.insert(segment).values({ name: 'LinkedIn' }).run(),
    );
    business.close();
    const sql = `CREATE TABLE copy (id INTEGER PRIMARY KEY, a TEXT, b TEXT, c TEXT) STRICT;
      INSERT INTO copy SELECT id, value, value, value FROM setting;`;
    const copy = { id: MIGRATIONS.length + 1, name: 'copy', date: '2999-12-31', sql };
    const migrations = [...MIGRATIONS, copy];
    const codes = new Set<string>();
    for (let level = 0; level < LEVELS * 2; level += 1) {
      fill(disk.folder, 60 + level * 120);
      const opened = openBusiness({ ...request, migrations });
      if (opened.ok) throw new Error(`level ${level} was enough`);
      codes.add(opened.error.code);
      expect(checkFile(request.path, MIGRATIONS)).toMatchObject({
        isGood: true,
        schema: 'current',
        rows: { setting: 100, segment: 1 },
      });
      rmSync(request.backupFolder, { recursive: true, force: true });
    }
    expect([...codes].toSorted()).toEqual(['backup_failed', 'disk_full']);
  });
});
