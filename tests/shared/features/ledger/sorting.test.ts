import { describe, expect, it } from 'vitest';
import { SHIPPED_CATEGORIES, categoryMap } from '#shared/features/ledger/category-map.ts';
import {
  asTransfer,
  categoryByRules,
  isCashMove,
  pastKey,
  proposalFor,
  sortedAs,
} from '#shared/features/ledger/sorting.ts';
import { usualCategory } from '#shared/features/ledger/guess/usual-category.ts';
import type { EntryFields } from '#shared/features/ledger/model.ts';
import { expense, line, receipt } from './entries.ts';

const bill = (party: string, label = '') => ({ kind: 'expense', party, label }) as const;
const NO_PAST = new Map<string, string>();

describe('what an entry probably was for', () => {
  it('is what its party’s entries were for the last time, however it is written', () => {
    const past = new Map([[pastKey(bill('Café  Zoé')), 'advertising']]);
    expect(proposalFor(bill('CAFE ZOE'), past, SHIPPED_CATEGORIES)).toEqual({
      to: { category: 'advertising' },
      by: 'past',
    });
    const sale = { kind: 'receipt', party: 'Café Zoé', label: '' } as const;
    expect(proposalFor(sale, past, SHIPPED_CATEGORIES)).toBeNull();
  });

  it.each([
    ['PRLV URSSAF ILE DE FRANCE', 'social'],
    ['DGFIP IMPOT CFE 2026', 'cfe'],
    ['DGFIP', 'taxes'],
    ['DGFIP TVA OCT', 'vat_payment'],
    ['PRLV SEPA IMPOTS TVA CA3', 'vat_payment'],
    ['Paiement TVA octobre', 'vat_payment'],
    ['OVH hébergement TVA 20 %', 'software'],
    ['Leroy achat TVA incluse', null],
    ['Mutuelle Alan', null],
    ['SNCF-VOYAGEURS', 'travel'],
    ['OVH SAS', 'software'],
    ['Cotisation carte Visa', 'bank_fees'],
    ['ECHEANCE PRET 0012', 'loan_capital'],
    ['PRLV LEASECOM CREDIT-BAIL 44', 'lease'],
    ['Loyer crédit bail photocopieur', 'lease'],
    ['GRENKE location longue durée', 'equipment_rental'],
    ['Location de matériel photo', 'equipment_rental'],
    ['AMAZON EU', null],
    ['Overhead', null],
  ])('is told by its words: %s', (text, category) => {
    expect(usualCategory(bill(text))).toBe(category);
  });

  it('is what a rule of the user’s says, before what words usually mean', () => {
    const rule = { field: 'text', pattern: 'Métro', kind: null, category: 'meals_away' } as const;
    const rules = [categoryByRules([rule]), usualCategory];
    expect(proposalFor(bill('', 'ratp metro'), NO_PAST, SHIPPED_CATEGORIES, rules)).toEqual({
      to: { category: 'meals_away' },
      by: 'words',
    });
  });

  it('is never a category that is hidden, or that waits itself', () => {
    const software = SHIPPED_CATEGORIES.get('software');
    if (!software) throw new Error('no software');
    const { key, kind, account, accountName } = software;
    const hidden = categoryMap([
      { key, kind, name: null, account, accountName, activityLine: null, isHidden: true },
    ]);
    expect(proposalFor(bill('OVH'), NO_PAST, hidden, [usualCategory])).toBeNull();
    const past = new Map([[pastKey(bill('X')), 'other_expense']]);
    expect(proposalFor(bill('X'), past, SHIPPED_CATEGORIES)).toBeNull();
  });
});

describe('a transfer that came as a payment', () => {
  it('is told by the words of cash', () => {
    const told = ['RETRAIT DAB 14/10', 'Versement espèces', 'DEPOT ESPECES AGENCE', 'ATM PARIS'];
    expect(told.every((party) => isCashMove({ party, label: '' }))).toBe(true);
    expect(isCashMove({ party: 'Retrait personnel', label: '' })).toBe(false);
    expect(isCashMove({ party: 'Retraite complémentaire', label: 'datmos' })).toBe(false);
  });

  it('goes to the other account, or comes from it; a refund the other way round', () => {
    const places = (entry: EntryFields) => {
      const { accountId, toAccountId, lines } = asTransfer(entry, 2);
      return [accountId, toAccountId, lines[0]?.amount];
    };
    expect(places(expense({ lines: [line(5000), line(20)] }))).toEqual([1, 2, 5020]);
    expect(places(receipt({ lines: [line(5000)] }))).toEqual([2, 1, 5000]);
    expect(places(receipt({ lines: [line(-5000)] }))).toEqual([1, 2, 5000]);
  });
});

describe('a payment that is sorted', () => {
  it('changes only the parts that waited', () => {
    const waiting = { ...line(500), category: 'other_expense' };
    const entry = { category: 'social', lines: [line(9000), waiting] };
    expect(sortedAs(entry, 'income_tax', SHIPPED_CATEGORIES)).toEqual({
      category: 'social',
      lines: [line(9000), { ...line(500), category: 'income_tax' }],
    });
    const whole = { category: 'other_expense', lines: [line(100)] };
    expect(sortedAs(whole, 'software', SHIPPED_CATEGORIES)).toEqual({
      category: 'software',
      lines: [line(100)],
    });
  });
});
