import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { listBackups } from '#main/db/backup.ts';
import { checkFile } from '#main/db/file-check.ts';
import { createTheBooks } from '#main/db/migrations/0001-create-the-books.ts';
import { createBusiness, openBusiness } from '#main/db/open.ts';
import type { OpenRequest } from '#main/db/open.ts';
import { metric } from '#main/db/schema.ts';
import {
  NOW,
  freshFolderOnDisk,
  newBusiness,
  requestIn,
  valueOf,
} from '../main/db/business-on-disk.ts';
import { addMetric } from '../main/db/sample-rows.ts';
import { bundled } from './bundled.ts';
import { addingTable } from './second-migration.ts';

const label = { name: 'metrics.define', door: 'typed', at: NOW } as const;
const BOTH = [createTheBooks, addingTable];

let program: string;

beforeAll(async () => {
  program = await bundled(new URL('./dies-at-step.ts', import.meta.url));
});

function dieAt(deed: string, step: string, request: OpenRequest, backup = ''): void {
  const args = [program, deed, step, request.path, request.backupFolder, backup];
  expect(spawnSync(process.execPath, args, { stdio: 'inherit' }).signal).toBe('SIGKILL');
}

/** A closed file with one metric, and a backup from before it had any. */
function fileWithBackup(): { request: OpenRequest; backup: string } {
  const request = { ...requestIn(freshFolderOnDisk()), migrations: [createTheBooks] };
  const business = newBusiness(request);
  const backup = valueOf(business.backUpInto(request.backupFolder, 'regular', NOW)).path;
  business.runCommand(label, (db) => addMetric(db, 'leads'));
  business.close();
  return { request, backup };
}

describe('a process that dies', () => {
  it.each(['migration_started', 'migration_applied', 'migration_checked', 'migration_committed'])(
    'at %s of a first start leaves a first start',
    (step) => {
      const request = requestIn(freshFolderOnDisk());
      dieAt('create', step, request);
      expect(existsSync(request.path)).toBe(false);
      const business = valueOf(createBusiness(request));
      expect(business.check().isGood).toBe(true);
      business.close();
    },
  );

  it.each([
    ['backup_started', 'older'],
    ['backup_written', 'older'],
    ['backup_checked', 'older'],
    ['backup_named', 'older'],
    ['migration_started', 'older'],
    ['migration_applied', 'older'],
    ['migration_checked', 'older'],
    ['migration_committed', 'current'],
  ])('at %s of a migration leaves the %s file, whole', (step, schema) => {
    const { request } = fileWithBackup();
    dieAt('migrate', step, request);
    const report = checkFile(request.path, BOTH);
    expect(report).toMatchObject({ isGood: true, schema, rows: { metric: 1 } });
    expect(listBackups(request.backupFolder).every(isWhole)).toBe(true);
    const business = valueOf(openBusiness({ ...request, migrations: BOTH }));
    expect(business.check()).toMatchObject({ isGood: true, schema: 'current' });
    business.close();
    expect(listBackups(request.backupFolder).every(isWhole)).toBe(true);
  });

  it.each([
    ['restore_copied', 1],
    ['restore_kept', 1],
    ['restore_named', 0],
  ])('at %s of a restore leaves the old or the new file, whole', (step, metrics) => {
    const { request, backup } = fileWithBackup();
    dieAt('restore', step, request, backup);
    const business = valueOf(openBusiness(request));
    expect(business.readable.select().from(metric).all()).toHaveLength(metrics);
    expect(business.check().isGood).toBe(true);
    business.close();
    const kept = readdirSync(join(request.path, '..')).filter((name) =>
      /before-restore/.test(name),
    );
    expect(kept).toHaveLength(step === 'restore_copied' ? 0 : 1);
  });
});

function isWhole({ path }: { readonly path: string }): boolean {
  return checkFile(path, BOTH).isGood;
}
