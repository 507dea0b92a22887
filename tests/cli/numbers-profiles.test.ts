import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openShell } from '../support/command-line.ts';

const CHANNEL = 'Session primary channel group (Default Channel Group)';
const PROFILE = JSON.stringify({
  profile: 1,
  name: 'My visits',
  tool: 'A counter',
  file: { format: 'csv', headings: ['When', 'Visits'] },
  time: { column: 'When', grain: 'day', missing: 'zero' },
  numbers: [{ metric: 'sessions', rule: 'sum', column: 'Visits' }],
});
const VISITS = 'When;Visits\n2026-11-02;3\n2026-11-08;4\n';

type Report = { readonly files: readonly object[]; readonly values: readonly object[] };

describe('numbers-profiles', () => {
  it('keeps a profile, reads by it without being told, gives it out and forgets it', async () => {
    const shell = openShell();
    const visits = shell.file('v.csv', VISITS);
    expect((await shell.run('import-numbers', visits)).status).toBe(1);
    await shell.data('numbers-profiles', '--add', shell.file('mine.json', PROFILE));
    const told = (await shell.json('import-numbers', visits, '--kind', 'week')) as Report;
    expect(told.files[0]).toMatchObject({ profile: 'My visits', how: 'own' });
    expect(await shell.json('numbers-profiles', '--export', 'my visits')).toEqual(
      JSON.parse(PROFILE),
    );
    const listed = (await shell.json('numbers-profiles')) as { name: string; how: string }[];
    expect(listed[0]).toEqual({ name: 'My visits', tool: 'A counter', how: 'own' });
    expect(listed.map(({ name }) => name)).toContain('toggl');
    await shell.data('numbers-profiles', '--remove', 'My visits');
    expect((await shell.run('numbers-profiles', '--export', 'My visits')).status).toBe(1);
  });

  it('of one’s own for the headings of a known export take no other file of that tool', async () => {
    const shell = openShell();
    const copy = { ...JSON.parse(await shell.data('numbers-profiles', '--export', 'ga4-report')) };
    const mine = JSON.stringify({ ...copy, name: 'My report' });
    await shell.data('numbers-profiles', '--add', shell.file('mine.json', mine));
    const rows = 'Direct,"Oct 1 - Oct 31",6\nDirect,"Sep 1 - Sep 30",4\n';
    const text = `# 20261001-20261031\n\n${CHANNEL},Date range,Sessions\n${rows}`;
    const compared = shell.file('compared.csv', text);
    const refused = await shell.run('import-numbers', compared, '--kind', 'month');
    expect(refused.status).toBe(1);
    expect(shell.stored()).toEqual({});
    const plain = shell.file('plain.csv', `# 20261001-20261031\n\n${CHANNEL},Sessions\nDirect,6\n`);
    const told = (await shell.json('import-numbers', plain, '--kind', 'month')) as Report;
    expect(told.files[0]).toMatchObject({ profile: 'My report', how: 'own' });
    expect(told.values).toMatchObject([{ metric: 'sessions', value: 6 }]);
  });

  it('refuses what is no profile', async () => {
    const shell = openShell();
    const odd = shell.file(
      'odd.json',
      PROFILE.replace('"profile":1', '"profile":1,"colour":"red"'),
    );
    const { status, err } = await shell.run('numbers-profiles', '--add', odd);
    expect(status).toBe(1);
    expect(err).toContain('odd.json');
    expect(existsSync(odd)).toBe(true);
  });
});
