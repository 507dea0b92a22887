import { existsSync, linkSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stateOfFile } from '#main/db/file-state.ts';
import { openBusiness } from '#main/db/open.ts';
import { readSettings } from '#main/features/settings/store.ts';
import { requestIn, valueOf } from '../main/db/business-on-disk.ts';
import { makeFileIn, openShell } from '../support/command-line.ts';

const TIMEOUT = { timeout: 120_000 };

describe('the settings', () => {
  it('are listed, read one by one, and set by words or JSON', TIMEOUT, async () => {
    const shell = openShell();
    expect(await shell.json('setting')).toMatchObject({ language: 'en', business_year_start: 1 });
    for (const [key, value] of [
      ['language', 'fr'],
      ['business_year_start', '4'],
      ['business_name', '2026'],
      ['business_model', 'null'],
    ] as const) {
      expect(await shell.data('setting', key, value)).toBe('');
    }
    expect(await shell.json('setting', 'business_year_start')).toBe(4);
    const business = valueOf(openBusiness(requestIn(shell.folder)));
    expect(readSettings(business.readable, 'en')).toMatchObject({
      language: 'fr',
      business_year_start: 4,
      business_name: '2026',
      business_model: null,
    });
    business.close();
  });

  it.each([
    [['setting', 'colour', 'blue'], /no setting “colour”/],
    [['setting', 'business_year_start', '13'], /“13” is no value/],
  ])('refuse what is none: %j', TIMEOUT, async (words, sentence) => {
    const { status, out, err } = await openShell().run(...words);
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(sentence);
  });

  it('decide in which language a grid’s faults are told', TIMEOUT, async () => {
    const shell = openShell();
    await shell.data('setting', 'language', 'fr');
    const { err } = await shell.run(
      'import-grid',
      shell.file('x.csv', 'metric,2026-01\nleads,a\n'),
    );
    const sentence =
      /^Ligne 2, colonne «\s2026-01\s», valeur «\sa\s»\s: ce n’est pas un nombre\.$/m;
    expect(err).toMatch(sentence);
  });
});

describe('a backup', () => {
  it('is a sound file that holds the same', TIMEOUT, async () => {
    const shell = openShell();
    await shell.data('import-grid', shell.file('grid.csv', 'metric,2026-01\nleads,4\n'));
    const copy = join(shell.folder, 'copy.db');
    expect(await shell.run('backup', copy)).toEqual({ status: 0, out: '', err: `${copy}\n` });
    const business = valueOf(openBusiness({ ...requestIn(shell.folder), path: copy }));
    expect(business.check()).toMatchObject({ isGood: true, rows: { measurement: 1 } });
    business.close();
  });

  it('that has no place is refused in a sentence', TIMEOUT, async () => {
    const shell = openShell();
    makeFileIn(shell);
    const { status, out, err } = await shell.run('backup', shell.db);
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(/^Solocap keeps this file itself/);
  });
});

describe('checking a file', () => {
  it('tells what is in a sound one, and changes nothing', TIMEOUT, async () => {
    const shell = openShell();
    await shell.data('import-grid', shell.file('grid.csv', 'metric,2026-01\nleads,4\n'));
    const bytes = readFileSync(shell.db);
    expect(await shell.json('check')).toMatchObject({
      path: shell.db,
      isGood: true,
      problems: [],
      brokenReferences: 0,
      rows: { measurement: 1, metric: 1, period: 1 },
    });
    expect(readFileSync(shell.db)).toEqual(bytes);
  });

  it('tells what is wrong with a damaged one, and changes nothing', TIMEOUT, async () => {
    const shell = openShell();
    makeFileIn(shell);
    const bytes = readFileSync(shell.db);
    bytes.fill(0xa5, 4096, 12_288);
    writeFileSync(shell.db, bytes);
    const { status, out, err } = await shell.run('check');
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      isGood: false,
      problems: [expect.stringMatching(/\S/)],
    });
    expect(err).toMatch(/business\.db: not sound/);
    expect(readFileSync(shell.db)).toEqual(bytes);
  });

  it('does not make one that is not there', TIMEOUT, async () => {
    const shell = openShell();
    const { status, out, err } = await shell.run('check');
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(/there is no such file/);
    expect(existsSync(shell.db)).toBe(false);
  });
});

describe('a file that cannot be opened', () => {
  it('because another process holds it, is refused in a sentence', TIMEOUT, async () => {
    const shell = openShell();
    makeFileIn(shell);
    const holder = valueOf(openBusiness(requestIn(shell.folder)));
    const { status, out, err } = await shell.run('value', 'leads', '2026-01');
    holder.close();
    expect([status, out]).toEqual([1, '']);
    expect(err).toBe(
      `Another program holds the data file: ${shell.db}. Close it, then try again.\n`,
    );
  });

  it('because it is empty, is refused in a sentence and stays as it is', TIMEOUT, async () => {
    const shell = openShell();
    shell.file('business.db', '');
    const { status, out, err } = await shell.run('set-target', 'leads', '2026-01', '5');
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(/The data file is empty/);
    expect(readFileSync(shell.db, 'utf8')).toBe('');
  });
});

it.each([
  ['export-grid', '--kind', 'month', '--from', '2026-01', '--to', '2026-02', '--out'],
  ['export-ledger', '--book', 'journal', '--from', '2026-01-01', '--to', '2026-01-31', '--out'],
  ['backup'],
])('%s writes over no file that the program keeps itself', async (...words) => {
  const shell = openShell();
  await shell.data('set-target', 'leads', '2026-02', '7');
  const before = stateOfFile(shell.db);
  const link = `${shell.db}.csv`;
  linkSync(shell.db, link);
  for (const own of [shell.db, `${shell.db}-wal`, link]) {
    const { status, err } = await shell.run(...words, own);
    expect([status, err], own).toEqual([1, expect.stringContaining('Solocap keeps this file')]);
  }
  expect(stateOfFile(shell.db)).toEqual(before);
});
