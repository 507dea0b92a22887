import { randomUUID } from 'node:crypto';
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFile } from '#main/db/file-check.ts';
import { MIGRATIONS } from '#main/db/migrations/list.ts';
import { runProcess } from '#tests/support/command-line.ts';
import { ORDER, startService } from '#tests/support/kept-service.ts';
import { PLACE, enter, opened, valueIn } from './opened-service.ts';

/** A value for each of 120 months, from January 2016 on. */
const TEN_YEARS = Array.from({ length: 120 }, (_, month) => ({
  ...PLACE,
  period: `${2016 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
  value: month,
}));

describe('the data file and its backups', () => {
  it('begins no new file where backups of one are there: brings the newest back, or as is wished', async () => {
    const first = await opened();
    await enter(first, '2026-09', 7);
    await first.service.close();
    const { data } = first;
    rmSync(data.business);
    const [name = ''] = readdirSync(data.backups);
    const lost = {
      failure: { code: 'lost', path: data.business, backup: join(data.backups, name) },
    };
    const kept = await startService();
    cpSync(data.backups, kept.data.backups, { recursive: true });
    lost.failure.path = kept.data.business;
    lost.failure.backup = join(kept.data.backups, name);
    expect(await kept.service.open(ORDER)).toMatchObject(lost);
    expect(await kept.service.open(ORDER)).toMatchObject(lost);
    expect(existsSync(kept.data.business)).toBe(false);
    expect(await kept.service.open({ ...ORDER, remedy: 'bringBack' })).toEqual({ failure: null });
    expect(await valueIn(kept, '2026-09')).toBe(7);
    expect(readdirSync(kept.data.backups)).toEqual([name]);

    const anew = await startService();
    cpSync(data.backups, anew.data.backups, { recursive: true });
    expect(await anew.service.open({ ...ORDER, remedy: 'beginAnew' })).toEqual({ failure: null });
    expect(await valueIn(anew, '2026-09')).toBe(null);
    expect(readdirSync(anew.data.backups)).toEqual([name]);
  });

  it('writes over none of its own files, by whatever name, and reads none as an import', async () => {
    let path = '';
    const choose = () => path;
    const kept = await opened({
      chooseSavePath: choose,
      chooseSheetPath: choose,
      chooseBankFiles: () => [path],
      chooseBackup: choose,
      droppedPath: choose,
    });
    await enter(kept, '2026-10', 1);
    const { data, folder } = kept;
    mkdirSync(data.backups);
    const backup = join(data.backups, 'solocap-2026-11-22T09-30-00-000Z-quit.db');
    writeFileSync(backup, 'a backup');
    linkSync(data.business, join(folder, 'hard.csv'));
    symlinkSync(data.business, join(folder, 'soft.csv'));
    const own = [data.business, `${data.business}-wal`, `${data.business}-shm`, backup];
    const links = [join(folder, 'hard.csv'), join(folder, 'soft.csv')];
    const refused = { ok: false, code: 'own_file' };
    for (path of [...own, ...links]) {
      const grid = { kind: 'month', range: null, rows: null, format: 'iso', withTargets: false };
      expect(await kept.service.call('values.exportGrid', grid), path).toEqual(refused);
    }
    for (path of [data.business, ...links]) {
      expect(await kept.service.call('values.takeSheet', { from: 'file' }), path).toEqual(refused);
      expect(await kept.service.call('ledger.takeFile', {}), path).toEqual(refused);
      const drop = { drop: randomUUID() };
      expect(await kept.service.call('ledger.takeDropped', drop), path).toEqual(refused);
      expect(await kept.service.call('vault.chooseBackup', {}), path).toEqual(refused);
    }
    // Its lock still holds.
    const other = await runProcess('--db', data.business, 'metrics');
    expect(other.status).toBe(1);
    expect(await enter(kept, '2026-11', 2)).toMatchObject({ ok: true });
    path = join(folder, 'grid.csv');
    const grid = { kind: 'month', range: null, rows: null, format: 'iso', withTargets: false };
    expect(await kept.service.call('values.exportGrid', grid)).toMatchObject({ value: { path } });
  });

  it('backs up before many values are cleared, or their entry is undone, and only then', async () => {
    const kept = await opened();
    const cells = TEN_YEARS;
    const cleared = (count: number) =>
      kept.service.call('values.enter', {
        cells: cells.slice(0, count).map((cell) => ({ ...cell, value: null })),
      });
    const backups = () => (existsSync(kept.data.backups) ? readdirSync(kept.data.backups) : []);
    const measured = (name = '') =>
      checkFile(join(kept.data.backups, name), MIGRATIONS).rows['measurement'];
    expect(await kept.service.call('values.enter', { cells })).toMatchObject({ ok: true });
    expect(await cleared(10)).toMatchObject({ ok: true });
    expect(backups()).toEqual([]);
    expect(await kept.service.call('values.undo', {})).toMatchObject({ ok: true });
    expect(backups()).toEqual([]);
    expect(await cleared(120)).toMatchObject({ ok: true, value: { written: 120 } });
    expect(backups()).toEqual([expect.stringContaining('-delete')]);
    expect(measured(backups()[0])).toBe(120);
    expect(await kept.service.call('values.undo', {})).toMatchObject({ ok: true });
    expect(backups()).toHaveLength(1);
    expect(await kept.service.call('values.undo', {})).toMatchObject({ ok: true });
    expect(backups()).toHaveLength(2);
    expect(backups().map(measured)).toEqual([120, 120]);
    expect(kept.failures).toEqual([]);
  });

  it('clears nothing by the hundred where there can be no backup', async () => {
    const kept = await opened();
    await kept.service.call('values.enter', { cells: TEN_YEARS });
    writeFileSync(kept.data.backups, 'a file in the place of the folder');
    expect(await kept.service.call('values.undo', {})).toMatchObject({ code: 'no_backup' });
    expect(await valueIn(kept, '2016-02')).toBe(1);
  });
});
