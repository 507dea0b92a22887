import { describe, expect, it } from 'vitest';
import {
  ALL_BY_HAND,
  asWorded,
  draftEuros,
  draftOf,
  filledFrom,
  isBegun,
  keptByHand,
  newDraft,
  nextDraft,
  readDraft,
  turned,
} from '#renderer/features/ledger/entry-draft.ts';
import type { EntryDraft } from '#renderer/features/ledger/entry-draft.ts';
import type { EntryView } from '#shared/features/ledger/contract.ts';

const TODAY = '2026-11-22';

const sale: EntryDraft = {
  ...newDraft('receipt', TODAY, '20'),
  paidOn: '3',
  party: 'Studio Lambda',
  lines: [{ amount: '1200,50', basis: 'gross', rate: '20' }],
};

describe('an entry that is begun', () => {
  const empty = newDraft('receipt', TODAY, '20');

  it('holds a text that would be lost; a day, a direction and what is usual are none', () => {
    expect(isBegun(empty)).toBe(false);
    expect(isBegun(turned({ ...empty, paidOn: '3' }, 'expense'))).toBe(false);
    expect(isBegun(nextDraft(sale, TODAY))).toBe(false);
    const lines = [{ amount: '12', basis: 'gross', rate: '' }] as const;
    const begun = [{ party: 'L' }, { label: 'x' }, { docRef: '7' }, { docDate: TODAY }, { lines }];
    for (const part of begun) expect(isBegun({ ...empty, ...part })).toBe(true);
    expect(isBegun({ ...turned(empty, 'transfer'), toAmount: '9' })).toBe(true);
  });
});

describe('a receipt whose words say that it is no sale', () => {
  const empty = newDraft('receipt', TODAY, '');
  const written = (part: Partial<EntryDraft>, before = empty) =>
    asWorded(before, { ...before, ...part });

  it.each([
    ['Crédit Agricole', 'Intérêts du livret', 'unsorted_receipt'],
    ['Crédit Agricole intérêts', '', 'interest'],
    ['DGFiP', 'Remboursement de TVA', 'vat_refund'],
    ['Zoé', 'Apport', 'owner_in'],
    ['SNCF', 'Remboursement', 'unsorted_receipt'],
    ['Studio Lambda', 'Conseil', 'services'],
  ])('%s, %s is %s', (party, label, category) => {
    expect(written({ party, label }).category).toBe(category);
  });

  it('goes back to the usual with its words, and leaves what was chosen', () => {
    const interest = written({ party: 'Intérêts' });
    expect(written({ party: 'Inter' }, interest).category).toBe('services');
    const chosen = { ...interest, category: 'other_income' };
    expect(written({ label: 'Apport' }, chosen).category).toBe('other_income');
    expect(written({ label: 'Intérêts' }, turned(empty, 'expense')).category).toBe('other_expense');
  });

  it('lowers the sales where it is given back to a customer', () => {
    const lines = [{ amount: '-120', basis: 'gross', rate: '' }] as const;
    expect(written({ party: 'Studio Lambda', label: 'Avoir F-12', lines }).category).toBe(
      'services',
    );
  });
});

