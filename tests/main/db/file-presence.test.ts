import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { execFileSync } from 'node:child_process';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFile } from '#main/db/file-check.ts';
import { FileLost } from '#main/db/file-presence.ts';
import type { Business } from '#main/db/handles.ts';
import { MIGRATIONS } from '#main/db/migrations/list.ts';
import { createBusiness, openBusiness } from '#main/db/open.ts';
import type { OpenRequest } from '#main/db/open.ts';
import { NOW, freshFolder, newBusiness, requestIn, valueOf } from './business-on-disk.ts';
import { addMetric } from './sample-rows.ts';
import { mountSmallDisk } from './small-disk.ts';

const label = { name: 'metrics.define', door: 'typed', at: NOW } as const;

let metrics = 0;

function write(business: Business): void {
  metrics += 1;
  business.runCommand(label, (db) => addMetric(db, `metric_${metrics}`));
}

/** An open business with one metric in the file and one in its log, and a place for backups elsewhere. */
function working(request: OpenRequest = requestIn(freshFolder())) {
  const first = newBusiness(request);
  write(first);
  first.close();
  const business = valueOf(openBusiness(request));
  write(business);
  return { request, business, backups: join(freshFolder(), 'backups') };
}

/** Nothing more is written, and all that was is saved from the connection. */
function expectSafe(business: Business, backups: string): void {
  const before = business.check().rows;
  expect(() => write(business)).toThrow(FileLost);
  expect(() => business.replay('undo', NOW)).toThrow(FileLost);
  expect(business.check().rows).toEqual(before);
  const { path } = valueOf(business.backUpInto(backups, 'quit', NOW));
  expect(checkFile(path, MIGRATIONS)).toMatchObject({
    isGood: true,
    rows: { metric: 2, command: 2 },
  });
}

/** As someone who puts another business there, made under another name. */
function otherFile(folder: string): string {
  const path = join(folder, 'other.db');
  const other = valueOf(createBusiness({ ...requestIn(folder), path }));
  for (let number = 0; number < 40; number += 1) write(other);
  other.close();
  return path;
}

describe('a file that is open, and', () => {
  it('left alone, is here, whatever is written', () => {
    const { business } = working();
    expect(business.presence()).toBe('here');
    for (let number = 0; number < 30; number += 1) {
      write(business);
      business.replay('undo', NOW);
      expect(business.presence()).toBe('here');
    }
    business.close();
  });

  it('deleted, is gone: everything is saved from the connection', () => {
    const { request, business, backups } = working();
    rmSync(request.path);
    rmSync(`${request.path}-wal`);
    expect(business.presence()).toBe('gone');
    expectSafe(business, backups);
    valueOf(business.backUpTo(request.path));
    expect(business.presence()).toBe('replaced');
    business.close();
    expect(checkFile(request.path, MIGRATIONS)).toMatchObject({
      isGood: true,
      rows: { metric: 2 },
    });
  });

  it('moved, is gone until it comes back, and is whole where it is', () => {
    const { request, business, backups } = working();
    const elsewhere = join(freshFolder(), 'moved.db');
    renameSync(request.path, elsewhere);
    expect(business.presence()).toBe('gone');
    expectSafe(business, backups);
    renameSync(elsewhere, request.path);
    expect(business.presence()).toBe('here');
    write(business);
    renameSync(request.path, elsewhere);
    business.close();
    expect(checkFile(elsewhere, MIGRATIONS)).toMatchObject({ isGood: true, rows: { metric: 3 } });
  });

  it('replaced, is told, and the other file and its log are left alone', () => {
    const { request, business, backups } = working();
    const other = otherFile(freshFolder());
    const whole = readFileSync(other);
    renameSync(other, request.path);
    writeFileSync(join(dirname(request.path), 'log'), 'of the other file');
    renameSync(join(dirname(request.path), 'log'), `${request.path}-wal`);
    expect(business.presence()).toBe('replaced');
    expectSafe(business, backups);
    business.close();
    expect(readFileSync(request.path).equals(whole)).toBe(true);
    expect(readFileSync(`${request.path}-wal`, 'utf8')).toBe('of the other file');
  });

  it('replaced by another in the middle of a command, loses nothing and takes nothing', () => {
    const { request, business, backups } = working();
    const other = otherFile(freshFolder());
    expect(() =>
      business.runCommand(label, (db) => {
        addMetric(db, 'too_late');
        renameSync(other, request.path);
      }),
    ).toThrow(FileLost);
    expectSafe(business, backups);
    business.close();
  });

  it('with its folder deleted or moved away, is gone', () => {
    for (const leave of [(folder: string) => renameSync(folder, `${folder}-moved`), rmFolder]) {
      const folder = join(freshFolder(), 'made');
      mkdirSync(folder);
      const { request, business, backups } = working(requestIn(folder));
      leave(dirname(request.path));
      expect(business.presence()).toBe('gone');
      expectSafe(business, backups);
      business.close();
    }
  });

  it('on a disk that is unmounted, is gone', ({ skip }) => {
    const disk = mountSmallDisk(4);
    if (!disk) return skip('a disk can be mounted only by root');
    const { business, backups } = working(requestIn(disk.folder));
    execFileSync('umount', ['--lazy', disk.folder]);
    expect(business.presence()).toBe('gone');
    expectSafe(business, backups);
    business.close();
    execFileSync('mount', ['-t', 'tmpfs', 'tmpfs', disk.folder]);
  });
});

