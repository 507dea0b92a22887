import { existsSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { keepBackupsOf } from '#main/backups.ts';
import { listBackups } from '#main/db/backup.ts';
import { createBusiness, openBusiness } from '#main/db/open.ts';
import { setting } from '#main/db/schema.ts';
import { openDesk, wholeDumpOf } from '../support/desk.ts';
import { runs } from '../support/runs.ts';
import { NOW, freshFolder, requestIn, valueOf } from './db/business-on-disk.ts';

const HOUR = 60 * 60 * 1000;
/** Of the 90 days of work after a clock was wrong; SOLOCAP_RUNS=5 lives them all. */
const DAYS = runs(18);

/** A business on a clock that is set by hand, whose backups are kept. */
function kept({ isSample = false, makeAt = NOW, backups = join(freshFolder(), 'backups') } = {}) {
  const request = { ...requestIn(freshFolder()), backupFolder: backups, now: makeAt };
  let business = valueOf(createBusiness(request));
  onTestFinished(() => business.close());
  let time = Date.parse('2026-11-22T09:00:00.000Z');
  const now = () => new Date(time).toISOString();
  const failures: string[] = [];
  let changes = 0;
  const keeper = keepBackupsOf({
    business: () => business,
    isSample: () => isSample,
    folder: backups,
    clock: { today: () => now().slice(0, 10), now },
    onFailure: (name) => failures.push(name),
    onChange: () => (changes += 1),
  });
  return {
    keeper,
    backups,
    failures,
    changes: () => changes,
    reasons: () => listBackups(backups).map(({ reason }) => reason),
    pass: (hours: number) => {
      time += hours * HOUR;
    },
    write: (value: string) =>
      business.runCommand({ name: 'test', door: 'typed', at: now() }, (db) => {
        db.delete(setting).run();
        db.insert(setting).values({ key: 'note', value }).run();
      }),
    restart: () => {
      business.close();
      business = valueOf(openBusiness(request));
    },
  };
}

describe('backups that nobody asks for', () => {
  it('are made where something changed since the newest one, and only there', () => {
    const { keeper, write, pass, reasons } = kept();
    keeper.regularly();
    expect(reasons()).toEqual([]);
    write('one');
    pass(1);
    keeper.regularly();
    pass(1);
    keeper.regularly();
    keeper.atQuit();
    expect(reasons()).toEqual(['regular']);
    write('two');
    pass(1);
    keeper.atQuit();
    expect(reasons()).toEqual(['quit', 'regular']);
  });

  it('catch up with what a crash left without one', () => {
    const { keeper, write, pass, restart, reasons } = kept();
    write('before the crash');
    restart();
    pass(1);
    keeper.regularly();
    expect(reasons()).toEqual(['regular']);
  });

  it('follow the commands, not the clock: ahead by a year once, then days of work', () => {
    const { keeper, write, pass, reasons, restart } = kept();
    write('before');
    keeper.atQuit();
    const ahead = 365 * 24;
    pass(ahead);
    restart();
    write('by a clock that is ahead');
    keeper.atQuit();
    pass(1 - ahead);
    restart();
    for (let day = 0; day < DAYS; day += 1) {
      write(`${day}`);
      const before = reasons().length;
      keeper.atQuit();
      expect(reasons(), `day ${day}`).toHaveLength(before + 1);
      pass(24);
    }
  });

  it('follow the commands where the clock was set back too', () => {
    const { keeper, write, pass, reasons } = kept();
    write('one');
    keeper.regularly();
    pass(-365 * 24);
    write('two');
    keeper.regularly();
    pass(1);
    keeper.regularly();
    expect(reasons()).toHaveLength(2);
  });

  it('are made anew where the one that held this was damaged since, or is gone', () => {
    const { keeper, write, pass, backups, reasons } = kept();
    write('one');
    keeper.regularly();
    const [{ path } = { path: '' }] = listBackups(backups);
    truncateSync(path, 5000);
    pass(1);
    keeper.regularly();
    expect(reasons()).toHaveLength(2);
    rmSync(backups, { recursive: true });
    pass(1);
    keeper.regularly();
    expect(reasons()).toHaveLength(1);
  });

  it('are made of another file in the same folder, as far as it has come', () => {
    const first = kept();
    first.write('mine');
    first.keeper.regularly();
    const other = kept({ backups: first.backups, makeAt: '2026-11-22T09:30:00.001Z' });
    other.write('mine');
    other.keeper.regularly();
    expect(first.reasons()).toHaveLength(2);
  });

  it('hold what was there before an import', () => {
    const { keeper, write, pass, backups } = kept();
    write('before');
    pass(1);
    keeper.beforeImport();
    write('imported');
    const [backup] = listBackups(backups);
    const copy = valueOf(openBusiness({ ...requestIn(freshFolder()), path: backup?.path ?? '' }));
    onTestFinished(() => copy.close());
    expect(copy.readable.select().from(setting).get()?.value).toBe('before');
  });

  it('are not made of a sample', () => {
    const { keeper, write, pass, backups } = kept({ isSample: true });
    write('nothing real');
    pass(1);
    keeper.beforeImport();
    keeper.regularly();
    keeper.atQuit();
    expect(existsSync(backups)).toBe(false);
  });

  it('grow fewer with their age', () => {
    const { keeper, write, pass, reasons } = kept();
    for (let half = 0; half < 12; half += 1) {
      pass(1);
      write(`${half}`);
      pass(11);
      keeper.regularly();
    }
    // All of the last two days, and one for each of the days before.
    expect(reasons()).toHaveLength(5 + 4);
  });

  it('keep the app running and ending where they cannot be written, and the log tells', () => {
    const { keeper, write, backups, failures } = kept();
    writeFileSync(backups, 'a file in the place of the folder');
    write('one');
    keeper.regularly();
    keeper.atQuit();
    expect(failures).toContain('backup');
  });

  it('say that they fail, once, until one is made again', () => {
    const { keeper, write, pass, backups, changes } = kept();
    keeper.regularly();
    writeFileSync(backups, 'a file in the place of the folder');
    write('one');
    expect([keeper.isFailing(), changes()]).toEqual([false, 0]);
    keeper.regularly();
    keeper.regularly();
    expect(() => keeper.beforeLoss()).toThrow('no_backup');
    expect([keeper.isFailing(), changes()]).toEqual([true, 1]);
    rmSync(backups);
    pass(1);
    keeper.regularly();
    expect([keeper.isFailing(), changes()]).toEqual([false, 2]);
  });
});

describe('an import that can have no backup', () => {
  it('is refused in words, and writes nothing', async () => {
    const { keeper, backups, write } = kept();
    writeFileSync(backups, 'a file in the place of the folder');
    write('one');
    const desk = openDesk({ beforeImport: keeper.beforeImport });
    const { sheet } = await desk.call('values.takeSheet', {
      from: 'paste',
      text: 'Indicateur\tjanv. 2026\nProspects\t12',
    });
    const before = wholeDumpOf(desk.business());
    const answer = await desk.attempt('values.moveIn', { sheet: sheet?.id, choices: {} });
    expect(answer).toMatchObject({ ok: false, code: 'no_backup' });
    expect(wholeDumpOf(desk.business())).toEqual(before);
  });
});