describe('an entry as it is written', () => {
  it('reads as a person wrote it, VAT and all', () => {
    const reading = readDraft(sale, TODAY, 'fr');
    expect(reading.fields).toMatchObject({
      paidOn: '2026-11-03',
      docRef: null,
      currency: 'EUR',
      fx: null,
      lines: [{ amount: 120_050, basis: 'gross', rate: 2000 }],
    });
    expect(draftEuros(reading)).toEqual({ net: 100_042, vat: 20_008, gross: 120_050 });
  });

  it('without a rate is outside VAT, which is not 0 %', () => {
    const rates = ['', '0', '5,5', '2.1', '20 %'].map((rate) => {
      const lines = [{ amount: '10', basis: 'net', rate } as const];
      return readDraft({ ...sale, lines }, TODAY, 'fr').fields?.lines[0]?.rate;
    });
    expect(rates).toEqual([null, 0, 550, 210, 2000]);
  });

  it('in another currency needs its rate, and counts in its own smallest unit', () => {
    const foreign = { ...sale, currency: 'jpy' };
    expect(readDraft(foreign, TODAY, 'fr').faults.fx).toBe(true);
    const read = readDraft({ ...foreign, fx: '0,0061' }, TODAY, 'fr');
    expect(read.fields).toMatchObject({ currency: 'JPY', fx: '0.0061' });
    expect(read.fields?.lines[0]?.amount).toBe(1201);
  });

  it('says which fields it cannot read, and keeps nothing of it', () => {
    const broken: EntryDraft = {
      ...sale,
      paidOn: '31/02',
      party: ' ',
      currency: 'E',
      lines: [{ amount: 'much', basis: 'net', rate: '101' }],
    };
    const { fields, faults } = readDraft(broken, TODAY, 'fr');
    expect(fields).toBeNull();
    expect(faults).toEqual({
      paidOn: true,
      words: true,
      currency: true,
      fx: true,
      lines: [{ amount: true, rate: true }],
    });
  });

  it('takes category, method and rate from the last time with the same name', () => {
    const known = { party: 'OVH', category: 'software', method: 'card', rate: 2000 } as const;
    const bill = newDraft('expense', TODAY, '');
    expect(filledFrom(bill, known, 'fr')).toMatchObject({
      party: 'OVH',
      category: 'software',
      lines: [{ rate: '20' }],
    });
    // What is known of the other direction fills the name alone.
    expect(filledFrom(newDraft('receipt', TODAY, ''), known, 'fr')).toMatchObject({
      party: 'OVH',
      category: 'services',
      lines: [{ rate: '' }],
    });
  });

  it('keeps what was chosen by hand, whatever the name was last', () => {
    const known = { party: 'OVH', category: 'software', method: 'card', rate: 2000 } as const;
    const bill: EntryDraft = { ...newDraft('expense', TODAY, '5.5'), category: 'rent' };
    const filled = filledFrom({ ...bill, method: 'cash' }, known, 'en');
    expect(keptByHand(bill, filled, new Set(['category', 'rate']))).toMatchObject({
      party: 'OVH',
      category: 'rent',
      method: 'card',
      lines: [{ rate: '5.5' }],
    });
    expect(keptByHand(bill, filled, ALL_BY_HAND)).toEqual({ ...bill, party: 'OVH' });
  });

  it('leaves its day and habits to the next one', () => {
    const net: EntryDraft = {
      ...sale,
      docRef: 'F-1',
      lines: [{ amount: '10', basis: 'net', rate: '10' }],
    };
    expect(nextDraft(net, TODAY)).toMatchObject({
      paidOn: '3',
      party: '',
      docRef: '',
      lines: [{ amount: '', basis: 'net', rate: '10' }],
    });
    expect(turned(net, 'expense').category).toBe('other_expense');
    expect(turned(net, 'receipt')).toBe(net);
  });

  it('that is kept is shown again as it was written', () => {
    const kept: EntryView = {
      seq: 7,
      lockedOn: null,
      corrects: null,
      correctedBy: [],
      tag: null,
      euros: { net: 0, vat: 0, gross: 0 },
      kind: 'expense',
      paidOn: '2026-11-03',
      docRef: null,
      docDate: '2026-11-01',
      party: 'Host',
      label: '',
      category: 'software',
      method: 'card',
      currency: 'USD',
      fx: '0.92',
      lines: [{ rate: 550, basis: 'net', amount: -1005 }],
    };
    const draft = draftOf(kept, 'fr');
    expect(draft).toMatchObject({ paidOn: '03/11/2026', fx: '0,92' });
    expect(draft.lines).toEqual([{ amount: '-10,05', basis: 'net', rate: '5,5' }]);
    expect(readDraft(draft, TODAY, 'fr').fields).toMatchObject({
      fx: '0.92',
      docDate: '2026-11-01',
      lines: kept.lines,
    });
  });
});
