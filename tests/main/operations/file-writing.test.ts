import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFileWhole } from '#main/operations/file-whole.ts';
import { writeInParts } from '#main/operations/file-writing.ts';
import { freshFolder } from '../db/business-on-disk.ts';
import { mountSmallDisk } from '../db/small-disk.ts';

describe('a file that is written', () => {
  it('takes the place of an older one, and leaves nothing else in the folder', () => {
    const folder = freshFolder();
    const path = join(folder, 'grille.csv');
    writeFileSync(path, 'old');
    writeFileWhole(path, 'été;1 000 €\n');
    expect(readFileSync(path, 'utf8')).toBe('été;1 000 €\n');
    expect(readdirSync(folder)).toEqual(['grille.csv']);
  });

  it('is whole, however long', () => {
    const path = join(freshFolder(), 'long.csv');
    const text = '€'.repeat(3_000_000);
    writeFileWhole(path, text);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('leaves no part of itself where it cannot be put in its place', () => {
    const folder = freshFolder();
    mkdirSync(join(folder, 'taken', 'by a folder'), { recursive: true });
    expect(() => writeFileWhole(join(folder, 'taken'), 'x')).toThrow(/EISDIR|ENOTEMPTY|EEXIST/);
    expect(() => writeFileWhole(join(folder, 'no such folder', 'x.csv'), 'x')).toThrow(/ENOENT/);
    expect(readdirSync(folder)).toEqual(['taken']);
  });

  it('is written whole or not at all on a disk that is nearly full', ({ skip }) => {
    const disk = mountSmallDisk(2);
    if (!disk) return skip('a small disk can be mounted only by root on Linux');
    const path = join(disk.folder, 'grille.csv');
    writeFileWhole(path, 'old');
    expect(() => writeFileWhole(path, 'x'.repeat(3_000_000))).toThrow(/ENOSPC/);
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(disk.folder)).toEqual(['grille.csv']);
  });

  it.skipIf(process.platform === 'win32')('is its user’s alone until it has its name', () => {
    const folder = freshFolder();
    const modes = () =>
      readdirSync(folder).map((name) => (statSync(join(folder, name)).mode & 0o777).toString(8));
    const before = process.umask(0o027);
    try {
      const path = join(folder, 'journal.csv');
      const seen: string[] = [];
      writeInParts(path, ['a', 'b'], () => seen.push(...modes()));
      expect(seen).toEqual(['600']);
      expect(modes(), 'a new file').toEqual(['640']);
      chmodSync(path, 0o604);
      writeFileWhole(path, 'c');
      expect(modes(), 'a file that was there').toEqual(['604']);
    } finally {
      process.umask(before);
    }
  });
});
