import { describe, expect, it } from 'vitest';
import { countReasons, planImport } from '#main/features/ledger/bank-import.ts';
import type { ImportRates } from '#main/features/ledger/import-ground.ts';
import { writeImport } from '#main/features/ledger/import-writing.ts';
import { ledgerBankRow, ledgerEntry, ledgerImport } from '#main/db/ledger-schema.ts';
import type { ImportRule } from '#shared/features/ledger/imports/import-rules.ts';
import { NO_HINTS, readBankFile } from '#shared/features/ledger/imports/read-bank-file.ts';
import { NO_TAG } from '#shared/features/ledger/tags.ts';
import { openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { EVERY_ENTRY } from '#tests/support/every-entry.ts';
import { receipt } from '#tests/shared/features/ledger/entries.ts';
import { eq } from 'drizzle-orm';
import { NOW, valueOf } from '#tests/main/db/business-on-disk.ts';

const HEADER = 'Date;Libellé;Montant(EUROS)';
const bank = (...rows: readonly string[]) => [HEADER, ...rows].join('\n');
const STRIPE =
  'id,Type,Source,Amount,Fee,Net,Currency,Created (UTC),Available On (UTC),Description\n' +
  'txn_1,charge,ch_1,49.00,0.99,48.01,eur,2026-10-01 10:00,2026-10-03 00:00,Cours';

function bring(desk: Desk, text: string, rates: ImportRates = {}) {
  const { readable, runCommand } = desk.business();
  const plan = planImport(readable, valueOf(readBankFile(text, NO_HINTS)), rates);
  const file = { name: 'relevé.csv', bytes: Buffer.from(text) };
  const { entries } = runCommand({ name: 'ledger.import', door: 'imported', at: NOW }, (db) =>
    writeImport({ db, clock: desk.clock, systemLanguage: 'fr' }, plan, file),
  );
  const { read, known, skipped, fresh } = plan;
  return { read, added: fresh.length, known, reasons: countReasons(skipped), entries };
}

async function entriesOf(desk: Desk) {
  const sort = { by: 'seq', isDescending: false } as const;
  return (await desk.call('ledger.list', { filter: EVERY_ENTRY, sort, offset: 0, limit: 500 }))
    .entries;
}

describe('a bank file', () => {
  it('becomes entries by day, numbered on, with the method that its words tell', async () => {
    const desk = openDesk();
    await desk.call('ledger.add', receipt({ paidOn: '2026-10-01' }));
    const file = bank('04/10/2026;PRLV  EDF;-45,10', '02/10/2026;VIR STUDIO;1 200,00');
    expect(bring(desk, file)).toEqual({ read: 2, added: 2, known: 0, reasons: {}, entries: 2 });
    const [, studio, edf] = await entriesOf(desk);
    expect(studio).toMatchObject({
      seq: 2,
      paidOn: '2026-10-02',
      kind: 'receipt',
      category: 'services',
    });
    expect(edf).toMatchObject({
      seq: 3,
      kind: 'expense',
      label: 'PRLV EDF',
      category: 'other_expense',
      method: 'direct_debit',
      lines: [{ rate: null, basis: 'gross', amount: 4510 }],
    });
    await desk.call('values.undo', {});
    expect(await entriesOf(desk)).toHaveLength(1);
    expect(desk.business().readable.select().from(ledgerImport).all()).toEqual([]);
  });

  it('that overlaps an earlier one brings only what is new, twins of one day included', async () => {
    const desk = openDesk();
    const coffee = '03/10/2026;CAFE;-2,50';
    expect(bring(desk, bank('02/10/2026;A;1,00', coffee, coffee))).toMatchObject({ added: 3 });
    const next = bank(coffee, coffee, coffee, '05/10/2026;B;4,00');
    expect(bring(desk, next)).toMatchObject({ read: 4, added: 2, known: 2 });
    expect(bring(desk, next)).toMatchObject({ added: 0, known: 4, entries: 0 });
    expect(await entriesOf(desk)).toHaveLength(5);
  });

  it('of a platform brings the sale whole, and its fee as an expense', async () => {
    const desk = openDesk();
    expect(bring(desk, STRIPE)).toMatchObject({ added: 1, entries: 2 });
    expect(bring(desk, STRIPE)).toMatchObject({ added: 0, known: 1 });
    expect(await entriesOf(desk)).toMatchObject([
      { kind: 'receipt', category: 'services', euros: { gross: 4900 } },
      { kind: 'expense', category: 'bank_fees', label: 'Commission – Cours', euros: { gross: 99 } },
    ]);
  });

  it('in another currency needs its rate', async () => {
    const desk = openDesk();
    const dollars = STRIPE.replace('eur', 'usd');
    expect(bring(desk, dollars)).toMatchObject({ added: 0, reasons: { currency_without_rate: 1 } });
    expect(bring(desk, dollars, { USD: '0.9' })).toMatchObject({ added: 1 });
    expect((await entriesOf(desk))[0]).toMatchObject({ currency: 'USD', euros: { gross: 4410 } });
  });

  it('writes nothing into a locked month', async () => {
    const desk = openDesk();
    await desk.call('ledger.lockMonth', { month: '2026-10', lockedOn: null });
    const file = bank('31/10/2026;A;1,00', '01/11/2026;B;2,00');
    expect(bring(desk, file)).toMatchObject({ added: 1, reasons: { locked_month: 1 } });
  });
});

/** Without the names of their rows. */
async function rulesOf(desk: Desk): Promise<ImportRule[]> {
  const rules = await desk.call('ledger.rules', {});
  return rules.map(({ id: _id, ...rule }) => rule);
}

/** A new one goes before all others. */
async function addRules(desk: Desk, ...rules: readonly ImportRule[]): Promise<void> {
  for (const rule of rules.toReversed()) await desk.call('ledger.addRule', { rule });
}

describe('the rules of import', () => {
  const rule: ImportRule = {
    field: 'text',
    pattern: 'linkedin',
    kind: null,
    party: 'LinkedIn',
    category: 'advertising',
    rate: 2000,
    tag: { ...NO_TAG, segment: 'LinkedIn' },
  };

  it('name, sort and tag what they fit, the first one first', async () => {
    const desk = openDesk();
    const last: ImportRule = {
      ...rule,
      pattern: 'L',
      party: 'Autre',
      category: 'fees',
      tag: NO_TAG,
    };
    await addRules(desk, rule, last);
    expect(await rulesOf(desk)).toEqual([rule, last]);
    const rows = [
      '02/10/2026;CB LinkédIn ADS;-120,00',
      '03/10/2026;CB Lidl;-1,00',
      '04/10/2026;linkedin;5,00',
    ];
    bring(desk, bank(...rows));
    expect(await entriesOf(desk)).toMatchObject([
      { party: 'LinkedIn', category: 'advertising', euros: { vat: 2000 }, tag: rule.tag },
      { party: 'Autre', category: 'fees', tag: null },
      { party: 'linkedin', category: 'services', lines: [{ rate: null }] },
    ]);
  });

  it('are changed one by one: what was asked for in one breath is all kept', async () => {
    const desk = openDesk();
    const edf: ImportRule = { ...rule, pattern: 'edf', category: 'rent', tag: NO_TAG };
    await desk.call('ledger.addRule', { rule });
    const [first, second] = await desk.call('ledger.addRule', { rule: edf });
    if (!first || !second) throw new Error('two rules were added');
    await Promise.all([
      desk.call('ledger.changeRule', { id: first.id, part: { category: 'travel' } }),
      desk.call('ledger.changeRule', { id: first.id, part: { pattern: 'edf pro' } }),
      desk.call('ledger.removeRule', { id: second.id }),
    ]);
    expect(await rulesOf(desk)).toEqual([{ ...edf, category: 'travel', pattern: 'edf pro' }]);
    expect(await desk.attempt('ledger.removeRule', { id: second.id })).toMatchObject({
      code: 'not_found',
    });
  });

  it('a new one goes first, in the place of one for the same words', async () => {
    const desk = openDesk();
    const other = { ...rule, pattern: 'edf', category: 'rent' as const };
    await addRules(desk, rule, other);
    const again = { ...other, pattern: 'ÉDF', category: 'travel' as const };
    await desk.call('ledger.addRule', { rule: again });
    expect(await rulesOf(desk)).toEqual([again, rule]);
  });

  it('goes by the rules into categories of one’s own', async () => {
    const desk = openDesk();
    await desk.call('ledger.saveCategory', {
      key: 'own_workshops',
      kind: 'receipt',
      name: 'Ateliers',
      account: '706100',
      accountName: 'Ateliers',
      activityLine: null,
      isHidden: false,
    });
    const workshops = { ...rule, pattern: 'studio', party: null, category: 'own_workshops' };
    await addRules(desk, workshops);
    bring(desk, bank('02/10/2026;VIR STUDIO;1 200,00'));
    expect(await entriesOf(desk)).toMatchObject([{ category: 'own_workshops' }]);
  });
});

describe('the numbers that a bank gives to movements', () => {
  const ofx = (...rows: readonly (readonly [day: string, id: string, words: string])[]) =>
    `<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>EUR<BANKACCTFROM><ACCTID>00020030040</BANKACCTFROM>
<BANKTRANLIST>${rows
      .map(
        ([day, id, words]) =>
          `<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>${day}<TRNAMT>-12.00<FITID>${id}<NAME>${words}</STMTTRN>`,
      )
      .join('')}</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>`;
  const edf = ['20261004', 'F1', 'EDF'] as const;

  it('may be given again to other movements, which are new', async () => {
    const desk = openDesk();
    bring(desk, ofx(edf, ['20261005', 'F1', 'EAU']));
    expect(bring(desk, ofx(['20261104', 'F1', 'EDF'], edf))).toMatchObject({ added: 1, known: 1 });
    expect(await entriesOf(desk)).toHaveLength(3);
  });

  it('may be others in the next download, where the movements are known all the same', async () => {
    const desk = openDesk();
    bring(desk, ofx(edf));
    const again = ofx(['20261004', 'G7', 'EDF'], ['20261005', 'G8', 'EAU']);
    expect(bring(desk, again)).toMatchObject({ added: 1, known: 1 });
    const richer = ofx(['20261004', 'F1', 'EDF facture de septembre']);
    expect(bring(desk, richer)).toMatchObject({ added: 0, known: 1 });
  });

  it('are known from before there were bank rows, by their marks', async () => {
    const desk = openDesk();
    bring(desk, STRIPE);
    const mark = '|2026-10-03|4900|EUR|cours|txn_1|0';
    desk.business().runCommand({ name: 'ledger.import', door: 'imported', at: NOW }, (db) => {
      db.delete(ledgerBankRow).run();
      for (const [seq, fingerprint] of [mark, `${mark}|fee`].entries())
        db.update(ledgerEntry)
          .set({ fingerprint })
          .where(eq(ledgerEntry.seq, seq + 1))
          .run();
    });
    expect(bring(desk, STRIPE)).toMatchObject({ added: 0, known: 1, entries: 0 });
  });

  it('come back with an entry that was taken away', async () => {
    const desk = openDesk();
    bring(desk, ofx(edf));
    await desk.call('ledger.remove', { seq: 1 });
    expect(bring(desk, ofx(edf))).toMatchObject({ added: 1, known: 0 });
  });
});

describe('the account of what a bank tells', () => {
  const OFX = (account: string) =>
    `<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>EUR<BANKACCTFROM><ACCTID>${account}</BANKACCTFROM>
<BANKTRANLIST><STMTTRN><TRNTYPE>ATM<DTPOSTED>20261004<TRNAMT>-80.00<FITID>1<NAME>RETRAIT DAB</STMTTRN>
</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>`;

  it('is the one that the statement names, and for cash that was taken out not the till', async () => {
    const desk = openDesk();
    const qonto = {
      name: 'Qonto',
      kind: 'bank',
      currency: 'EUR',
      number: '512100',
      identification: 'FR76 1695 8000 0112 3412 3412 341',
      openingOn: null,
      openingBalance: 0,
      closedOn: null,
    } as const;
    await desk.call('ledger.saveAccount', { id: null, account: qonto });
    bring(desk, OFX('FR7616958000011234123412341'));
    bring(desk, OFX('00020030040'));
    const [named, unknown] = await entriesOf(desk);
    expect(named).toMatchObject({ method: 'cash', accountId: 3 });
    expect(unknown).toMatchObject({ method: 'cash', accountId: 1 });
  });

  it.each([
    [{ closedOn: '2026-09-30' }, 'account_closed'],
    [{ currency: 'USD' }, 'other_currency'],
  ])('takes nothing where it is %j, and the row says why', async (other, reason) => {
    const desk = openDesk();
    const account = {
      name: 'Qonto',
      kind: 'bank',
      currency: 'EUR',
      number: '512100',
      identification: 'FR7616958000011234123412341',
      openingOn: null,
      openingBalance: 0,
      closedOn: null,
      ...other,
    } as const;
    await desk.call('ledger.saveAccount', { id: null, account });
    const { reasons } = bring(desk, OFX('FR7616958000011234123412341'));
    expect(reasons).toEqual({ [reason]: 1 });
    expect(await entriesOf(desk)).toEqual([]);
  });

  it('does not keep a rule from giving a category of one’s own', async () => {
    const desk = openDesk();
    const own = { key: 'own_power', kind: 'expense', name: 'Énergie' } as const;
    await desk.call('ledger.saveCategory', {
      ...own,
      account: '606100',
      accountName: 'Fournitures non stockables (eau, énergie)',
      activityLine: null,
      isHidden: false,
    });
    const rule: ImportRule = {
      field: 'text',
      pattern: 'edf',
      kind: null,
      party: 'EDF',
      category: 'own_power',
      rate: null,
      tag: NO_TAG,
    };
    await addRules(desk, rule);
    bring(desk, bank('04/10/2026;PRLV EDF;-45,10'));
    expect(await entriesOf(desk)).toMatchObject([{ party: 'EDF', category: 'own_power' }]);
  });
});
