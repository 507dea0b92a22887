import { describe, expect, it } from 'vitest';
import { NO_TAX_PROFILE } from '#shared/features/taxes/model.ts';
import { importNeutral } from '#main/features/ledger/neutral-import.ts';
import { ledgerFile } from '#main/features/ledger/ledger-file.ts';
import { readNeutral } from '#shared/features/ledger/neutral.ts';
import { NOW, valueOf } from '#tests/main/db/business-on-disk.ts';
import { TODAY, openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { expense, line, receipt } from '#tests/shared/features/ledger/entries.ts';

const YEAR = { from: '2026-01-01', to: '2026-12-31' };

/** A purchase of September without a number, whose month is locked. */
async function lockedPurchase(vatKind?: 'foreign_service'): Promise<Desk> {
  const desk = openDesk();
  const profile = { ...NO_TAX_PROFILE, vat: 'ca3_month', needsDocuments: true } as const;
  await desk.call('taxes.saveProfile', { from: '2026-01-01', profile });
  const bought = { ...line(12_000, 2000), ...(vatKind ? { vatKind } : {}) };
  const fields = { paidOn: '2026-09-10', category: 'supplies', lines: [bought] };
  await desk.call('ledger.add', expense(fields));
  await desk.call('ledger.lockMonth', { month: '2026-09', lockedOn: null });
  return desk;
}

const months = async (desk: Desk) => {
  const rows = await desk.call('ledger.vat', { kind: 'month', ...YEAR });
  return rows.map(({ period, collected, deductible }) => [period, collected, deductible]);
};

describe('the number of a document that came after the lock', () => {
  it('stands beside the lock, which holds', async () => {
    const desk = await lockedPurchase();
    const { hash } = await desk.call('ledger.verify', { since: null });
    const noted = { docRef: 'F-7', addedOn: '2026-11-22' };
    expect(await desk.call('ledger.addDocument', { seq: 1, docRef: ' F-7 ' })).toMatchObject({
      docRef: null,
      lateDocuments: [noted],
    });
    expect(await desk.call('ledger.verify', { since: null })).toMatchObject({ hash, faults: [] });
    // A wrong one is followed by another, and stays told; no undo reaches either.
    await desk.call('ledger.addDocument', { seq: 1, docRef: 'F-8' });
    expect(await desk.attempt('values.undo', {})).toMatchObject({ code: 'undo_locked' });
    const { lateDocuments } = await desk.call('ledger.entry', { seq: 1 });
    expect(lateDocuments).toEqual([noted, { ...noted, docRef: 'F-8' }]);
  });

  it('is told in the registre des achats, with its day', async () => {
    const desk = await lockedPurchase();
    const rows = async () => {
      const asked = { book: 'purchases', purchases: 'purchases', ...YEAR } as const;
      return (await desk.call('ledger.book', asked)).rows;
    };
    expect((await rows())[0]?.[2]).toBe('');
    await desk.call('ledger.addDocument', { seq: 1, docRef: 'F-7' });
    expect((await rows())[0]?.[2]).toBe('F-7 (ajouté le 22/11/2026)');
  });

  it('lets its VAT be deducted in the month in which it came', async () => {
    const desk = await lockedPurchase();
    const doubts = async () => (await desk.call('ledger.vatReturn', YEAR)).doubts;
    expect(await months(desk)).toEqual([['2026-09', 0, 0]]);
    expect(await doubts()).toEqual([{ doubt: 'waits_for_document', entries: 1, vat: 2_000 }]);
    await desk.call('ledger.addDocument', { seq: 1, docRef: 'F-7' });
    expect(await months(desk)).toEqual([['2026-11', 0, 2_000]]);
    expect(await doubts()).toEqual([]);
  });

  it('leaves VAT that is owed for others in its month', async () => {
    const desk = await lockedPurchase('foreign_service');
    await desk.call('ledger.addDocument', { seq: 1, docRef: 'F-7' });
    expect(await months(desk)).toEqual([
      ['2026-09', 2_400, 0],
      ['2026-11', 0, 2_400],
    ]);
    expect((await desk.call('ledger.vatReturn', YEAR)).doubts).toEqual([]);
  });

  it('is refused where the entry is open, or has a number', async () => {
    const desk = openDesk();
    const fields = { paidOn: '2026-09-10', category: 'supplies' } as const;
    await desk.call('ledger.add', expense(fields));
    await desk.call('ledger.add', expense({ ...fields, docRef: 'F-1' }));
    const add = (seq: number) => desk.attempt('ledger.addDocument', { seq, docRef: 'F-7' });
    expect(await add(1)).toMatchObject({ ok: false, code: 'entry_open' });
    await desk.call('ledger.lockMonth', { month: '2026-09', lockedOn: null });
    expect(await add(2)).toMatchObject({ ok: false, code: 'document_known' });
  });

  it('goes along in a neutral file, with the line of activity, and is noted there too', async () => {
    const desk = openDesk();
    const fields = { paidOn: '2026-09-10', docRef: null, activityLine: 'bic' } as const;
    await desk.call('ledger.add', receipt(fields));
    await desk.call('ledger.lockMonth', { month: '2026-09', lockedOn: null });
    await desk.call('ledger.addDocument', { seq: 1, docRef: 'F-7' });
    const text = neutralOf(desk);
    const other = openDesk();
    take(other, text);
    const [there, here] = [other, desk].map((one) => one.call('ledger.entry', { seq: 1 }));
    expect(await there).toEqual(await here);
    expect(await there).toMatchObject({ activityLine: 'bic', lateDocuments: [{ docRef: 'F-7' }] });
    expect((await other.call('ledger.verify', { since: null })).faults).toEqual([]);
    expect(neutralOf(other)).toBe(text);
    // The same file once more changes nothing.
    expect(take(other, text)).toMatchObject({ added: 0, known: 1 });
  });

  it('is found by its words in the list of entries', async () => {
    const desk = await lockedPurchase();
    const found = async (text: string) =>
      (await desk.call('ledger.sums', { filter: { ...EVERYTHING, text } })).count;
    expect(await found('2026/117')).toBe(0);
    await desk.call('ledger.addDocument', { seq: 1, docRef: 'FÄ 2026/117' });
    expect(await found('2026/117')).toBe(1);
    // Each word may stand in another place.
    expect(await found('fa 120,00')).toBe(1);
    expect(await found('2026/118')).toBe(0);
  });

  it('is found whichever apostrophe is typed', async () => {
    const desk = await lockedPurchase();
    await desk.call('ledger.addDocument', { seq: 1, docRef: 'L’Atelier 9' });
    for (const text of ["l'atelier", 'l’atelier']) {
      const sums = await desk.call('ledger.sums', { filter: { ...EVERYTHING, text } });
      expect([text, sums.count]).toEqual([text, 1]);
    }
  });

  it('comes to an entry that is there already, once, in the order of the days', async () => {
    const desk = await lockedPurchase();
    const first = neutralOf(desk);
    await desk.call('ledger.addDocument', { seq: 1, docRef: 'F-7' });
    const second = neutralOf(desk);
    const other = openDesk();
    take(other, first);
    expect(take(other, second)).toMatchObject({ added: 0, known: 1, documents: 1 });
    expect(take(other, second)).toEqual({ read: 1, added: 0, known: 1 });
    expect(neutralOf(other)).toBe(second);
    // One that was noted elsewhere before stays before.
    const older = second.replace('"F-7","added_on":"2026-11-22"', '"F-6","added_on":"2026-11-20"');
    expect(take(other, older)).toMatchObject({ documents: 1 });
    const { lateDocuments } = await other.call('ledger.entry', { seq: 1 });
    expect(lateDocuments?.map(({ docRef }) => docRef)).toEqual(['F-6', 'F-7']);
    expect((await other.call('ledger.verify', { since: null })).faults).toEqual([]);
    // Without numbers of entries, they are known by what they say.
    const unnumbered = second.replace('"seq":1,', '').replace('F-7', 'F-9');
    expect(take(other, unnumbered)).toMatchObject({ known: 1, documents: 1 });
  });
});

const EVERYTHING = {
  from: null,
  to: null,
  kind: null,
  category: null,
  method: null,
  party: null,
  state: null,
  text: '',
} as const;

const TAXPAYER = { siren: null, activity: 'bnc', vat: null, year_end: null } as const;

function neutralOf(desk: Desk): string {
  const request = { ...YEAR, profile: 'fr', taxpayer: TAXPAYER } as const;
  return [...ledgerFile(desk.business().readable, 'neutral', request).parts()].join('');
}

function take(desk: Desk, text: string) {
  const label = { name: 'ledger.import', door: 'imported', at: NOW } as const;
  const ledger = valueOf(readNeutral(text));
  return desk.business().runCommand(label, (db) => importNeutral(db, ledger, TODAY));
}
