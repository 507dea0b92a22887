import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Business } from '#main/db/handles.ts';
import { openBusiness } from '#main/db/open.ts';
import type { OpenRequest } from '#main/db/open.ts';
import { restoreBackup } from '#main/db/restore.ts';
import { metric } from '#main/db/schema.ts';
import { NOW, freshFolder, newBusiness, requestIn, valueOf } from './business-on-disk.ts';
import { addMetric } from './sample-rows.ts';

const label = { name: 'metrics.define', door: 'typed', at: NOW } as const;

function slugsIn(request: OpenRequest): string[] {
  const business = valueOf(openBusiness(request));
  const slugs = slugsOf(business);
  business.close();
  return slugs;
}

function slugsOf(business: Business): string[] {
  return business.readable
    .select()
    .from(metric)
    .all()
    .map(({ slug }) => slug);
}

/** A backup that holds `old`, and a closed live file that holds `old` and `new`. */
function backupAndLive(): { request: OpenRequest; backup: string } {
  const request = requestIn(freshFolder());
  const business = newBusiness(request);
  business.runCommand(label, (db) => addMetric(db, 'old'));
  const backup = valueOf(business.backUpInto(request.backupFolder, 'regular', NOW)).path;
  business.runCommand(label, (db) => addMetric(db, 'new'));
  business.close();
  return { request, backup };
}

describe('a restore', () => {
  it('brings the backup back, and can be undone', () => {
    const { request, backup } = backupAndLive();
    const { keptAt } = valueOf(restoreBackup({ path: request.path, backup, now: NOW }));
    expect(slugsIn(request)).toEqual(['old']);
    valueOf(restoreBackup({ path: request.path, backup: keptAt ?? '', now: NOW }));
    expect(slugsIn(request)).toEqual(['old', 'new']);
    expect(existsSync(backup)).toBe(true);
  });

  it('keeps a damaged file with its log, and leaves no log beside the new one', () => {
    const { request, backup } = backupAndLive();
    const damaged = Buffer.concat([
      readFileSync(request.path).subarray(0, 5000),
      Buffer.alloc(300),
    ]);
    writeFileSync(request.path, damaged);
    writeFileSync(`${request.path}-wal`, 'the log');
    const { keptAt } = valueOf(restoreBackup({ path: request.path, backup, now: NOW }));
    expect(readFileSync(keptAt ?? '').equals(damaged)).toBe(true);
    expect(readFileSync(`${keptAt}-wal`, 'utf8')).toBe('the log');
    expect(existsSync(`${request.path}-wal`)).toBe(false);
    expect(slugsIn(request)).toEqual(['old']);
  });

  it('keeps the log of a live file that is gone: the file may come back', () => {
    const { request, backup } = backupAndLive();
    const path = join(freshFolder(), 'business.db');
    writeFileSync(`${path}-wal`, 'the log');
    expect(valueOf(restoreBackup({ path, backup, now: NOW }))).toEqual({ keptAt: null });
    expect(
      readdirSync(dirname(path)).map((name) => readFileSync(join(dirname(path), name), 'utf8')),
    ).toContain('the log');
    expect(slugsIn({ ...request, path })).toEqual(['old']);
  });

  it('works where the live file is gone', () => {
    const { request, backup } = backupAndLive();
    const path = join(freshFolder(), 'business.db');
    expect(valueOf(restoreBackup({ path, backup, now: NOW }))).toEqual({ keptAt: null });
    expect(slugsIn({ ...request, path })).toEqual(['old']);
  });

  it('is refused while the live file is open, which goes on', () => {
    const { request, backup } = backupAndLive();
    const business = valueOf(openBusiness(request));
    const restored = restoreBackup({ path: request.path, backup, now: NOW });
    expect(restored).toMatchObject({ ok: false, error: { code: 'in_use' } });
    expect(slugsOf(business)).toEqual(['old', 'new']);
    business.close();
  });

  it('is refused where the backup is not sound, and the live file stays', () => {
    const { request, backup } = backupAndLive();
    writeFileSync(backup, readFileSync(backup).subarray(0, 50_000));
    const restored = restoreBackup({ path: request.path, backup, now: NOW });
    expect(restored).toMatchObject({ ok: false, error: { code: 'unsound' } });
    expect(slugsIn(request)).toEqual(['old', 'new']);
  });
});
