import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeUsable } from '#main/app/usable-folder.ts';
import type { FolderFault } from '#main/app/usable-folder.ts';
import { bundled } from '../../crash/bundled.ts';
import { freshFolder, freshFolderOnDisk } from '../db/business-on-disk.ts';
import { isRoot, mountSmallDisk } from '../db/small-disk.ts';

function faultOf(folder: string): FolderFault | null {
  const usable = makeUsable(folder);
  return usable.ok ? null : usable.error;
}

describe('the data folder', () => {
  it('is made with those above it, for its user alone', () => {
    const folder = join(freshFolder(), 'config', 'Solocap');
    expect([faultOf(folder), faultOf(folder)]).toEqual([null, null]);
    if (process.platform !== 'win32') expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('that is a file, or lies in one, is told, and which file that is', () => {
    const file = join(freshFolder(), 'config');
    writeFileSync(file, 'not a folder');
    const fault = { code: 'not_a_folder', path: file };
    expect(faultOf(file)).toEqual(fault);
    expect(faultOf(join(file, 'Solocap'))).toEqual(fault);
    expect(faultOf(join(file, 'deep', 'Solocap'))).toEqual(fault);
  });

  it('on a read-only disk is told, there or not', ({ skip }) => {
    const disk = mountSmallDisk(1);
    if (!disk) return skip('a disk can be mounted only by root');
    const [there, missing] = [join(disk.folder, 'there'), join(disk.folder, 'missing')];
    mkdirSync(there);
    disk.makeReadOnly();
    expect(faultOf(there)).toEqual({ code: 'read_only_folder', path: there });
    expect(faultOf(missing)).toEqual({ code: 'folder_not_made', path: missing });
  });

  it('that permissions keep a user out of is told', async ({ skip }) => {
    if (process.platform !== 'linux') return skip('another user is tried on Linux');
    // Others can reach it: what lies in memory is root's alone.
    const folder = freshFolderOnDisk();
    const there = join(folder, 'there');
    mkdirSync(there);
    const program = await bundled(new URL('./tells-folder-fault.ts', import.meta.url));
    chmodSync(there, 0o555);
    chmodSync(folder, 0o555);
    const asNobody = isRoot ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : [];
    const [command, ...words] = [
      ...asNobody,
      process.execPath,
      program,
      there,
      join(folder, 'missing'),
    ];
    const told = execFileSync(command, words, { encoding: 'utf8' });
    chmodSync(folder, 0o755);
    expect(JSON.parse(told)).toEqual(['read_only_folder', 'folder_not_made']);
  });
});
