import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openBusiness } from '#main/db/open.ts';
import { NOW, requestIn, valueOf } from '#tests/main/db/business-on-disk.ts';
import { receipt } from '#tests/shared/features/ledger/entries.ts';
import { dumpOf, fileOf, openDesk } from '#tests/support/desk.ts';
import { cell, type } from '#tests/support/figures.ts';

describe('the file', () => {
  it('is told: where it lies, whether it is a sample, whether it is empty, what day it is', async () => {
    const desk = openDesk();
    const path = fileOf(desk, 'business.db');
    const still = { file: 'here', isBackupFailing: false } as const;
    const status = { path, ...still, appVersion: '1.2.3', today: '2026-11-22' };
    expect(await desk.call('vault.status', {})).toEqual({
      ...status,
      isSample: false,
      isEmpty: true,
    });
    await type(desk, cell('leads', '2026-10', 1));
    desk.desktop.isSample = true;
    expect(await desk.call('vault.status', {})).toEqual({
      ...status,
      isSample: true,
      isEmpty: false,
    });
  });

  it('that is lost takes nothing more, and is saved from what is open', async () => {
    const desk = openDesk();
    await type(desk, cell('leads', '2026-10', 1));
    const before = dumpOf(desk.business());
    renameSync(fileOf(desk, 'business.db'), fileOf(desk, 'moved.db'));
    expect(await desk.call('vault.status', {})).toMatchObject({ file: 'gone' });
    const refused = { ok: false, code: 'file_lost', details: { problem: 'gone' } };
    const entry = { cells: [cell('leads', '2026-10', 2)] };
    expect(await desk.attempt('values.enter', entry)).toEqual(refused);
    expect(await desk.attempt('values.undo', {})).toEqual(refused);
    desk.desktop.savesTo = fileOf(desk, 'saved.db');
    await desk.call('vault.backUp', {});
    const saved = valueOf(
      openBusiness({ ...requestIn(desk.folder), path: fileOf(desk, 'saved.db') }),
    );
    expect(dumpOf(saved)).toEqual(before);
    saved.close();
    await desk.call('vault.end', { startsAgain: true });
    expect(desk.desktop.ended).toEqual([true]);
  });

  it('is shown in its folder', async () => {
    const desk = openDesk();
    await desk.call('vault.showFile', {});
    expect(desk.desktop.shown).toEqual([fileOf(desk, 'business.db')]);
  });
});

describe('a backup', () => {
  it('holds everything, under the name that was chosen', async () => {
    const desk = openDesk();
    await type(desk, cell('leads', '2026-10', 1), cell('leads', '2026-10', 2, 'Été'));
    desk.desktop.savesTo = fileOf(desk, 'copie.db');
    expect(await desk.call('vault.backUp', {})).toEqual({ path: fileOf(desk, 'copie.db') });
    const copy = valueOf(
      openBusiness({ path: fileOf(desk, 'copie.db'), backupFolder: desk.folder, now: NOW }),
    );
    expect(dumpOf(copy)).toEqual(dumpOf(desk.business()));
    copy.close();
  });

  it('that is stopped while it is made or looked at leaves nothing', async () => {
    const desk = openDesk();
    desk.desktop.onProgress = desk.stop;
    desk.desktop.savesTo = fileOf(desk, 'copy.db');
    const stopped = { ok: false, code: 'stopped' };
    expect(await desk.attempt('vault.backUp', {})).toEqual(stopped);
    expect(readdirSync(desk.folder).filter((name) => name.includes('copy'))).toEqual([]);
    desk.desktop.onProgress = () => {};
    await desk.call('vault.backUp', {});
    desk.desktop.onProgress = desk.stop;
    desk.desktop.opens = desk.desktop.savesTo;
    expect(await desk.attempt('vault.chooseBackup', {})).toEqual(stopped);
  });

  it('is not made where the user thought better of it', async () => {
    expect(await openDesk().call('vault.backUp', {})).toEqual({ path: null });
  });

  it('that cannot be put in its place is told: over the open file, a folder, in none', async () => {
    const desk = openDesk();
    mkdirSync(fileOf(desk, 'taken'));
    for (const name of ['business.db', 'taken', 'gone/copie.db']) {
      desk.desktop.savesTo = fileOf(desk, name);
      expect(await desk.attempt('vault.backUp', {}), name).toMatchObject({
        ok: false,
        code: 'file_not_written',
      });
    }
    expect(desk.failures).toEqual([]);
  });
});

