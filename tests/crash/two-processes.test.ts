import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openBusiness } from '#main/db/open.ts';
import { restoreBackup } from '#main/db/restore.ts';
import {
  NOW,
  freshFolderOnDisk,
  newBusiness,
  requestIn,
  valueOf,
} from '../main/db/business-on-disk.ts';
import { addMonth } from '../main/db/sample-rows.ts';
import { bundled } from './bundled.ts';

let writer: string;
let creator: string;

beforeAll(async () => {
  writer = await bundled(new URL('./writer.ts', import.meta.url));
  creator = await bundled(new URL('./dies-at-step.ts', import.meta.url));
});

describe('two processes', () => {
  it('cannot hold one file: the second is told within two seconds, and the first goes on', async () => {
    const request = requestIn(freshFolderOnDisk());
    const business = newBusiness(request);
    business.runCommand({ name: 'prepare', door: 'typed', at: NOW }, (db) => {
      for (let month = 1; month <= 5; month += 1) addMonth(db, month);
    });
    const backup = valueOf(business.backUpInto(request.backupFolder, 'asked', NOW)).path;
    business.close();
    const child = spawn(process.execPath, [writer, request.path, request.backupFolder, 'one'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    const begin = performance.now();
    expect(openBusiness(request)).toMatchObject({ ok: false, error: { code: 'in_use' } });
    expect(performance.now() - begin).toBeLessThan(2000);
    const restored = restoreBackup({ path: request.path, backup, now: NOW });
    expect(restored).toMatchObject({ ok: false, error: { code: 'in_use' } });
    expect(String((await once(child.stdout, 'data'))[0])).toMatch(/did/);
    child.kill('SIGKILL');
    await once(child, 'close');
    const again = valueOf(openBusiness(request));
    expect(again.check().isGood).toBe(true);
    again.close();
  });

  it('that start for the first time at once make one whole file, and leave nothing else', async () => {
    for (let round = 0; round < 5; round += 1) {
      const request = requestIn(freshFolderOnDisk());
      const args = [creator, 'create', 'never', request.path, request.backupFolder];
      const children = [1, 2, 3].map(() => spawn(process.execPath, args, { stdio: 'inherit' }));
      const codes = await Promise.all(children.map((child) => once(child, 'close')));
      expect(codes.map(([code]) => code as number)).toEqual([0, 0, 0]);
      const business = valueOf(openBusiness(request));
      expect(business.check().isGood).toBe(true);
      business.close();
      expect(readdirSync(dirname(request.path))).toEqual(['business.db']);
    }
  });
});
