import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { createBusiness, openBusiness } from '#main/db/open.ts';
import type { OpenRequest } from '#main/db/open.ts';
import { setting } from '#main/db/schema.ts';
import { isObstacle, setAside } from '#main/db/set-aside.ts';
import { NOW, freshFolder, firstStart, reopen, requestIn, valueOf } from './business-on-disk.ts';
import { addMetric } from './sample-rows.ts';
import { isRoot, mountSmallDisk } from './small-disk.ts';

const label = { name: 'metrics.define', door: 'typed', at: NOW } as const;

function codeOf(request: OpenRequest): string {
  const opened = openBusiness(request);
  if (opened.ok) opened.value.close();
  return opened.ok ? 'opened' : opened.error.code;
}

describe('a first start', () => {
  it('makes a file that opens again, and nothing beside it once closed', () => {
    const request = requestIn(freshFolder());
    const business = firstStart(request);
    business.runCommand(label, (db) => addMetric(db, 'leads'));
    const again = reopen(business, request);
    expect(again.check()).toMatchObject({ isGood: true, rows: { metric: 1 } });
    again.close();
    expect(readdirSync(dirname(request.path))).toEqual(['business.db']);
  });

  it('never takes the place of a file, whatever is in it', () => {
    const request = requestIn(freshFolder());
    writeFileSync(request.path, '');
    expect(createBusiness(request)).toMatchObject({ ok: false, error: { code: 'already_there' } });
    expect(readFileSync(request.path)).toHaveLength(0);
  });

  it('is refused where the log of a lost file still lies', () => {
    const request = requestIn(freshFolder());
    writeFileSync(`${request.path}-wal`, 'what was not yet in the file');
    expect(createBusiness(request)).toMatchObject({ ok: false, error: { code: 'stray_log' } });
    expect(readFileSync(`${request.path}-wal`, 'utf8')).toBe('what was not yet in the file');
  });

  it('says so where the folder is missing', () => {
    const request = requestIn(join(freshFolder(), 'gone'));
    expect(createBusiness(request)).toMatchObject({ ok: false, error: { code: 'folder_missing' } });
  });
});

describe('an open file', () => {
  it('is what the product promises: log, sync, references, distrust, one process', () => {
    const business = firstStart();
    const raw = new Database(business.path, { timeout: 0 });
    expect(() => raw.pragma('user_version')).toThrow(/locked/);
    raw.close();
    expect(existsSync(`${business.path}-wal`)).toBe(true);
    expect(existsSync(`${business.path}-shm`)).toBe(false);
    expect(() => business.runCommand(label, (db) => addMetric(db, 'Not A Slug'))).toThrow(/CHECK/);
  });

  it('is refused to a second opening within two seconds, and goes on for the first', () => {
    const request = requestIn(freshFolder());
    const business = firstStart(request);
    const begin = performance.now();
    expect(codeOf(request)).toBe('in_use');
    expect(performance.now() - begin).toBeLessThan(2000);
    business.runCommand(label, (db) => addMetric(db, 'leads'));
    expect(business.check().isGood).toBe(true);
  });

  it('has no second name left beside it by a start that was killed', () => {
    const request = requestIn(freshFolder());
    const business = firstStart(request);
    linkSync(request.path, `${request.path}.alone`);
    reopen(business, request).close();
    expect(readdirSync(dirname(request.path))).toEqual(['business.db']);
  });

  it('can be closed twice', () => {
    const business = firstStart();
    business.close();
    expect(() => business.close()).not.toThrow();
  });
});

