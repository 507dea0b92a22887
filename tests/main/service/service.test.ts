import { copyFileSync, readdirSync, renameSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFile } from '#main/db/file-check.ts';
import { MIGRATIONS } from '#main/db/migrations/list.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { ORDER, startService } from '#tests/support/kept-service.ts';
import type { KeptService } from '#tests/support/kept-service.ts';
import { newBusiness, requestIn } from '../db/business-on-disk.ts';
import { enter, opened, valueIn } from './opened-service.ts';

describe('the service in its thread', () => {
  it('carries out operations, tells what changed, and refuses in envelopes', async () => {
    const kept = await opened();
    expect(await enter(kept, '2026-10', 123_450)).toMatchObject({ ok: true });
    expect(await valueIn(kept, '2026-10')).toBe(123_450);
    expect(kept.events).toContainEqual(expect.objectContaining({ type: 'changed' }));
    expect(await kept.service.call('values.enter', { cells: 'all' })).toMatchObject({
      ok: false,
      code: 'bad_input',
      field: 'cells',
    });
    expect(await kept.service.call('constructor', {})).toEqual({
      ok: false,
      code: 'unknown_operation',
    });
    expect(kept.failures).toEqual([]);
  });

  it('sets aside what stands in the way of the start, only where that is wanted', async () => {
    const kept = await startService();
    newBusiness({ ...requestIn(kept.folder), path: kept.data.business }).close();
    truncateSync(kept.data.business, 90_112);
    const failed = { failure: { code: 'cut_start' } };
    expect(await kept.service.open(ORDER)).toMatchObject(failed);
    expect(await kept.service.open(ORDER)).toMatchObject(failed);
    expect(await kept.service.open({ ...ORDER, remedy: 'setAside' })).toEqual({ failure: null });
    expect(readdirSync(kept.folder).filter((name) => name.includes('aside'))).toHaveLength(1);
    expect(await enter(kept, '2026-10', 1)).toMatchObject({ ok: true });
  });

  it('tells the look of the open business, and again when it changes, before the windows hear', async () => {
    const kept = await opened();
    expect(kept.looks).toEqual([{ language: 'fr', theme: 'system', isSample: false }]);
    await kept.service.call('settings.change', { language: 'en', theme: 'dark' });
    await enter(kept, '2026-10', 1);
    expect(kept.looks.slice(1)).toEqual([{ language: 'en', theme: 'dark', isSample: false }]);
  });

  it('asks the desktop, and hears its refusals and its faults as they are', async () => {
    const asked: unknown[] = [];
    const kept = await opened({
      chooseSavePath: (about) => {
        asked.push(about);
        return null;
      },
      chooseBackup: () => {
        throw new Refusal('not_found', { field: 'backup' });
      },
      startAtLogin: () => {
        throw Object.assign(new Error('/secret/place'), { code: 'EACCES', syscall: 'open' });
      },
    });
    expect(await kept.service.call('vault.backUp', {})).toMatchObject({ value: { path: null } });
    expect(asked).toEqual([expect.objectContaining({ kind: 'sqlite', language: 'fr' })]);
    expect(await kept.service.call('vault.chooseBackup', {})).toEqual({
      ok: false,
      code: 'not_found',
      field: 'backup',
    });
    expect(await kept.service.call('settings.startAtLogin', {})).toEqual({
      ok: false,
      code: 'read_only',
    });
  });

  it('backs up what changed when it is closed, and lets go of a whole file', async () => {
    const kept = await opened();
    await enter(kept, '2026-10', 1);
    await kept.service.close();
    expect(readdirSync(kept.data.backups)).toEqual([expect.stringContaining('-quit')]);
    expect(readdirSync(kept.folder).filter((name) => name.includes('-wal'))).toEqual([]);
    expect(checkFile(kept.data.business, MIGRATIONS).isGood).toBe(true);
    expect(kept.deaths).toEqual([]);
  });

  it('says why a file was not opened, and opens it once it is put right', async () => {
    const kept = await startService();
    writeFileSync(kept.data.business, '');
    expect(await kept.service.open(ORDER)).toMatchObject({ failure: { code: 'empty' } });
    const other = await opened();
    await other.service.close();
    copyFileSync(other.data.business, kept.data.business);
    expect(await kept.service.open(ORDER)).toEqual({ failure: null });
    expect(await enter(kept, '2026-10', 1)).toMatchObject({ ok: true });
  });

  it('tells by itself that the file was lost, saves nothing more, and ends with a backup', async () => {
    let onEvent = (): void => {};
    const kept = await opened({
      event: () => {
        onEvent();
        return null;
      },
    });
    await enter(kept, '2026-10', 1);
    const told = new Promise<void>((resolve) => (onEvent = resolve));
    renameSync(kept.data.business, `${kept.data.business}.moved`);
    await told;
    const status = await kept.service.call('vault.status', {});
    expect(status).toMatchObject({ ok: true, value: { file: 'gone' } });
    const refused = { ok: false, code: 'file_lost', details: { problem: 'gone' } };
    expect(await enter(kept, '2026-10', 2)).toEqual(refused);
    expect(await kept.service.call('vault.openSample', {})).toEqual(refused);
    expect(await valueIn(kept, '2026-10')).toBe(1);
    await kept.service.close();
    const [backup = ''] = readdirSync(kept.data.backups);
    expect(checkFile(join(kept.data.backups, backup), MIGRATIONS)).toMatchObject({
      isGood: true,
      rows: { measurement: 1 },
    });
  });

  it('refuses more calls at once than a window ever makes, and goes on', async () => {
    const kept = await opened();
    const answers = await Promise.all(
      Array.from({ length: 1100 }, () => kept.service.call('settings.read', {})),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1000);
    expect(answers.at(-1)).toEqual({ ok: false, code: 'too_busy' });
    expect(await enter(kept, '2026-10', 1)).toMatchObject({ ok: true });
  });
});

