import { describe, expect, it } from 'vitest';
import {
  accountDraftOf,
  newAccount,
  ofKind,
  readAccount,
} from '#renderer/features/ledger/accounts/account-draft.ts';
import {
  EMPTY_LINE,
  balanced,
  openingDraftOf,
  readOpening,
} from '#renderer/features/ledger/accounts/opening-draft.ts';
import {
  asShipped,
  categoryDraftOf,
  isChanged,
  newKey,
  readCategory,
} from '#renderer/features/ledger/categories/category-draft.ts';
import {
  NOTHING_SELECTED,
  accountChoice,
  extended,
  kindOfAll,
  oneSitting,
  proposalsOf,
  sortedToOf,
  toggled,
} from '#renderer/features/ledger/sorting/sorting-selection.ts';
import { entryView } from '#renderer/gallery/answers/ledger.ts';
import {
  SHIPPED_CATEGORIES,
  categoryIn,
  categoryMap,
} from '#shared/features/ledger/category-map.ts';

describe('an account as it is written', () => {
  it('takes the number of its kind, until one is written by hand', () => {
    const bank = newAccount('bank', []);
    expect(ofKind(bank, 'savings', [])).toMatchObject({ kind: 'savings', number: '508000' });
    const own = { ...bank, number: '512900' };
    expect(ofKind(own, 'savings', [])).toMatchObject({ kind: 'savings', number: '512900' });
  });

  it('reads what is left empty as not said, and is read back as it was', () => {
    const { fields } = readAccount({ ...newAccount('till', []), openingBalance: '12,50' }, 'fr');
    expect(fields).toMatchObject({ name: null, identification: null, openingBalance: 1250 });
    if (!fields) throw new Error('not read');
    expect(readAccount(accountDraftOf({ id: 2, ...fields }, 'en'), 'en').fields).toEqual(fields);
  });

  it('says which fields it cannot read', () => {
    const broken = { ...newAccount('bank', []), currency: 'E', number: '5', openingBalance: 'x' };
    expect(readAccount(broken, 'fr')).toEqual({
      fields: null,
      faults: { currency: true, number: true, openingBalance: true },
    });
  });
});

describe('opening balances as they are written', () => {
  const line = { account: '512000', accountName: 'Banque', debit: '10,00', credit: '' };

  it('leave out empty lines, and are not read while one is half written', () => {
    expect(readOpening([line, EMPTY_LINE], 'fr')).toEqual({
      lines: [{ account: '512000', accountName: 'Banque', amount: 1000 }],
      debit: 1000,
      credit: 0,
    });
    expect(readOpening([{ ...line, credit: '3' }], 'fr').lines).toBeNull();
    expect(readOpening([{ ...line, account: '' }], 'fr').lines).toBeNull();
  });

  it('are made equal by the owner’s account, which is there only once', () => {
    const once = balanced([line], 'fr');
    expect(readOpening(once, 'fr')).toMatchObject({ debit: 1000, credit: 1000 });
    const more = balanced([...once, { ...line, account: '275000', debit: '5' }], 'fr');
    expect(more.filter(({ account }) => account === '108000')).toEqual([
      { account: '108000', accountName: "Compte de l'exploitant", debit: '', credit: '15,00' },
    ]);
    const lines = [{ account: '275000', accountName: 'x', amount: -5 }];
    expect(readOpening(openingDraftOf(lines, 'en'), 'en').lines).toEqual(lines);
  });
});

describe('a category as it is written', () => {
  const software = categoryIn(SHIPPED_CATEGORIES, 'software');
  const base = { category: software, key: 'software', language: 'fr' } as const;

  it('keeps the words of both languages as long as nobody writes others', () => {
    const draft = categoryDraftOf(software, 'fr');
    const { fields } = readCategory({ ...draft, account: '613500' }, base);
    expect(fields).toMatchObject({ name: null, account: '613500' });
    expect(readCategory({ ...draft, name: 'Outils' }, base).fields?.name).toBe('Outils');
  });

  it('that ships is known as changed, and goes back to what it was', () => {
    const { fields } = readCategory(
      { ...categoryDraftOf(software, 'fr'), account: '613500' },
      base,
    );
    if (!fields) throw new Error('not read');
    const changed = categoryIn(categoryMap([fields]), 'software');
    expect([isChanged(software), isChanged(changed)]).toEqual([false, true]);
    const back = asShipped(changed);
    expect(back && categoryIn(categoryMap([back]), 'software')).toEqual(software);
  });

  it('of one’s own has a key that no other has, and counts as its number says', () => {
    expect(newKey('Ateliers & stages', new Set())).toBe('own_ateliers_stages');
    expect(newKey('Ateliers', new Set(['own_ateliers']))).toBe('own_ateliers_2');
    expect(newKey('…', new Set())).toBe('own_category');
    const useOf = (kind: 'receipt' | 'expense', account: string) => {
      const own = { key: 'own_x', kind, name: 'X', account, accountName: 'X' };
      return categoryIn(categoryMap([{ ...own, activityLine: null, isHidden: false }]), 'own_x')
        .use;
    };
    expect(useOf('receipt', '706100')).toBe('sale');
    expect(useOf('receipt', '758000')).toBe('income');
    expect(useOf('receipt', '455000')).toBe('neither');
    expect(useOf('expense', '607100')).toBe('purchase');
    expect(useOf('expense', '613500')).toBe('cost');
    expect(useOf('expense', '108000')).toBe('neither');
  });
});

describe('the rows that are sorted', () => {
  const rows = [9, 8, 7].map((seq) => ({
    entry: entryView(seq, { kind: seq === 7 ? 'receipt' : 'expense' }),
    proposal: seq === 8 ? ({ to: { category: 'travel' }, by: 'past' } as const) : null,
  }));

  it('are taken in one by one, or all from the last one on', () => {
    const first = toggled(NOTHING_SELECTED, 9, 0);
    expect([...extended(first, rows, 2).seqs]).toEqual([9, 8, 7]);
    expect([...toggled(first, 9, 0).seqs]).toEqual([]);
  });

  it('get one category only where all are of one direction', () => {
    expect(kindOfAll(rows.slice(0, 2))).toBe('expense');
    expect(kindOfAll(rows)).toBeNull();
    expect(kindOfAll([])).toBeNull();
    expect(sortedToOf('travel')).toEqual({ category: 'travel' });
    expect(sortedToOf(accountChoice(12))).toEqual({ account: 12 });
    expect(proposalsOf(rows)).toEqual([{ seq: 8, to: { category: 'travel' } }]);
  });

  it('shows what one sitting takes of thousands, the newest first', () => {
    const thousands = Array.from({ length: 2000 }, (_, at) => ({
      entry: entryView(2000 - at),
      proposal: null,
    }));
    const { rows: shown, more } = oneSitting(thousands);
    expect([shown[0]?.entry.seq, shown.at(-1)?.entry.seq, more]).toEqual([2000, 1501, 1500]);
    expect(oneSitting(shown)).toEqual({ rows: shown, more: 0 });
  });
});