describe('a file that cannot be opened says why, and stays as it is:', () => {
  function expectUnchanged(request: OpenRequest, code: string): void {
    const before = readFileSync(request.path);
    expect(codeOf(request)).toBe(code);
    expect(readFileSync(request.path).equals(before)).toBe(true);
  }

  it('missing file', () => {
    const request = requestIn(freshFolder());
    expect(codeOf(request)).toBe('missing');
    expect(existsSync(request.path)).toBe(false);
  });

  it('missing folder', () => {
    expect(codeOf(requestIn(join(freshFolder(), 'gone')))).toBe('folder_missing');
  });

  it('a folder in its place', () => {
    const request = requestIn(freshFolder());
    mkdirSync(request.path);
    expect(codeOf(request)).toBe('not_a_file');
  });

  it('empty file, also where its log still lies beside it', () => {
    const request = requestIn(freshFolder());
    writeFileSync(request.path, '');
    expectUnchanged(request, 'empty');
    writeFileSync(`${request.path}-wal`, 'what was not yet in the file');
    expectUnchanged(request, 'empty');
    expect(existsSync(`${request.path}-wal`)).toBe(true);
  });

  it.each(['a', 'metric;2026-01\nleads;5\n'.repeat(500), '\0'.repeat(8192)])('text %#', (text) => {
    const request = requestIn(freshFolder());
    writeFileSync(request.path, text);
    expectUnchanged(request, 'not_a_database');
  });

  it("another program's database, with and without a log beside it", () => {
    const request = requestIn(freshFolder());
    const raw = new Database(request.path);
    raw.exec('CREATE TABLE bookmark (id INTEGER)');
    raw.close();
    expectUnchanged(request, 'another_program');
    const running = new Database(request.path);
    running.pragma('journal_mode = WAL');
    running.exec('INSERT INTO bookmark VALUES (1)');
    const copy = join(dirname(request.path), 'copy.db');
    copyFileSync(request.path, copy);
    copyFileSync(`${request.path}-wal`, `${copy}-wal`);
    running.close();
    expectUnchanged({ ...request, path: copy }, 'another_program');
    expect(existsSync(`${copy}-wal`)).toBe(true);
    expect(existsSync(`${copy}-shm`)).toBe(false);
  });

  it.skipIf(isRoot)('read-only file, read-only folder', () => {
    const request = requestIn(freshFolder());
    firstStart(request).close();
    chmodSync(request.path, 0o444);
    expectUnchanged(request, 'read_only_file');
    chmodSync(request.path, 0o644);
    chmodSync(dirname(request.path), 0o555);
    expectUnchanged(request, 'read_only_folder');
    chmodSync(dirname(request.path), 0o755);
  });

  it('read-only disk', ({ skip }) => {
    const disk = mountSmallDisk(4);
    if (!disk) return skip('a disk can be mounted only by root');
    const request = requestIn(disk.folder);
    firstStart(request).close();
    disk.makeReadOnly();
    expectUnchanged(request, 'read_only_file');
    const created = createBusiness({ ...request, path: join(disk.folder, 'other.db') });
    expect(created).toMatchObject({ ok: false, error: { code: 'read_only_folder' } });
  });
});

describe('after a crash', () => {
  it('the log beside the file is read, and the index of an earlier look does not stay', () => {
    const request = requestIn(freshFolder());
    const business = firstStart(request);
    business.runCommand(label, (db) => addMetric(db, 'leads'));
    const crashed = { ...request, path: join(dirname(request.path), 'crashed.db') };
    copyFileSync(request.path, crashed.path);
    copyFileSync(`${request.path}-wal`, `${crashed.path}-wal`);
    const again = valueOf(openBusiness(crashed));
    expect(again.check()).toMatchObject({ isGood: true, rows: { metric: 1, command: 1 } });
    again.close();
    expect(readdirSync(dirname(request.path)).filter((name) => name.startsWith('crashed'))).toEqual(
      ['crashed.db'],
    );
  });

  it('what unfinished first starts left is cleared away by the next, but not what is at work', () => {
    const request = requestIn(freshFolder());
    const left = [`${request.path}.${process.pid}.partial`, `${request.path}.99999999.partial-wal`];
    const atWork = `${request.path}.${process.ppid}.partial`;
    for (const path of [...left, atWork]) writeFileSync(path, 'half a file');
    firstStart(request).close();
    expect(readdirSync(dirname(request.path)).toSorted()).toEqual(
      ['business.db', basename(atWork)].toSorted(),
    );
  });
});

describe('a file that a first start could not finish', () => {
  /** As earlier versions left it on a full disk: named, and cut off. */
  function cutStart(): OpenRequest {
    const request = requestIn(freshFolder());
    firstStart(request).close();
    truncateSync(request.path, 90_112);
    return request;
  }

  it('is told, and can be set aside: the next start begins afresh, and nothing is lost', () => {
    const request = cutStart();
    const opened = openBusiness(request);
    expect(opened).toMatchObject({ ok: false, error: { code: 'cut_start', bytes: 90_112 } });
    if (opened.ok || !isObstacle(opened.error)) throw new Error('not an obstacle');
    const aside = setAside(opened.error, NOW);
    expect(readFileSync(aside)).toHaveLength(90_112);
    firstStart(request);
  });

  it('is another thing than one that has a backup, or holds something', () => {
    const request = cutStart();
    mkdirSync(request.backupFolder);
    writeFileSync(join(request.backupFolder, 'solocap-2026-11-22T09-30-00-000Z-quit.db'), '');
    expect(codeOf(request)).toBe('truncated');
    const filled = requestIn(freshFolder());
    const business = firstStart(filled);
    const value = 'x'.repeat(5000);
    business.runCommand(label, (db) => db.insert(setting).values({ key: 'note', value }).run());
    business.close();
    truncateSync(filled.path, 90_112);
    expect(codeOf(filled)).toBe('truncated');
  });
});
