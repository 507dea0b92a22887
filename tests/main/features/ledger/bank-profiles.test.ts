import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { TableMapping } from '#shared/features/ledger/imports/own-profile.ts';
import { profileFile } from '#shared/features/ledger/imports/told-mapping.ts';
import { fileOf, openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';

const MAPPING: TableMapping = {
  name: 'Ma banque',
  columns: [
    { header: 'jour', role: 'date' },
    { header: 'qui', role: 'party' },
    { header: 'combien', role: 'amount' },
  ],
  decimal: ',',
  isDayFirst: true,
  encoding: 'utf-8',
};

async function take(desk: Desk, name: string, text: string) {
  desk.desktop.opens = fileOf(desk, name);
  writeFileSync(desk.desktop.opens, text);
  const { file } = await desk.call('ledger.takeFile', {});
  if (!file) throw new Error('no file');
  return file;
}

const names = async (desk: Desk) =>
  (await desk.call('ledger.bankProfiles', {})).map(({ name }) => name);

it('the profile of a bank comes in as a file, and its statements are read by it', async () => {
  const desk = openDesk();
  const file = await take(desk, 'profil.json', profileFile(MAPPING));
  expect(file.profile).toBe('Ma banque');
  await desk.call('ledger.addProfile', { file: file.id });
  expect(await desk.call('ledger.bankProfiles', {})).toEqual([
    { name: 'Ma banque', columns: ['jour', 'qui', 'combien'] },
  ]);
  const statement = await take(desk, 'octobre.csv', 'Jour;Qui;Combien\n03/10/2026;EDF;-45,10\n');
  const reading = { file: statement.id, isDayFirst: null, rates: {} };
  expect(await desk.call('ledger.readFile', reading)).toMatchObject({
    bank: 'Ma banque',
    fresh: 1,
  });
  await desk.call('values.undo', {});
  expect(await names(desk)).toEqual([]);
});

it('a profile is renamed, but to no name that another one has, exported as it came, and removed', async () => {
  const desk = openDesk();
  for (const name of ['Ma banque', 'Autre']) {
    const file = await take(desk, 'profil.json', profileFile({ ...MAPPING, name }));
    await desk.call('ledger.addProfile', { file: file.id });
  }
  const taken = { name: 'Ma banque', to: 'AUTRE' };
  expect(await desk.attempt('ledger.renameProfile', taken)).toMatchObject({ code: 'name_taken' });
  await desk.call('ledger.renameProfile', { name: 'Ma banque', to: 'Caisse' });
  expect(await names(desk)).toEqual(['Autre', 'Caisse']);
  desk.desktop.savesTo = fileOf(desk, 'caisse.json');
  await desk.call('ledger.exportProfile', { name: 'Caisse' });
  expect(readFileSync(desk.desktop.savesTo, 'utf8')).toBe(
    profileFile({ ...MAPPING, name: 'Caisse' }),
  );
  await desk.call('ledger.removeProfile', { name: 'Caisse' });
  expect(await names(desk)).toEqual(['Autre']);
  await desk.call('values.undo', {});
  expect(await names(desk)).toEqual(['Autre', 'Caisse']);
});

it('rows of a file that names no account lie where someone says, and those of another one do not', async () => {
  const desk = openDesk();
  const { id: into } = await desk.call('ledger.saveAccount', {
    id: null,
    account: {
      name: 'Livret',
      kind: 'savings',
      currency: 'EUR',
      number: '508000',
      identification: '00012345678',
      openingOn: null,
      openingBalance: 0,
      closedOn: null,
    },
  });
  const csv = await take(
    desk,
    'livret.csv',
    'Date;Libellé;Montant(EUROS)\n03/10/2026;INTERETS;12,00\n',
  );
  const reading = { file: csv.id, isDayFirst: null, rates: {} };
  const told = await desk.call('ledger.readFile', { ...reading, into });
  expect(told.isWithoutAccount).toBe(true);
  expect(told.rows[0]?.entries[0]?.accountId).toBe(into);
  const ofx = await take(
    desk,
    'livret.ofx',
    '<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>EUR<BANKACCTFROM><ACCTID>00012345678</BANKACCTFROM><BANKTRANLIST><STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20261004<TRNAMT>9.00<FITID>1<NAME>INTERETS</STMTTRN></BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>',
  );
  const named = await desk.call('ledger.readFile', { ...reading, file: ofx.id, into: 1 });
  expect(named.isWithoutAccount).toBeUndefined();
  expect(named.rows[0]?.entries[0]?.accountId).toBe(into);
});

it('that amounts without a sign came in is asked once, and remembered', async () => {
  const desk = openDesk();
  const columns = { mapping: MAPPING, isDayFirst: null, rates: {} };
  const september = await take(desk, 'a.csv', 'Jour;Qui;Combien\n03/09/2026;Zoé;45,10\n');
  const asked = { ...columns, file: september.id };
  expect(await desk.call('ledger.readFile', asked)).toMatchObject({ cautions: ['one_sign'] });
  await desk.call('ledger.importFile', asked);
  const october = await take(desk, 'b.csv', 'Jour;Qui;Combien\n03/10/2026;Zoé;50,00\n');
  const known = await desk.call('ledger.readFile', {
    file: october.id,
    isDayFirst: null,
    rates: {},
  });
  expect(known).toMatchObject({ bank: 'Ma banque', fresh: 1 });
  expect(known.cautions).toBeUndefined();
});
