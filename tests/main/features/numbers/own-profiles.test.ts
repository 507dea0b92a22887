import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { profileInText } from '#shared/features/numbers/profile.ts';
import type { NumbersProfile } from '#shared/features/numbers/profile.ts';
import { fileOf, openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { AS_RECOGNISED } from '#tests/support/numbers-choices.ts';

const PROFILE: NumbersProfile = {
  profile: 1,
  name: 'Compteur',
  tool: 'Compteur',
  file: { format: 'csv', headings: ['Jour', 'Passages', 'Lieu'] },
  time: { column: 'Jour', grain: 'day', missing: 'zero' },
  numbers: [{ metric: 'sessions', rule: 'sum', column: 'Passages' }],
};

const drop = (desk: Desk, name: string, text: string, isOnlyKnown = true) =>
  desk.call('numbers.dropFile', { name, bytes: new TextEncoder().encode(text), isOnlyKnown });

async function ownNames(desk: Desk): Promise<string[]> {
  return (await desk.call('numbers.profiles', {})).own.map(({ name }) => name);
}

test('a profile is exported as it stands, and taken in from its file by another business', async () => {
  const desk = openDesk();
  await desk.call('numbers.saveProfile', { profile: PROFILE });
  desk.desktop.savesTo = fileOf(desk, 'compteur.solocap-numbers.json');
  await desk.call('numbers.exportProfile', { name: 'Compteur' });
  const text = readFileSync(desk.desktop.savesTo, 'utf8');
  expect(profileInText(text)).toEqual(PROFILE);

  const other = openDesk();
  const file = await drop(other, 'compteur.solocap-numbers.json', text);
  expect(file.tool).toBe('Compteur');
  const read = await other.call('numbers.read', { files: [file.id], choices: AS_RECOGNISED });
  expect(read.problems).toEqual([{ file: 0, code: 'profile_file', names: ['Compteur'] }]);
  await other.call('numbers.addProfile', { file: file.id });
  expect(await ownNames(other)).toEqual(['Compteur']);
  const export1 = await drop(other, 'a.csv', 'Jour;Passages;Lieu\n2026-11-02;3;Lyon');
  expect(export1.tool).toBe('Compteur');
  await other.call('values.undo', {});
  expect(await ownNames(other)).toEqual([]);
});

test('a file that holds no profile is none', async () => {
  const desk = openDesk();
  const file = await drop(desk, 'a.csv', 'Jour;Passages\n2026-11-02;3', false);
  expect(await desk.attempt('numbers.addProfile', { file: file.id })).toMatchObject({
    ok: false,
    code: 'bad_file',
  });
});

test('no profile gets the name of another one, however it is written; its own may change its case', async () => {
  const desk = openDesk();
  for (const name of ['Compteur', 'Caisse'])
    await desk.call('numbers.saveProfile', { profile: { ...PROFILE, name } });
  expect(
    await desk.attempt('numbers.renameProfile', { name: 'Caisse', to: 'COMPTEUR' }),
  ).toMatchObject({ ok: false, code: 'name_taken' });
  await desk.call('numbers.renameProfile', { name: 'Caisse', to: 'caisse' });
  expect(await ownNames(desk)).toEqual(['Compteur', 'caisse']);
});

test('the first rows are told as they stand, and a profile whole by its name', async () => {
  const desk = openDesk();
  const list = await drop(desk, 'a.json', '[{"day":"2026-11-02","n":3}]', false);
  expect(await desk.call('numbers.rows', { file: list.id })).toEqual([
    {
      entry: null,
      sheet: null,
      isList: true,
      rows: [
        ['day', 'n'],
        ['2026-11-02', '3'],
      ],
    },
  ]);
  expect(await desk.call('numbers.profile', { name: 'toggl' })).toMatchObject({
    file: { headings: expect.arrayContaining(['Duration']) },
  });
});
