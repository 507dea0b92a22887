import {
  copyFileSync,
  existsSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFile } from '#main/db/file-check.ts';
import { MIGRATIONS } from '#main/db/migrations/list.ts';
import { openBusiness } from '#main/db/open.ts';
import type { OpenRequest } from '#main/db/open.ts';
import { isObstacle, setAside } from '#main/db/set-aside.ts';
import { longRuns } from '../../support/runs.ts';
import { NOW, freshFolder, newBusiness, reopen, requestIn } from './business-on-disk.ts';
import { addMetric, addMonth, addValue } from './sample-rows.ts';

const PAGE = 4096;
/** Files with pages of noise, and logs that are cut: an open and a check each. */
const RUNS = longRuns('SOLOCAP_DAMAGED_PAGES', 400);
const label = { name: 'values.paste', door: 'typed', at: NOW } as const;

/** A file with rows on some dozens of pages, and a copy of it whose last process was killed. */
function filledFile(): { request: OpenRequest; crashed: OpenRequest } {
  const request = requestIn(freshFolder());
  const business = newBusiness(request);
  business.runCommand(label, (db) => {
    const months = Array.from({ length: 12 }, (_, index) => addMonth(db, index + 1));
    for (let number = 0; number < 40; number += 1) {
      const metricId = addMetric(db, `metric_${number}`);
      for (const month of months) addValue(db, metricId, month, month / 7);
    }
  });
  const crashed = { ...request, path: join(dirname(request.path), 'crashed.db') };
  copyFileSync(request.path, crashed.path);
  copyFileSync(`${request.path}-wal`, `${crashed.path}-wal`);
  business.close();
  return { request, crashed };
}

/** A file whose last process was killed, with all it did since its backup still in the log. */
function crashedWithBackup(): { crashed: OpenRequest; backup: string } {
  const request = requestIn(freshFolder());
  let business = newBusiness(request);
  business.runCommand(label, (db) => {
    for (let month = 1; month <= 6; month += 1) addMonth(db, month);
  });
  const backup = join(freshFolder(), 'backup.db');
  business.backUpTo(backup);
  business = reopen(business, request);
  business.runCommand(label, (db) => {
    for (let number = 0; number < 60; number += 1) addMetric(db, `metric_${number}`);
  });
  const crashed = { ...request, path: join(dirname(request.path), 'crashed.db') };
  copyFileSync(request.path, crashed.path);
  copyFileSync(`${request.path}-wal`, `${crashed.path}-wal`);
  return { crashed, backup };
}

/** Opens, and where that is refused, proves that neither the file nor its log was written to. */
function outcome(request: OpenRequest): string {
  const files = [request.path, `${request.path}-wal`].filter((path) => existsSync(path));
  const before = files.map((path) => readFileSync(path));
  const opened = openBusiness(request);
  if (opened.ok) {
    opened.value.close();
    return 'opened';
  }
  for (const [index, path] of files.entries()) {
    expect(readFileSync(path).equals(before[index] ?? Buffer.of()), path).toBe(true);
  }
  return opened.error.code;
}

describe('a damaged file', () => {
  it('is told and left alone at each of 20 lengths to which it was cut', () => {
    const { request } = filledFile();
    const whole = readFileSync(request.path);
    for (let cut = 0; cut < 20; cut += 1) {
      const length = Math.floor((whole.length * cut) / 20) + (cut % 3);
      writeFileSync(request.path, whole.subarray(0, length));
      expect(['empty', 'not_a_database', 'truncated'], `cut at ${length}`).toContain(
        outcome(request),
      );
    }
  });

  it('is told when only its very last byte is missing', () => {
    const { request } = filledFile();
    truncateSync(request.path, readFileSync(request.path).length - 1);
    expect(outcome(request)).toBe('truncated');
  });

  it('never crashes the program, whichever of its pages were overwritten', () => {
    const { request } = filledFile();
    const whole = readFileSync(request.path);
    const seen = new Map<string, number>();
    const noise = fc.tuple(
      fc.integer({ min: 0, max: whole.length / PAGE - 1 }).map((page) => page * PAGE),
      fc.uint8Array({ minLength: PAGE, maxLength: PAGE }),
    );
    fc.assert(
      fc.property(fc.array(noise, { minLength: 1, maxLength: 4 }), (writes) => {
        const damaged = Buffer.from(whole);
        for (const [at, bytes] of writes) damaged.set(bytes, at);
        writeFileSync(request.path, damaged);
        const code = outcome(request);
        seen.set(code, (seen.get(code) ?? 0) + 1);
        checkFile(request.path, MIGRATIONS);
        rmSync(`${request.path}-wal`, { force: true });
      }),
      { numRuns: RUNS },
    );
    // A page that nobody uses may hold anything; nearly all are in use.
    expect(seen.get('opened') ?? 0).toBeLessThan(RUNS / 20);
    expect([...seen.keys()].toSorted().filter((code) => code !== 'opened')).toEqual([
      'damaged',
      'not_a_database',
    ]);
  });

  it('is told where whole pages of a table were swapped', () => {
    const { request } = filledFile();
    const whole = readFileSync(request.path);
    const swapped = Buffer.from(whole);
    const pages = whole.length / PAGE;
    swapped.set(whole.subarray((pages - 1) * PAGE), (pages - 2) * PAGE);
    writeFileSync(request.path, swapped);
    expect(outcome(request)).toBe('damaged');
  });
});