describe('a copy to restore', () => {
  it('is looked at first: its name, its last change, how much is in it', async () => {
    const desk = openDesk();
    await type(desk, cell('leads', '2026-10', 1), cell('leads', '2026-11', 2));
    desk.desktop.savesTo = fileOf(desk, 'copie.db');
    await desk.call('vault.backUp', {});
    desk.desktop.opens = desk.desktop.savesTo;
    expect(await desk.call('vault.chooseBackup', {})).toMatchObject({
      fileName: 'copie.db',
      lastChangedAt: '2026-11-22T12:00:00.000Z',
      counts: { metric: 1, measurement: 2, action: 0, review: 0, ledger_entry: 0 },
    });
    expect(desk.desktop.restored).toEqual([]);
  });

  it('says which locks and sendings it does not know', async () => {
    const desk = openDesk();
    await desk.call('ledger.add', receipt({ paidOn: '2026-08-05' }));
    desk.desktop.savesTo = fileOf(desk, 'copie.db');
    await desk.call('vault.backUp', {});
    await desk.call('ledger.lockMonth', { month: '2026-08', lockedOn: null });
    desk.desktop.savesTo = desk.folder;
    const days = { from: '2026-01-01', to: '2026-12-31' };
    const who = { siren: null, activity: null };
    await desk.call('ledger.send', { ...days, ...who, books: ['journal'], profile: 'fr' });
    desk.desktop.opens = fileOf(desk, 'copie.db');
    expect(await desk.call('vault.chooseBackup', {})).toMatchObject({
      forgets: { months: ['2026-08'], sentOn: ['2026-11-22'] },
    });
  });

  it('takes the place of the data once that is asked for, and by nothing but its id', async () => {
    const desk = openDesk();
    desk.desktop.savesTo = fileOf(desk, 'copie.db');
    await desk.call('vault.backUp', {});
    desk.desktop.opens = desk.desktop.savesTo;
    const chosen = await desk.call('vault.chooseBackup', {});
    await desk.call('vault.restore', { backup: chosen?.id ?? '' });
    expect(desk.desktop.restored).toEqual([fileOf(desk, 'copie.db')]);
    const unknown = { backup: '0'.repeat(32) };
    expect(await desk.attempt('vault.restore', unknown)).toMatchObject({ code: 'not_found' });
  });

  it('is not read where the user thought better of it', async () => {
    expect(await openDesk().call('vault.chooseBackup', {})).toBeNull();
  });

  it('is refused where it is none of ours: another file, half a file, the open one', async () => {
    const desk = openDesk();
    writeFileSync(fileOf(desk, 'letter.txt'), 'Dear all, this is no database.'.repeat(100));
    desk.desktop.savesTo = fileOf(desk, 'copie.db');
    await desk.call('vault.backUp', {});
    writeFileSync(
      fileOf(desk, 'half.db'),
      readFileSync(fileOf(desk, 'copie.db')).subarray(0, 9000),
    );
    for (const name of ['letter.txt', 'half.db', 'business.db', 'nowhere.db']) {
      desk.desktop.opens = fileOf(desk, name);
      const refused = { ok: false, code: 'bad_backup' };
      expect(await desk.attempt('vault.chooseBackup', {}), name).toMatchObject(refused);
    }
    expect(desk.failures).toEqual([]);
  });
});

describe('the sample', () => {
  it('is opened and left', async () => {
    const desk = openDesk();
    await desk.call('vault.openSample', {});
    expect(await desk.call('vault.status', {})).toMatchObject({ isSample: true });
    await desk.call('vault.leaveSample', {});
    expect(await desk.call('vault.status', {})).toMatchObject({ isSample: false });
  });

  it('cannot be left where it is not open: one’s own business is never thrown away', async () => {
    const refused = { ok: false, code: 'not_sample' };
    expect(await openDesk().attempt('vault.leaveSample', {})).toEqual(refused);
  });
});