describe.skipIf(process.platform === 'win32')('a file into which another program writes', () => {
  it('is told, and is left as that program wrote it', () => {
    const { request, business } = working();
    copyFileSync(otherFile(freshFolder()), request.path);
    const written = readFileSync(request.path);
    expect(business.presence()).toBe('overwritten');
    expect(business.presence()).toBe('overwritten');
    expect(() => write(business)).toThrow(FileLost);
    business.close();
    expect(readFileSync(request.path).equals(written)).toBe(true);
    expect(readdirSync(dirname(request.path)).toSorted()).toEqual(
      [basename(request.path), `${basename(request.path)}-wal`].toSorted(),
    );
  });

  it('is told where it is of the same length as before', () => {
    const { request, business } = working();
    const whole = readFileSync(request.path);
    writeFileSync(request.path, Buffer.from(whole).fill(7, 8192, 12_288));
    expect(business.presence()).toBe('overwritten');
    business.close();
  });

  it('is here where only its time was set', () => {
    const { request, business } = working();
    utimesSync(request.path, new Date(0), new Date(0));
    expect(business.presence()).toBe('here');
    write(business);
    business.close();
  });
});

describe('the log beside an open file', () => {
  it('is made anew where it was taken away, so that a crash finds everything', () => {
    const { request, business } = working();
    rmSync(`${request.path}-wal`);
    write(business);
    expect(business.presence()).toBe('here');
    write(business);
    const crashed = join(freshFolder(), 'crashed.db');
    for (const ending of ['', '-wal']) copyFileSync(request.path + ending, crashed + ending);
    business.close();
    const again = valueOf(openBusiness({ ...request, path: crashed }));
    expect(again.check()).toMatchObject({ isGood: true, rows: { metric: 4 } });
    again.close();
  });

  it('is made anew where another lies in its place, which is kept', () => {
    const { request, business } = working();
    rmSync(`${request.path}-wal`);
    writeFileSync(`${request.path}-wal`, 'of another file');
    expect(business.presence()).toBe('here');
    write(business);
    business.close();
    expect(readFileSync(`${request.path}-wal.aside`, 'utf8')).toBe('of another file');
    expect(existsSync(`${request.path}-wal`)).toBe(false);
    expect(checkFile(request.path, MIGRATIONS)).toMatchObject({
      isGood: true,
      rows: { metric: 3 },
    });
  });
});

function rmFolder(folder: string): void {
  rmSync(folder, { recursive: true });
}
