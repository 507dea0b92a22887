import { describe, expect, it } from 'vitest';
import { filledFrom, newDraft, readDraft, turned } from '#renderer/features/ledger/entry-draft.ts';
import type { DraftLine } from '#renderer/features/ledger/entry-draft.ts';
import { kindsOf, withKind } from '#renderer/features/ledger/vat/kind-draft.ts';

const TODAY = '2026-11-22';
const LINE: DraftLine = { amount: '50', basis: 'net', rate: '5,5' };
const CHARGING = { isExempt: false } as const;
const EXEMPT = { isExempt: true } as const;

describe('the rate of a kind', () => {
  it('is kept where the buyer owes the VAT, and the usual one where there was none', () => {
    const ground = { side: 'expense', ...CHARGING } as const;
    expect(withKind(LINE, 'foreign_service', ground)).toEqual({
      rate: '5,5',
      basis: 'gross',
      besides: { vatKind: 'foreign_service' },
    });
    expect(withKind({ ...LINE, rate: '0' }, 'eu_goods', ground).rate).toBe('20');
    expect(withKind({ ...LINE, rate: '' }, 'import', { side: 'expense', ...EXEMPT }).rate).toBe(
      '20',
    );
  });

  it('is zero on sales that bear no VAT, goods of the EU among them', () => {
    const ground = { side: 'receipt', ...CHARGING } as const;
    const rates = kindsOf(ground).map((kind) => withKind(LINE, kind, ground).rate);
    expect(rates).toEqual(['5,5', '0', '0', '0', '0', '0']);
  });

  it('is there again at home, but under the exemption', () => {
    const abroad = { ...LINE, rate: '0' };
    expect(withKind(abroad, 'domestic', { side: 'receipt', ...CHARGING }).rate).toBe('20');
    expect(withKind(abroad, 'domestic', { side: 'expense', ...EXEMPT }).rate).toBe('');
    expect(withKind(abroad, 'none', { side: 'expense', ...CHARGING }).rate).toBe('');
  });

  it('leaves what the line was for', () => {
    const line = { ...LINE, besides: { category: 'software' } };
    const { besides } = withKind(line, 'foreign_service', { side: 'expense', ...CHARGING });
    expect(besides).toEqual({ category: 'software', vatKind: 'foreign_service' });
  });
});

describe('the kinds to choose from', () => {
  it('are those of the direction; under the exemption only what is owed, declared or not counted matters', () => {
    expect(kindsOf({ side: 'receipt', ...EXEMPT })).toEqual([
      'domestic',
      'eu_service',
      'abroad_service',
    ]);
    const sold = withKind(LINE, 'eu_service', { side: 'receipt', ...EXEMPT });
    expect(sold).toMatchObject({ rate: '', basis: 'gross' });
    expect(kindsOf({ side: 'transfer', ...CHARGING })).toEqual([]);
    expect(kindsOf({ side: 'expense', ...EXEMPT })).toEqual([
      'domestic',
      'foreign_service',
      'eu_goods',
      'foreign_283_1',
    ]);
    expect(kindsOf({ side: 'expense', ...CHARGING })).toContain('none');
  });
});

describe('an entry on its way', () => {
  const known = { party: 'Figma', category: 'software', method: 'card', rate: 2000 } as const;
  const purchase = newDraft('expense', TODAY, '20');

  it('is of the kind that those of its name were last', () => {
    const filled = filledFrom(purchase, { ...known, vatKind: 'foreign_service' }, 'fr');
    expect(filled.lines[0]?.besides?.vatKind).toBe('foreign_service');
    const paid = { ...filled, lines: filled.lines.map((line) => ({ ...line, amount: '20' })) };
    expect(readDraft(paid, TODAY, 'fr').fields?.lines).toEqual([
      { amount: 2000, basis: 'gross', rate: 2000, vatKind: 'foreign_service' },
    ]);
    // A name that was of none takes the kind of the one before it away.
    expect(filledFrom(filled, known, 'fr').lines[0]?.besides).toEqual({});
  });

  it('is of no kind any more once it is turned round', () => {
    const filled = filledFrom(purchase, { ...known, vatKind: 'eu_goods' }, 'fr');
    expect(turned(filled, 'receipt').lines[0]?.besides?.vatKind).toBeUndefined();
  });
});
