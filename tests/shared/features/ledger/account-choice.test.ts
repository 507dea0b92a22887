import { describe, expect, it } from 'vitest';
import {
  accountOfStatement,
  fittingAccounts,
  proposedNumber,
} from '#shared/features/ledger/account-choice.ts';
import { CATEGORY_KEYS } from '#shared/features/ledger/categories.ts';
import { groupOf } from '#shared/features/ledger/category-groups.ts';
import { SHIPPED_CATEGORIES, categoryIn } from '#shared/features/ledger/category-map.ts';

const BANK = { id: 1, kind: 'bank', closedOn: null, number: '512000' } as const;
const TILL = { id: 2, kind: 'till', closedOn: null, number: '530000' } as const;
const CLOSED = { id: 3, kind: 'processor', closedOn: '2026-06-30', number: '517000' } as const;

describe('the accounts of a payment', () => {
  it('are tills for cash and the others for all else, as long as they are open', () => {
    const ids = (method: 'cash' | 'card', day: string) =>
      fittingAccounts([BANK, TILL, CLOSED], method, day).map(({ id }) => id);
    expect(ids('cash', '2026-06-30')).toEqual([2]);
    expect(ids('card', '2026-06-30')).toEqual([1, 3]);
    expect(ids('card', '2026-07-01')).toEqual([1]);
  });

  it('get numbers of the chart that no other has', () => {
    expect(proposedNumber('bank', [])).toBe('512000');
    expect(proposedNumber('bank', [BANK, { number: '512100' }])).toBe('512200');
    expect(proposedNumber('savings', [BANK])).toBe('508000');
  });
});

describe('the account of a statement', () => {
  const accounts = [
    { id: 1, identification: 'FR76 3000 4000 0312 3456 7890 143' },
    { id: 2, identification: '4412' },
    { id: 3, identification: null },
  ];

  it('is known by its IBAN, or by the last digits of it', () => {
    expect(accountOfStatement(accounts, 'FR7630004000031234567890143')).toBe(1);
    expect(accountOfStatement(accounts, '***** 0143')).toBe(1);
    expect(accountOfStatement(accounts, 'FR76 1111 2222 3333 4444 4412')).toBe(2);
  });

  it('is none where nothing is said, or too little', () => {
    expect(accountOfStatement(accounts, '')).toBeNull();
    expect(accountOfStatement(accounts, '43')).toBeNull();
    expect(accountOfStatement(accounts, 'FR7699')).toBeNull();
  });
});

describe('the groups of categories', () => {
  it('follow the chart of accounts', () => {
    const keysIn = (group: string) =>
      CATEGORY_KEYS.filter((key) => groupOf(categoryIn(SHIPPED_CATEGORIES, key)) === group);
    expect(keysIn('unsorted')).toEqual(['unsorted_receipt', 'other_expense']);
    expect(keysIn('owner')).toEqual(['owner_in', 'owner_out']);
    expect(keysIn('loans')).toEqual(['loan_in', 'deposit_back', 'loan_capital', 'deposit']);
    expect(keysIn('taxes')).toEqual([
      'vat_refund',
      'cfe',
      'taxes',
      'social',
      'vat_payment',
      'vat_instalment',
      'income_tax',
    ]);
    expect(keysIn('sales')).toContain('interest');
    expect(keysIn('costs')).toContain('loan_interest');
  });

  it('place one of the user’s own by its number', () => {
    expect(groupOf({ key: 'own_1', account: '645000' })).toBe('taxes');
    expect(groupOf({ key: 'own_2', account: '613500' })).toBe('costs');
  });
});