/** So many take nearly a second to import, with nothing else to do: time enough to interrupt it. */
const ROWS = 8000;

function statement(folder: string): string {
  const path = join(folder, 'bank.csv');
  const headings =
    'dateOp;dateVal;label;category;categoryParent;supplierFound;amount;comment;accountNum;accountLabel;accountbalance';
  const rows = Array.from(
    { length: ROWS },
    (_, index) =>
      `2026-10-0${1 + (index % 9)};2026-10-01;VIR F-${index};Virements;Revenus;Client ${index};${index},50;;01;Bourso;1`,
  );
  writeFileSync(path, `${[headings, ...rows].join('\n')}\n`);
  return path;
}

/** The service with a statement at hand; `whenImporting` happens once its rows are being written. */
async function importing(whenImporting: (call: number) => void) {
  // Typing a value is told as importing too, on a machine busy enough to make it long work.
  let [isAsked, isTold] = [false, false];
  const kept = await opened({
    chooseBankFiles: () => [statement(kept.folder)],
    event: (event) => {
      const isUnderWay = event.type === 'progress' && event.progress?.step === 'importing';
      if (isUnderWay && isAsked && !isTold) {
        isTold = true;
        whenImporting(event.call);
      }
      return null;
    },
  });
  await enter(kept, '2026-09', 7);
  const taken = await kept.service.call('ledger.takeFile', {});
  const { file } = (taken as { value: { file: { id: string } } }).value;
  const reading = { file: file.id, isDayFirst: null, rates: {} };
  const importFile = () => {
    isAsked = true;
    return kept.service.call('ledger.importFile', reading);
  };
  return { kept, importFile };
}

async function entriesIn({ service }: KeptService): Promise<unknown> {
  const nothing = { category: null, method: null, party: null, state: null, text: '' };
  const filter = { from: null, to: null, kind: null, ...nothing };
  const sums = await service.call('ledger.sums', { filter });
  return sums.ok ? (sums.value as { count: number }).count : sums;
}

describe('long work in the thread', () => {
  it('is stopped in the middle of a command, which leaves nothing behind', async () => {
    const { kept, importFile } = await importing((call) => kept.service.stop(call));
    expect(await importFile()).toEqual({ ok: false, code: 'stopped' });
    expect(await entriesIn(kept)).toBe(0);
    expect(await valueIn(kept, '2026-09')).toBe(7);
    // Asked once more, it is carried out: who stopped one call did not stop the next.
    expect(await importFile()).toMatchObject({ ok: true, value: { rows: ROWS } });
    expect(await entriesIn(kept)).toBe(ROWS);
  });

  it('that is killed in the middle of a command is there whole or not at all, and work goes on', async () => {
    let isKilled = false;
    const { kept, importFile } = await importing(() => {
      isKilled = true;
      void kept.kill();
    });
    const died = kept.nextDeath();
    const answer = await importFile();
    // On a busy machine the last row can be faster than the death. What is refused for another reason
    // was never killed, and nobody waits for a death that does not come.
    expect(answer).toMatchObject(answer.ok ? { ok: true } : { code: 'service_lost' });
    expect(isKilled).toBe(true);
    await died;
    expect(answer.ok ? [ROWS] : [0, ROWS]).toContain(await entriesIn(kept));
    expect(await valueIn(kept, '2026-09')).toBe(7);
    expect(await enter(kept, '2026-10', 8)).toMatchObject({ ok: true });
    await kept.service.close();
    expect(checkFile(kept.data.business, MIGRATIONS).isGood).toBe(true);
  });
});

describe('a service that dies', () => {
  it('loses nothing that was acknowledged; what was under way is refused by its own code', async () => {
    const kept = await opened();
    expect(await enter(kept, '2026-09', 7)).toMatchObject({ ok: true });
    const underWay = enter(kept, '2026-10', 8);
    const died = kept.nextDeath();
    await kept.kill();
    expect(await underWay).toEqual({ ok: false, code: 'service_lost' });
    await died;
    expect(kept.deaths).toEqual([false]);
    expect(await valueIn(kept, '2026-09')).toBe(7);
    // Kept whole or not at all.
    expect([null, 8]).toContain(await valueIn(kept, '2026-10'));
    expect(await enter(kept, '2026-11', 9)).toMatchObject({ ok: true });
    expect(kept.failures).toEqual([expect.stringContaining('the thread died')]);
    await kept.service.close();
    expect(checkFile(kept.data.business, MIGRATIONS).isGood).toBe(true);
  });

  it('is not started for ever', async () => {
    const kept = await opened();
    for (const last of [false, false, false, true]) {
      const died = kept.nextDeath();
      await kept.kill();
      await died;
      expect(kept.deaths.at(-1)).toBe(last);
    }
    expect(await enter(kept, '2026-10', 8)).toEqual({ ok: false, code: 'service_lost' });
  });
});
