import { describe, expect, it } from 'vitest';
import { categoryMap } from '#shared/features/ledger/category-map.ts';
import {
  SHIPPED_CHART,
  lockedLines,
  lockedWith,
  postingsOf,
} from '#shared/features/ledger/postings.ts';
import type { Chart } from '#shared/features/ledger/postings.ts';
import { entry, expense, line, receipt } from './entries.ts';

type Written = Parameters<typeof entry>[1];

const rows = (fields: Written, chart: Chart = SHIPPED_CHART, lockedOn: string | null = null) =>
  postingsOf(entry(1, fields, lockedOn), chart).map(({ account, cents }) => [account[0], cents]);

const transfer = (fields: Partial<Written>) =>
  receipt({ kind: 'transfer', category: 'transfer', lines: [line(5000)], ...fields });

describe('an entry in double form', () => {
  it('debits the bank with a receipt and credits what it was for and its VAT', () => {
    expect(rows(receipt())).toEqual([
      ['512000', 12_000],
      ['706000', -10_000],
      ['445710', -2000],
    ]);
  });

  it('is the other way round for an expense, from the till where it was cash', () => {
    expect(rows(expense({ method: 'cash', lines: [line(120, 2000)] }))).toEqual([
      ['651100', 100],
      ['445660', 20],
      ['530000', -120],
    ]);
  });

  it('swaps sides for a refund, and keeps the VAT of what lasts apart', () => {
    expect(rows(expense({ category: 'fixed_asset', lines: [line(-120, 2000)] }))).toEqual([
      ['218300', -100],
      ['445620', -20],
      ['512000', 120],
    ]);
  });

  it('goes through 580 for a transfer: a withdrawal feeds the till', () => {
    expect(rows(transfer({ toAccountId: 2 }))).toEqual([
      ['580000', 5000],
      ['512000', -5000],
      ['530000', 5000],
      ['580000', -5000],
    ]);
  });

  it('has each part of a payment on its own account', () => {
    const parts = [line(9000), { ...line(1000), category: 'income_tax' }];
    expect(rows(expense({ category: 'social', lines: parts }))).toEqual([
      ['646000', 9000],
      ['108000', 1000],
      ['512000', -10_000],
    ]);
  });

  it('owes and deducts the VAT of a service from abroad; under the exemption it is a cost', () => {
    const bought = expense({ lines: [{ ...line(5000, 2000), vatKind: 'foreign_service' }] });
    expect(rows(bought)).toEqual([
      ['651100', 5000],
      ['445660', 1000],
      ['445200', -1000],
      ['512000', -5000],
    ]);
    expect(rows(bought, { ...SHIPPED_CHART, deductsVat: () => false })).toEqual([
      ['651100', 5000],
      ['651100', 1000],
      ['445200', -1000],
      ['512000', -5000],
    ]);
  });

  it('has the whole of what was paid as a cost under the exemption, whatever rate was typed', () => {
    const exempt = { ...SHIPPED_CHART, deductsVat: () => false };
    const bought = expense({ lines: [line(12_000, 2000)] });
    expect(rows(bought, exempt)).toEqual([
      ['651100', 12_000],
      ['512000', -12_000],
    ]);
    // VAT that was invoiced is owed all the same.
    expect(rows(receipt(), exempt)).toEqual(rows(receipt()));
    // What a lock printed stays, whatever the profile says since.
    expect(rows(bought, exempt, '2026-02-01')).toEqual(rows(bought, SHIPPED_CHART, '2026-02-01'));
    const locked = {
      ...entry(1, bought, '2026-02-01'),
      printedWith: lockedWith(entry(1, bought), exempt),
    };
    expect(postingsOf(locked, SHIPPED_CHART).map(({ cents }) => cents)).toEqual([12_000, -12_000]);
  });

  it('owes nothing on goods that are sold within the EU', () => {
    const sold = receipt({
      category: 'goods',
      lines: [{ ...line(5000, 2000), vatKind: 'eu_goods' }],
    });
    expect(rows(sold)).toEqual([
      ['512000', 5000],
      ['707000', -5000],
    ]);
  });

  it('deducts the VAT of what lasts for years on its own account, whatever it is called', () => {
    const bought = expense({
      category: 'fixed_asset',
      lines: [{ ...line(5000, 2000), vatKind: 'import' }],
    });
    const categories = categoryMap([
      {
        key: 'own_software',
        kind: 'expense',
        name: 'Logiciels gardés',
        account: '205000',
        accountName: 'Logiciels',
        activityLine: null,
        isHidden: false,
      },
    ]);
    const chart = { ...SHIPPED_CHART, categories };
    expect(rows(bought)).toEqual([
      ['218300', 5000],
      ['445620', 1000],
      ['445200', -1000],
      ['512000', -5000],
    ]);
    expect(rows(expense({ category: 'own_software', lines: [line(1200, 2000)] }), chart)).toEqual([
      ['205000', 1000],
      ['445620', 200],
      ['512000', -1200],
    ]);
  });

  it('names its own accounts where it was written so', () => {
    const lines = [
      { ...line(150_000), account: '512000', accountName: 'Banque' },
      { ...line(-150_000), account: '108000', accountName: "Compte de l'exploitant" },
    ];
    const opening = receipt({ kind: 'journal', category: 'journal', journal: 'AN', lines });
    expect(rows(opening)).toEqual([
      ['512000', 150_000],
      ['108000', -150_000],
    ]);
  });
});

describe('what is not classified', () => {
  it('waits on 471, and never stands among other charges', () => {
    expect(rows(expense({ category: 'other_expense' }))[0]?.[0]).toBe('471000');
    expect(rows(receipt({ category: 'unsorted_receipt', lines: [line(1)] }))[1]?.[0]).toBe(
      '471000',
    );
  });
});

describe('the account of a category', () => {
  const rented = categoryMap([
    {
      key: 'software',
      kind: 'expense',
      name: 'Logiciels loués',
      account: '613500',
      accountName: 'Locations mobilières',
      activityLine: null,
      isHidden: false,
    },
  ]);
  const chart = { ...SHIPPED_CHART, categories: rented };

  it('is the user’s own, where they have one', () => {
    expect(rows(expense(), chart)[0]?.[0]).toBe('613500');
  });

  it('stays what it was when the month was locked', () => {
    const lines = lockedLines(entry(1, expense()), SHIPPED_CHART);
    expect(rows(expense({ lines }), chart, '2026-02-02')[0]?.[0]).toBe('651100');
  });

  it('is that of the old map in entries that were locked before accounts were kept', () => {
    expect(rows(expense(), chart, '2026-02-02')[0]?.[0]).toBe('651000');
  });
});
