import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Business } from '#main/db/handles.ts';
import { createTheBooks } from '#main/db/migrations/0001-create-the-books.ts';
import { openBusiness } from '#main/db/open.ts';
import { release, tightenFolder } from '#main/db/private-files.ts';
import { restoreBackup } from '#main/db/restore.ts';
import { setting } from '#main/db/schema.ts';
import { addingTable } from '../../crash/second-migration.ts';
import { NOW, freshFolder, newBusiness, requestIn, valueOf } from './business-on-disk.ts';

function modeOf(path: string): string {
  return (statSync(path).mode & 0o777).toString(8);
}

function modesIn(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .toSorted()
      .map((name) => [name, modeOf(join(folder, name))]),
  );
}

function write(business: Business): void {
  business.runCommand({ name: 'settings.change', door: 'typed', at: NOW }, (db) =>
    db.insert(setting).values({ key: 'note', value: 'mine' }).run(),
  );
}

describe.skipIf(process.platform === 'win32')('what the program keeps', () => {
  it('is for its user alone from the first moment: file, log, backups, what a restore leaves', () => {
    const request = requestIn(freshFolder());
    const business = newBusiness(request);
    write(business);
    const backup = valueOf(business.backUpInto(request.backupFolder, 'regular', NOW)).path;
    expect(modesIn(dirname(request.path))).toEqual({
      backups: '700',
      [`backups/${backup.slice(request.backupFolder.length + 1)}`]: '600',
      'business.db': '600',
      'business.db-wal': '600',
    });
    business.close();
    chmodSync(backup, 0o644);
    const seen: string[] = [];
    const onStep = () => {
      const partial = `${request.path}.restore.partial`;
      if (existsSync(partial)) seen.push(modeOf(partial));
    };
    valueOf(restoreBackup({ path: request.path, backup, now: NOW, onStep }));
    expect(new Set(seen)).toEqual(new Set(['600']));
    expect(new Set(Object.values(modesIn(dirname(request.path))))).toEqual(
      new Set(['600', '644', '700']),
    );
    expect(modeOf(request.path)).toBe('600');
  });

  it('is so while it is written, and under the name that a user chose for a backup', () => {
    const request = { ...requestIn(freshFolder()), migrations: [createTheBooks] };
    const business = newBusiness(request);
    const target = join(freshFolder(), 'mine.sqlite');
    valueOf(business.backUpTo(target));
    expect(modeOf(target)).toBe('600');
    business.close();
    const seen = new Set<string>();
    const onStep = () => {
      for (const [name, mode] of Object.entries(modesIn(dirname(request.path)))) {
        if (name !== 'backups') seen.add(`${name.replace(/.*[.]/, '')} ${mode}`);
      }
    };
    const migrations = [createTheBooks, addingTable];
    valueOf(openBusiness({ ...request, migrations, onStep })).close();
    expect([...seen].toSorted()).toEqual(['db 600', 'db-wal 600', 'partial 600']);
  });
});

describe.skipIf(process.platform === 'win32')('a folder of the program’s own', () => {
  it('is closed to others with its files, and with nothing that lies elsewhere', () => {
    const elsewhere = join(freshFolder(), 'elsewhere.txt');
    const folder = freshFolder();
    mkdirSync(join(folder, 'inner'));
    for (const path of [elsewhere, join(folder, 'a.sqlite'), join(folder, 'inner', 'b.txt')]) {
      writeFileSync(path, '');
      chmodSync(path, 0o644);
    }
    chmodSync(folder, 0o755);
    symlinkSync(elsewhere, join(folder, 'link'));
    tightenFolder(folder);
    expect(modeOf(folder)).toBe('700');
    expect(modeOf(join(folder, 'a.sqlite'))).toBe('600');
    expect(modeOf(join(folder, 'inner', 'b.txt'))).toBe('644');
    expect(modeOf(elsewhere)).toBe('644');
    expect(() => tightenFolder(join(folder, 'not there'))).not.toThrow();
  });

  it('stays as it is where the system takes no modes, for whatever reason it gives', () => {
    const round = join(freshFolder(), 'round');
    symlinkSync(round, round);
    expect(() => chmodSync(round, 0o700)).toThrow(/ELOOP/);
    expect(() => tightenFolder(round)).not.toThrow();
    expect(() => release(round, 0o644)).not.toThrow();
  });
});
