import { describe, expect, it } from 'vitest';
import { writeFileSync } from 'node:fs';
import type { ImportRule } from '#shared/features/ledger/imports/import-rules.ts';
import { NO_TAG } from '#shared/features/ledger/tags.ts';
import { EVERY_ENTRY } from '#tests/support/every-entry.ts';
import { fileOf, openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { receipt } from '#tests/shared/features/ledger/entries.ts';

const bank = (...rows: readonly string[]) => ['Date;Libellé;Montant(EUROS)', ...rows].join('\n');

/** Imports all that a file brings. */
async function bring(desk: Desk, text: string): Promise<void> {
  const path = fileOf(desk, 'relevé.csv');
  writeFileSync(path, text);
  desk.desktop.opens = path;
  const { file } = await desk.call('ledger.takeFile', {});
  await desk.call('ledger.importFile', { file: file?.id ?? '', isDayFirst: null, rates: {} });
}

async function entriesOf(desk: Desk) {
  const sort = { by: 'seq', isDescending: false } as const;
  const page = { filter: EVERY_ENTRY, sort, offset: 0, limit: 500 };
  return (await desk.call('ledger.list', page)).entries;
}

describe('what a movement was for', () => {
  it('is told by its words, and as its name was sorted before; what comes back is no sale', async () => {
    const desk = openDesk();
    const rows = ['02/10/2026;PRLV OVH;-12,00', '03/10/2026;REMBOURSEMENT SNCF;38,00'];
    await bring(desk, bank(...rows, '04/10/2026;VIR STUDIO;1 200,00'));
    const found = await entriesOf(desk);
    expect(found.map(({ category }) => category)).toEqual([
      'software',
      'unsorted_receipt',
      'services',
    ]);
    const rent = { kind: 'expense', category: 'rent', party: 'OVH' } as const;
    await desk.call('ledger.add', receipt({ ...rent, paidOn: '2026-10-05' }));
    const ofx = `<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>EUR<BANKTRANLIST><STMTTRN><TRNTYPE>DEBIT
<DTPOSTED>20261020<TRNAMT>-15.00<FITID>1<NAME>OVH</STMTTRN></BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>`;
    await bring(desk, ofx);
    expect((await entriesOf(desk)).at(-1)).toMatchObject({ party: 'OVH', category: 'rent' });
  });
});

describe('what is given back', () => {
  it('to a customer of a platform lowers the sales', async () => {
    const desk = openDesk();
    const stripe =
      'id,Type,Source,Amount,Fee,Net,Currency,Created (UTC),Available On (UTC),Description\n' +
      'txn_1,charge,ch_1,49.00,0.00,49.00,eur,2026-10-01 10:00,2026-10-03 00:00,Cours\n' +
      'txn_2,refund,ch_1,-49.00,0.00,-49.00,eur,2026-10-02 10:00,2026-10-03 00:00,REFUND FOR CHARGE (Cours)';
    await bring(desk, stripe);
    const paypal = [
      "Date;Heure;Fuseau horaire;Nom;Type;État;Devise;Avant commission;Commission;Net;Numéro de transaction;Titre de l'objet",
      '03/10/2026;10:00;CET;Studio;Remboursement de paiement;Terminé;EUR;-100,00;0,00;-100,00;T2;',
    ];
    await bring(desk, paypal.join('\n'));
    const found = await entriesOf(desk);
    expect(found.map(({ kind, category, lines }) => [kind, category, lines[0]?.amount])).toEqual([
      ['receipt', 'services', 4_900],
      ['receipt', 'services', -4_900],
      ['receipt', 'services', -10_000],
    ]);
  });

  it('by a bank that takes a transfer back lowers what its name was sold', async () => {
    const desk = openDesk();
    const sold = { party: 'Client', category: 'goods', paidOn: '2026-09-01' } as const;
    await desk.call('ledger.add', receipt(sold));
    const mt940 = [
      ':20:S',
      ':25:FR7612345',
      ':28C:1',
      ':60F:C261001EUR100,00',
      ':61:2610031003RC20,00NTRFNONREF//A2',
      ':86:ANNULATION VIR CLIENT',
      ':62F:C261031EUR80,00',
      '-',
    ];
    await bring(desk, mt940.join('\r\n'));
    expect((await entriesOf(desk)).find(({ paidOn }) => paidOn > '2026-10-01')).toMatchObject({
      party: 'Client',
      category: 'goods',
      lines: [{ amount: -2_000 }],
    });
  });

  it('by one’s own card, or moved from one’s own account, is no sale though it has a name', async () => {
    const desk = openDesk();
    const rows = ['02/10/2026;CARTE X4912 12/10 FNAC;38,00', '03/10/2026;REJET PRLV EDF;45,00'];
    await bring(desk, bank(...rows, '04/10/2026;VIR CPTE A CPTE M DUPONT;500,00'));
    const found = await entriesOf(desk);
    expect(found.map(({ category }) => category)).toEqual(Array(3).fill('unsorted_receipt'));
  });
});

describe('what a bank calls a refund or a transfer of one’s own', () => {
  const head =
    'dateOp;dateVal;label;category;categoryParent;supplierFound;amount;comment;accountNum;accountLabel;accountbalance';
  const row = (label: string, category: string, amount: string) =>
    `2026-10-02;2026-10-02;${label};${category};;;${amount};;0001;c;3000`;

  it('is no sale, unless the name was sorted before or its words say more', async () => {
    const desk = openDesk();
    await desk.call('ledger.add', receipt({ party: 'Studio', paidOn: '2026-09-01' }));
    const rows = [
      row('VIR M DUPONT JEAN', 'Virements internes', '1500,00'),
      row('VIR SEPA ACHATS PRO', 'Remboursements', '80,00'),
      row('VIR ATELIER FACTURE 3', 'Remboursements', '90,00'),
      row('VIR DRFIP CREDIT DE TVA', 'Remboursements', '800,00'),
      row('VIR STUDIO', 'Remboursements', '100,00'),
      row('VIR AUTRE', 'Virements reçus', '110,00'),
    ];
    await bring(desk, [head, ...rows].join('\n'));
    const found = (await entriesOf(desk)).filter(({ paidOn }) => paidOn === '2026-10-02');
    expect(found.map(({ lines, category }) => [lines[0]?.amount, category])).toEqual([
      [150_000, 'unsorted_receipt'],
      [8_000, 'unsorted_receipt'],
      [9_000, 'unsorted_receipt'],
      [80_000, 'vat_refund'],
      [10_000, 'services'],
      [11_000, 'services'],
    ]);
  });
});

describe('the name of a movement', () => {
  it('is cleaned out of the words of the bank, which stay, and is what next imports know it by', async () => {
    const desk = openDesk();
    await bring(desk, bank('13/10/2026;CARTE X4912 U EXPRESS 69 LYON 12/10;-45,10'));
    const [first] = await entriesOf(desk);
    expect(first).toMatchObject({
      party: 'U Express',
      label: 'CARTE X4912 U EXPRESS 69 LYON 12/10',
      category: 'other_expense',
    });
    await desk.call('ledger.change', { seq: 1, category: 'meals' });
    await bring(desk, bank('20/11/2026;CARTE X4912 U EXPRESS 38 GRENOBLE 19/11;-12,00'));
    expect((await entriesOf(desk)).at(-1)).toMatchObject({ party: 'U Express', category: 'meals' });
  });

  it('is no part of what a platform says was sold', async () => {
    const desk = openDesk();
    const stripe =
      'id,Type,Source,Amount,Fee,Net,Currency,Created (UTC),Available On (UTC),Description\n' +
      'txn_1,charge,ch_1,49.00,0.00,49.00,eur,2026-10-01 10:00,2026-10-03 00:00,Cours en ligne';
    await bring(desk, stripe);
    expect((await entriesOf(desk))[0]).toMatchObject({ party: '', label: 'Cours en ligne' });
  });

  it('is written as the books do', async () => {
    const desk = openDesk();
    await desk.call('ledger.add', receipt({ party: 'La Maison d’Été', paidOn: '2026-09-01' }));
    await bring(desk, bank('13/10/2026;VIR INST LA MAISON D’ETE FACTURE 12;100,00'));
    expect((await entriesOf(desk)).at(-1)).toMatchObject({ party: 'La Maison d’Été' });
  });

  it('that a rule was made for is found in what is left of the bank’s words', async () => {
    const desk = openDesk();
    const chosen: ImportRule = {
      field: 'party',
      pattern: 'Le Comptoir',
      kind: 'expense',
      party: null,
      category: 'meals',
      rate: null,
      tag: NO_TAG,
    };
    await desk.call('ledger.addRule', { rule: chosen });
    await bring(desk, bank('13/10/2026;CARTE X4912 LE  COMPTOIR 69 LYON 12/10;-45,10'));
    expect((await entriesOf(desk))[0]).toMatchObject({ party: 'Le Comptoir', category: 'meals' });
  });
});