describe('the log beside a file', () => {
  it('brings back what the file alone does not hold', () => {
    const { crashed } = filledFile();
    expect(outcome(crashed)).toBe('opened');
    expect(checkFile(crashed.path, MIGRATIONS).rows).toMatchObject({ measurement: 480 });
  });

  it('may be cut anywhere: what it still holds whole is kept, and the rest is as if never done', () => {
    const { crashed } = filledFile();
    const file = readFileSync(crashed.path);
    const log = readFileSync(`${crashed.path}-wal`);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: log.length }), (length) => {
        writeFileSync(crashed.path, file);
        writeFileSync(`${crashed.path}-wal`, log.subarray(0, length));
        expect(outcome(crashed)).toBe('opened');
        const report = checkFile(crashed.path, MIGRATIONS);
        expect(report.isGood).toBe(true);
        expect([0, 480]).toContain(report.rows['measurement']);
      }),
      { numRuns: Math.ceil(RUNS / 2), examples: [[0], [log.length]] },
    );
  });

  it('of noise is passed over', () => {
    const { request } = filledFile();
    writeFileSync(`${request.path}-wal`, Buffer.alloc(20_000, 7));
    expect(outcome(request)).toBe('opened');
    expect(checkFile(request.path, MIGRATIONS).rows).toMatchObject({ measurement: 480 });
  });

  it('of another file is told, and both stay as they are', () => {
    const { crashed } = filledFile();
    const other = requestIn(freshFolder());
    const business = newBusiness(other);
    for (let month = 1; month <= 12; month += 1) {
      business.runCommand(label, (db) => {
        addMonth(db, month);
        for (let number = 0; number < 60; number += 1) addMetric(db, `other_${month}_${number}`);
      });
    }
    business.close();
    copyFileSync(`${crashed.path}-wal`, `${other.path}-wal`);
    expect(outcome(other)).toBe('foreign_log');
    expect(readdirSync(dirname(other.path)).toSorted()).toEqual(['business.db', 'business.db-wal']);
  });

  it('of the file whose place a backup took is told, set aside, and the backup opens', () => {
    const { crashed, backup } = crashedWithBackup();
    const log = readFileSync(`${crashed.path}-wal`);
    copyFileSync(backup, crashed.path);
    const whole = readFileSync(backup);
    const opened = openBusiness(crashed);
    expect(opened).toMatchObject({ ok: false, error: { code: 'foreign_log' } });
    expect(readFileSync(crashed.path).equals(whole)).toBe(true);
    if (opened.ok || !isObstacle(opened.error)) throw new Error('not an obstacle');
    const aside = setAside(opened.error, NOW);
    expect(readFileSync(aside).equals(log)).toBe(true);
    expect(outcome(crashed)).toBe('opened');
    expect(checkFile(crashed.path, MIGRATIONS).rows).toEqual(checkFile(backup, MIGRATIONS).rows);
  });

  it('that a newer version left in the middle of its upgrade is not called foreign', () => {
    const request = requestIn(freshFolder());
    newBusiness(request).close();
    const sql = 'CREATE TABLE goal (id INTEGER PRIMARY KEY) STRICT';
    const later = { id: MIGRATIONS.length + 1, name: 'later', date: '2999-12-31', sql };
    const crashed = { ...request, path: join(dirname(request.path), 'crashed.db') };
    const onStep = (step: string) => {
      if (step !== 'migration_committed') return;
      copyFileSync(request.path, crashed.path);
      copyFileSync(`${request.path}-wal`, `${crashed.path}-wal`);
    };
    const upgraded = openBusiness({ ...request, migrations: [...MIGRATIONS, later], onStep });
    if (upgraded.ok) upgraded.value.close();
    expect(outcome(crashed)).toBe('newer');
  });
});
