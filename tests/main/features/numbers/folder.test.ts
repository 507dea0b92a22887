import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';

const PLAUSIBLE =
  'date,visitors,pageviews,visits,bounce_rate,visit_duration\n2026-11-02,8,30,10,50,61\n';

/** A folder as it is after a week of work: an export, and what has nothing to do with numbers. */
function withDownloads(desk: Desk): string {
  const folder = join(desk.folder, 'Downloads');
  mkdirSync(join(folder, 'older'), { recursive: true });
  const put = (name: string, text: string, day: string): void => {
    writeFileSync(join(folder, name), text);
    utimesSync(join(folder, name), new Date(day), new Date(day));
  };
  put('visitors.csv', PLAUSIBLE, '2026-11-21');
  put('visitors last month.csv', PLAUSIBLE, '2026-09-01');
  put('older/visitors.csv', PLAUSIBLE, '2026-11-21');
  put('invoice.pdf', '%PDF-1.7', '2026-11-21');
  put('shopping.txt', 'bread\nmilk\n', '2026-11-21');
  symlinkSync(join(folder, 'older/visitors.csv'), join(folder, 'linked.csv'));
  desk.desktop.numbersFolder = folder;
  return folder;
}

const look = (desk: Desk) => desk.call('numbers.lookIntoFolder', {});

describe('the folder of exports', () => {
  it('gives what is new and recognised by its name, counts the rest, and stays as it is', async () => {
    const desk = openDesk();
    const folder = withDownloads(desk);
    const before = readdirSync(folder, { recursive: true });
    const found = await look(desk);
    expect(found).toMatchObject({
      name: 'Downloads',
      state: 'looked',
      taken: [{ fileName: 'visitors.csv', tool: 'plausible' }],
      others: 1,
    });
    expect(JSON.stringify(found)).not.toContain(folder);
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
    expect(readFileSync(join(folder, 'visitors.csv'), 'utf8')).toBe(PLAUSIBLE);
  });

  it('gives what came since the last check-in that was kept, and a file that changed since', async () => {
    const desk = openDesk();
    const folder = withDownloads(desk);
    await desk.call('reviews.finish', { kind: 'weekly', period: '2026-W46', closes: false });
    expect(await look(desk)).toMatchObject({ state: 'looked', taken: [], others: 0 });
    const later = new Date('2026-11-23');
    utimesSync(join(folder, 'visitors.csv'), later, later);
    expect((await look(desk)).taken).toMatchObject([{ fileName: 'visitors.csv' }]);
  });

  it('sees what came after the last look with an older day, once', async () => {
    const desk = openDesk();
    const folder = withDownloads(desk);
    await look(desk);
    await desk.call('reviews.finish', { kind: 'weekly', period: '2026-W46', closes: false });
    desk.goTo('2026-11-30');
    expect(await look(desk)).toMatchObject({ taken: [], others: 0 });
    const unpacked = (name: string, text: string): void => {
      writeFileSync(join(folder, name), text);
      utimesSync(join(folder, name), new Date('1980-01-01'), new Date('1980-01-01'));
    };
    unpacked('unpacked.csv', PLAUSIBLE);
    desk.restart();
    expect((await look(desk)).taken).toMatchObject([{ fileName: 'unpacked.csv' }]);
    await desk.call('reviews.finish', { kind: 'weekly', period: '2026-W47', closes: false });
    desk.goTo('2026-12-07');
    expect((await look(desk)).taken).toEqual([]);
    // The next one of the same name, length and day; and the old one touched by a backup.
    chmodSync(join(folder, 'visitors.csv'), 0o600);
    unpacked('unpacked.csv', PLAUSIBLE.replace('8,30', '9,31'));
    expect((await look(desk)).taken).toMatchObject([{ fileName: 'unpacked.csv' }]);
  });

  it('takes what the disk noted anew for what it was, also where it was never handed in', async () => {
    const desk = openDesk();
    const folder = withDownloads(desk);
    await desk.call('reviews.finish', { kind: 'weekly', period: '2026-W46', closes: false });
    expect(await look(desk)).toMatchObject({ taken: [], others: 0 });
    for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o600);
    desk.goTo('2026-11-30');
    expect(await look(desk)).toMatchObject({ taken: [], others: 0 });
    // Another one with its name, its length and its day is new.
    const path = join(folder, 'visitors.csv');
    writeFileSync(path, PLAUSIBLE.replace('8,30', '9,31'));
    utimesSync(path, new Date('2026-11-21'), new Date('2026-11-21'));
    expect((await look(desk)).taken).toMatchObject([{ fileName: 'visitors.csv' }]);
  });

  it('gives what it found where the disk keeps nothing beside the data', async () => {
    const desk = openDesk();
    withDownloads(desk);
    mkdirSync(join(`${desk.business().path}-seen-exports.json`, 'in the way'), { recursive: true });
    expect((await look(desk)).taken).toMatchObject([{ fileName: 'visitors.csv' }]);
  });

  it('keeps no name of a file, and begins anew with another folder', async () => {
    const desk = openDesk();
    withDownloads(desk);
    await look(desk);
    const kept = readFileSync(`${desk.business().path}-seen-exports.json`, 'utf8');
    expect(kept).not.toMatch(/visitors|Downloads/);
    const other = join(desk.folder, 'Other');
    mkdirSync(other);
    writeFileSync(join(other, 'old.csv'), PLAUSIBLE);
    utimesSync(join(other, 'old.csv'), new Date('2026-09-01'), new Date('2026-09-01'));
    desk.desktop.numbersFolder = other;
    expect((await look(desk)).taken).toEqual([]);
  });

  it('is told to be gone, and can be named anew or forgotten', async () => {
    const desk = openDesk();
    const folder = withDownloads(desk);
    rmSync(folder, { recursive: true });
    expect(await look(desk)).toEqual({ name: 'Downloads', state: 'gone', taken: [], others: 0 });
    desk.desktop.opens = desk.folder;
    await desk.call('numbers.chooseFolder', {});
    expect(await look(desk)).toMatchObject({ state: 'looked' });
    await desk.call('numbers.forgetFolder', {});
    expect(await desk.call('numbers.folder', {})).toEqual({ name: null });
  });

  it('holds a file that is read by its head alone, and one that is larger than an export', async () => {
    const desk = openDesk();
    const folder = withDownloads(desk);
    const rows = Array.from({ length: 20_000 }, () => '2026-11-03,8,30,10,50,61\n').join('');
    writeFileSync(join(folder, 'long.csv'), PLAUSIBLE + rows);
    writeFileSync(join(folder, 'huge.csv'), PLAUSIBLE.padEnd(50 * 1024 * 1024 + 1));
    const names = (await look(desk)).taken.map(({ fileName }) => fileName);
    expect(names.toSorted()).toEqual(['long.csv', 'visitors.csv']);
  });
});
