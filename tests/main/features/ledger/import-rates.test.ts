import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { alikeKey } from '#shared/features/ledger/guess/told-by.ts';
import { planImport } from '#main/features/ledger/bank-import.ts';
import { NO_HINTS, readBankFile } from '#shared/features/ledger/imports/read-bank-file.ts';
import { NO_TAG } from '#shared/features/ledger/tags.ts';
import { NO_TAX_PROFILE } from '#shared/features/taxes/model.ts';
import type { TaxProfile } from '#shared/features/taxes/model.ts';
import { fileOf, openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { expense, line, receipt } from '#tests/shared/features/ledger/entries.ts';
import { valueOf } from '#tests/main/db/business-on-disk.ts';

const FILE = [
  '"Date","Payee","Account number","Transaction type","Payment reference","Amount (EUR)","Amount (Foreign Currency)","Type Foreign Currency","Exchange Rate"',
  '"2026-10-02","Studio Lambda","","Income","F-1","1200.00","","",""',
  '"2026-10-03","EDF","","Direct Debit","","-45.10","","",""',
  '"2026-10-04","Atelier Bleu","","Income","F-2","600.00","","",""',
].join('\n');

const linesIn = (desk: Desk) =>
  planImport(desk.business().readable, valueOf(readBankFile(FILE, NO_HINTS)), {}).fresh.map(
    ({ entries }) => entries[0]?.fields.lines[0],
  );

const ratesIn = (desk: Desk): (number | null | undefined)[] =>
  linesIn(desk).map((kept) => kept?.rate);

const tell = (desk: Desk, vat: TaxProfile['vat']) =>
  desk.call('taxes.saveProfile', { from: '2026-01-01', profile: { ...NO_TAX_PROFILE, vat } });

/** A rule that gives what goes to EDF a rate of 20 %. */
const withRule = (desk: Desk) =>
  desk.call('ledger.addRule', {
    rule: {
      field: 'text',
      pattern: 'EDF',
      kind: 'expense',
      party: null,
      category: 'rent',
      rate: 2000,
      tag: NO_TAG,
    },
  });

describe('the VAT of what a file brings', () => {
  it('is as a rule says where nobody has said how VAT stands', async () => {
    const desk = openDesk();
    await withRule(desk);
    expect(ratesIn(desk)).toEqual([null, 2000, null]);
  });

  it('is none in the exemption, whatever a rule or a name says', async () => {
    const desk = openDesk();
    await withRule(desk);
    await tell(desk, 'franchise');
    expect(ratesIn(desk)).toEqual([null, null, null]);
  });

  it('is that of the name where it is known, else that of the category, where VAT is charged', async () => {
    const desk = openDesk();
    await tell(desk, 'ca3_month');
    const party = 'Studio Lambda';
    await desk.call(
      'ledger.add',
      receipt({ party, paidOn: '2026-09-01', lines: [line(100, 550)] }),
    );
    await desk.call('ledger.add', receipt({ party, paidOn: '2026-09-02', lines: [line(100)] }));
    // What is not sorted yet deducts nothing.
    expect(ratesIn(desk)).toEqual([null, null, 2000]);
  });

  it('stays that of a purchase from abroad, which the exempt owe too', async () => {
    const desk = openDesk();
    const abroad = { ...line(4_510, 2000), vatKind: 'foreign_service' } as const;
    await desk.call('ledger.add', expense({ party: 'EDF', paidOn: '2026-09-03', lines: [abroad] }));
    for (const vat of ['ca3_month', 'franchise'] as const) {
      await tell(desk, vat);
      expect(linesIn(desk)[1], vat).toEqual({ ...abroad, amount: 4_510 });
    }
    await tell(desk, 'ca3_month');
    await withRule(desk);
    expect(linesIn(desk)[1]).toMatchObject({ rate: 2000, vatKind: 'foreign_service' });
  });

  it('is never taken from what waits to be sorted, nor from days on which none was charged', async () => {
    const desk = openDesk();
    await desk.call('taxes.saveProfile', {
      from: '2026-01-01',
      profile: { ...NO_TAX_PROFILE, vat: 'franchise' },
    });
    await desk.call('taxes.saveProfile', {
      from: '2026-09-01',
      profile: { ...NO_TAX_PROFILE, vat: 'ca3_month' },
    });
    const party = 'Studio Lambda';
    await desk.call('ledger.add', receipt({ party, paidOn: '2026-08-01', lines: [line(100)] }));
    const waiting = { party, category: 'unsorted_receipt', lines: [line(100)] };
    await desk.call('ledger.add', receipt({ ...waiting, paidOn: '2026-09-01' }));
    expect(ratesIn(desk)[0]).toBe(2000);
  });
});

describe('the VAT of merchants that many know', () => {
  const vatIn = (desk: Desk, ...labels: readonly string[]) => {
    const rows = labels.map((label, index) => `${10 + index}/10/2026;${label};-12,00`);
    const file = ['Date;Libellé;Montant(EUROS)', ...rows].join('\n');
    const reading = valueOf(readBankFile(file, NO_HINTS));
    return planImport(desk.business().readable, reading, {}).fresh.map(({ entries: [entry] }) => {
      const { rate, vatKind } = entry?.fields.lines[0] ?? {};
      return [entry?.fields.party, rate, vatKind, entry?.by?.vat];
    });
  };

  it('is that of their bills: at home, from abroad, none, or asked where they differ', async () => {
    const desk = openDesk();
    await tell(desk, 'ca3_month');
    const rows = vatIn(
      desk,
      'PRLV SEPA OVH SAS',
      'CB ADOBE SYSTEMS DUBLIN 12/10',
      'CARTE X4912 SNCF-VOYAGEURS 75PARIS 12/10',
      'CB VINCI AUTOROUTES 12/10',
      'PRLV QONTO',
      'CB GOOGLE WORKSPACE',
      'CB U EXPRESS 69 LYON 12/10',
      'PRLV URSSAF RHONE ALPES',
      'CB LE MONDE ABO',
    );
    expect(rows).toEqual([
      ['OVH', 2000, undefined, 'name'],
      ['Adobe', 2000, 'foreign_service', 'name'],
      ['SNCF', null, undefined, 'name'],
      ['Vinci Autoroutes', 2000, undefined, 'name'],
      ['Qonto', 2000, undefined, 'name'],
      ['Google Workspace', null, undefined, 'asked'],
      ['U Express', null, undefined, 'asked'],
      ['Urssaf', null, undefined, 'name'],
      ['Le Monde', 210, undefined, 'name'],
    ]);
  });

  it('is no matter in the exemption', async () => {
    const desk = openDesk();
    await tell(desk, 'franchise');
    expect(vatIn(desk, 'CB ADOBE SYSTEMS DUBLIN 12/10')).toEqual([
      ['Adobe', null, undefined, 'rule'],
    ]);
  });

  it('is what was said of one row, for all that are like it and in the files to come', async () => {
    const desk = openDesk();
    await tell(desk, 'ca3_month');
    const october = [
      '10/10/2026;CB GOOGLE WORKSPACE;-12,00',
      '11/10/2026;CB GOOGLE WORKSPACE;-9,00',
    ];
    const reading = await take(desk, ...october);
    const { rows } = await desk.call('ledger.readFile', reading);
    expect(rows[0]?.by).toEqual({ category: 'name', vat: 'asked' });
    const [entry] = rows[0]?.entries ?? [];
    if (!entry) throw new Error('there is an entry');
    const vat = { rate: 2000, vatKind: 'foreign_service' } as const;
    const vats = [{ alike: alikeKey(entry), ...vat }];
    await desk.call('ledger.importFile', { ...reading, vats });
    expect((await desk.call('ledger.entry', { seq: 1 })).lines).toMatchObject([vat]);
    expect((await desk.call('ledger.entry', { seq: 2 })).lines).toMatchObject([vat]);
    const next = await desk.call(
      'ledger.readFile',
      await take(desk, '10/11/2026;CB GOOGLE WORKSPACE;-12,00'),
    );
    expect(next.rows[0]).toMatchObject({
      by: { category: 'past', vat: 'past' },
      entries: [{ lines: [vat] }],
    });
  });

  it('is not what was said of a row like it on days on which none was charged', async () => {
    const desk = openDesk();
    await tell(desk, 'franchise');
    const profile = { ...NO_TAX_PROFILE, vat: 'ca3_month' as const };
    await desk.call('taxes.saveProfile', { from: '2026-10-01', profile });
    const reading = await take(
      desk,
      '20/09/2026;VIR STUDIO;1 200,00',
      '20/10/2026;VIR STUDIO;1 200,00',
    );
    const { rows } = await desk.call('ledger.readFile', reading);
    const entry = rows.find((row) => row.line === 3)?.entries[0];
    if (!entry) throw new Error('there is an entry');
    const vats = [{ alike: alikeKey(entry), rate: 1000 }];
    await desk.call('ledger.importFile', { ...reading, vats });
    const written = [1, 2].map((seq) => desk.call('ledger.entry', { seq }));
    const days = (await Promise.all(written)).map(({ paidOn, lines, euros }) => [
      paidOn,
      lines[0]?.rate,
      euros.vat,
    ]);
    expect(days).toEqual([
      ['2026-09-20', null, 0],
      ['2026-10-20', 1000, 10_909],
    ]);
  });
});

/** Chooses a file of these rows. */
async function take(desk: Desk, ...rows: readonly string[]) {
  const path = fileOf(desk, 'relevé.csv');
  writeFileSync(path, ['Date;Libellé;Montant(EUROS)', ...rows].join('\n'));
  desk.desktop.opens = path;
  const { file } = await desk.call('ledger.takeFile', {});
  return { file: file?.id ?? '', isDayFirst: null, rates: {} };
}
