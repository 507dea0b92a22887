import { lockAgain } from '#main/features/ledger/lock-again.ts';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Business } from '#main/db/handles.ts';
import { MIGRATIONS } from '#main/db/migrations/list.ts';
import { createBusiness } from '#main/db/open.ts';
import { setting } from '#main/db/schema.ts';
import { createClock } from '#main/operations/clock.ts';
import { NothingOpen, openShelf } from '#main/shelf.ts';
import { freshFolder, valueOf } from './db/business-on-disk.ts';

const write = (business: Business, value: string) =>
  business.runCommand({ name: 'test', door: 'typed', at: '2026-11-22T12:00:00.000Z' }, (db) => {
    db.insert(setting).values({ key: 'note', value }).run();
  });

const change = (business: Business, value: string) =>
  business.runCommand({ name: 'test', door: 'typed', at: '2026-11-22T12:00:00.000Z' }, (db) => {
    db.update(setting).set({ value }).run();
  });

const noteIn = (business: Business) =>
  business.readable.select().from(setting).get()?.value ?? null;

function shelfIn(folder: string, startsWithSample = false, onNow: () => void = () => {}) {
  const places = {
    business: join(folder, 'business.db'),
    sample: join(folder, 'sample.db'),
    backups: join(folder, 'backups'),
  };
  let fillings = 0;
  const clock = createClock(() => '2026-11-22');
  const opened = openShelf(
    places,
    {
      clock: { ...clock, now: () => (onNow(), clock.now()) },
      systemLanguage: 'fr',
      lockAgain,
      fillSample: (business) => {
        fillings += 1;
        write(business, 'sample');
      },
    },
    startsWithSample,
  );
  if (opened.ok) onTestFinished(() => opened.value.close());
  return { places, opened, fillings: () => fillings };
}

function openedIn(...how: Parameters<typeof shelfIn>) {
  const { opened, ...rest } = shelfIn(...how);
  return { shelf: valueOf(opened), ...rest };
}

describe('the shelf', () => {
  it('makes the user’s business at the first start, and opens it at the next', () => {
    const folder = freshFolder();
    const first = openedIn(folder).shelf;
    expect([first.isSample(), noteIn(first.current())]).toEqual([false, null]);
    write(first.current(), 'mine');
    first.close();
    expect(noteIn(openedIn(folder).shelf.current())).toBe('mine');
  });

  it('puts the sample in its place and back, and never touches the user’s own file', () => {
    const { shelf, places } = openedIn(freshFolder());
    write(shelf.current(), 'mine');
    valueOf(shelf.openSample());
    expect([shelf.isSample(), noteIn(shelf.current())]).toEqual([true, 'sample']);
    const bytes = readFileSync(places.business);
    valueOf(shelf.leaveSample());
    expect([shelf.isSample(), noteIn(shelf.current())]).toEqual([false, 'mine']);
    expect(readFileSync(places.business)).toEqual(bytes);
  });

  it('throws the sample away whole, and fills a new one the next time', () => {
    const { shelf, places, fillings } = openedIn(freshFolder());
    valueOf(shelf.openSample());
    valueOf(shelf.openSample());
    expect(fillings()).toBe(1);
    valueOf(shelf.leaveSample());
    const left = ['', '-wal', '-shm'].filter((ending) => existsSync(places.sample + ending));
    expect(left).toEqual([]);
    valueOf(shelf.openSample());
    expect([fillings(), noteIn(shelf.current())]).toEqual([2, 'sample']);
  });

  it('starts with the sample where that was asked for, and makes no business of the user’s', () => {
    const folder = freshFolder();
    const { shelf, places } = openedIn(folder, true);
    expect([shelf.isSample(), existsSync(places.business)]).toEqual([true, false]);
    shelf.close();
    const again = openedIn(folder, true);
    expect([again.fillings(), noteIn(again.shelf.current())]).toEqual([0, 'sample']);
  });

  it('fills a sample whose filling was cut off before', () => {
    const folder = freshFolder();
    const path = join(folder, 'sample.db');
    const request = { path, backupFolder: join(folder, 'backups') };
    valueOf(createBusiness({ ...request, now: '2026-11-22T12:00:00.000Z' })).close();
    const { shelf, fillings } = openedIn(folder, true);
    expect([fillings(), noteIn(shelf.current())]).toEqual([1, 'sample']);
  });

  it('keeps what is open where the other file cannot be opened', () => {
    const { shelf, places } = openedIn(freshFolder());
    write(shelf.current(), 'mine');
    writeFileSync(places.sample, 'no database at all, but long enough to be looked at');
    expect(shelf.openSample()).toMatchObject({ ok: false });
    expect([shelf.isSample(), noteIn(shelf.current())]).toEqual([false, 'mine']);
    expect(readFileSync(places.sample, 'utf8')).toMatch(/^no database/);
  });

  it('keeps the sample where the user’s own file is damaged, which is never overwritten', () => {
    const { shelf, places } = openedIn(freshFolder(), true);
    writeFileSync(places.business, '');
    expect(shelf.leaveSample()).toMatchObject({ ok: false, error: { code: 'empty' } });
    expect([shelf.isSample(), noteIn(shelf.current())]).toEqual([true, 'sample']);
    expect(readFileSync(places.business, 'utf8')).toBe('');
  });

  it('puts a copy in the place of the user’s business, and what was there back', () => {
    const folder = freshFolder();
    const { shelf } = openedIn(folder);
    write(shelf.current(), 'copied');
    const copy = join(folder, 'copy.db');
    valueOf(shelf.current().backUpTo(copy));
    change(shelf.current(), 'newer');
    const { keptAt } = valueOf(shelf.restore(copy));
    expect(noteIn(shelf.current())).toBe('copied');
    valueOf(shelf.restore(keptAt ?? ''));
    expect(noteIn(shelf.current())).toBe('newer');
  });

  it('leaves the sample for a copy that is restored', () => {
    const folder = freshFolder();
    const { shelf, places } = openedIn(folder);
    write(shelf.current(), 'mine');
    const copy = join(folder, 'copy.db');
    valueOf(shelf.current().backUpTo(copy));
    valueOf(shelf.openSample());
    valueOf(shelf.restore(copy));
    expect([shelf.isSample(), noteIn(shelf.current())]).toEqual([false, 'mine']);
    expect(existsSync(places.sample)).toBe(false);
  });

  it('keeps what is open, sample or not, where a copy is unsound', () => {
    const folder = freshFolder();
    const { shelf } = openedIn(folder);
    write(shelf.current(), 'mine');
    const copy = join(folder, 'copy.db');
    writeFileSync(copy, 'no database');
    expect(shelf.restore(copy)).toMatchObject({ ok: false, error: { code: 'unsound' } });
    expect(noteIn(shelf.current())).toBe('mine');
    valueOf(shelf.openSample());
    expect(shelf.restore(copy)).toMatchObject({ ok: false });
    expect([shelf.isSample(), noteIn(shelf.current())]).toEqual([true, 'sample']);
  });

  it('opens what was open again, sample or not, where a restore fails as nobody foresaw', () => {
    const folder = freshFolder();
    const { shelf, places } = openedIn(folder);
    write(shelf.current(), 'mine');
    const copy = join(folder, 'copy.db');
    valueOf(shelf.current().backUpTo(copy));
    mkdirSync(`${places.business}.restore.partial`);
    expect(() => shelf.restore(copy)).toThrow(/directory/);
    expect(noteIn(shelf.current())).toBe('mine');
    change(shelf.current(), 'still mine');
    valueOf(shelf.openSample());
    expect(() => shelf.restore(copy)).toThrow(/directory/);
    expect([shelf.isSample(), noteIn(shelf.current())]).toEqual([true, 'sample']);
  });

  /** A sound copy of an older schema, and no room for the backup that its upgrade begins with. */
  const olderCopy = (folder: string) => {
    const path = join(folder, 'older.db');
    const migrations = MIGRATIONS.slice(0, -1);
    const now = '2026-11-22T12:00:00.000Z';
    const backupFolder = join(folder, 'backups');
    valueOf(createBusiness({ path, backupFolder, now, migrations })).close();
    writeFileSync(backupFolder, 'a file in the place of the folder');
    return path;
  };

  it('puts everything back where a copy is sound but cannot be upgraded', () => {
    const folder = freshFolder();
    const { shelf } = openedIn(folder);
    write(shelf.current(), 'mine');
    const copy = olderCopy(folder);
    const files = () => readdirSync(folder).filter((name) => !/-(wal|shm)$/.test(name));
    const before = files();
    expect(shelf.restore(copy)).toMatchObject({ ok: false, error: { code: 'backup_failed' } });
    expect(noteIn(shelf.current())).toBe('mine');
    expect(files()).toEqual(before);
  });

  it('leaves no copy of no use where the user has no file yet', () => {
    const folder = freshFolder();
    const { shelf, places } = openedIn(folder, true);
    expect(shelf.restore(olderCopy(folder))).toMatchObject({ ok: false });
    expect([shelf.isSample(), existsSync(places.business)]).toEqual([true, false]);
    valueOf(shelf.leaveSample());
    expect(noteIn(shelf.current())).toBe(null);
  });

  it('says so where nothing can be opened any more, and what was there opens once it can', () => {
    const folder = freshFolder();
    let isBroken = false;
    const away = join(folder, 'away.db');
    const { shelf, places } = openedIn(folder, false, () => {
      if (!isBroken || existsSync(away)) return;
      writeFileSync(away, readFileSync(places.business));
      writeFileSync(places.business, '');
    });
    write(shelf.current(), 'mine');
    const copy = join(folder, 'copy.db');
    valueOf(shelf.current().backUpTo(copy));
    mkdirSync(`${places.business}.restore.partial`);
    isBroken = true;
    expect(() => shelf.restore(copy)).toThrow(NothingOpen);
    rmSync(places.business);
    writeFileSync(places.business, readFileSync(away));
    expect(noteIn(openedIn(folder).shelf.current())).toBe('mine');
  });

  it('does not open where the user’s file is in use', () => {
    const folder = freshFolder();
    openedIn(folder);
    expect(shelfIn(folder).opened).toMatchObject({ ok: false, error: { code: 'in_use' } });
  });
});
