import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerBalances, openingAfter } from '#shared/features/ledger/opening.ts';
import { SHIPPED_CHART, postingsOf } from '#shared/features/ledger/postings.ts';
import { entry, expense, line, receipt, someFields } from './entries.ts';

const year = [
  entry(1, receipt({ lines: [line(120_000, 2000)] })),
  entry(2, expense({ lines: [line(12_000, 2000)] })),
  entry(3, expense({ category: 'owner_out', lines: [line(30_000)] })),
  entry(4, expense({ category: 'deposit', lines: [line(5000)] })),
];
const balances = ledgerBalances(year.flatMap((one) => postingsOf(one, SHIPPED_CHART)));

const sumsOf = (lines: readonly { account: string; amount: number }[]) =>
  Object.fromEntries(lines.map(({ account, amount }) => [account, amount]));

describe('the opening balances of the next year', () => {
  it('are what accounts held; what the year earned is the owner’s', () => {
    expect(sumsOf(openingAfter(balances, 'owner'))).toEqual({
      '108000': -60_000,
      '275000': 5000,
      '445660': 2000,
      '445710': -20_000,
      '512000': 73_000,
    });
  });

  it('of a company keep the result apart until it is decided on', () => {
    expect(sumsOf(openingAfter(balances, 'company'))).toMatchObject({
      '108000': 30_000,
      '120000': -90_000,
    });
    const lost = ledgerBalances(
      postingsOf(entry(1, expense({ lines: [line(700)] })), SHIPPED_CHART),
    );
    expect(openingAfter(lost, 'company')).toEqual([
      { account: '129000', accountName: "Résultat de l'exercice (perte)", amount: 700 },
      { account: '512000', accountName: 'Banque', amount: -700 },
    ]);
  });

  it('are always equal on both sides, and hold no income and no cost', () => {
    fc.assert(
      fc.property(fc.array(someFields, { maxLength: 20 }), fc.boolean(), (fields, isCompany) => {
        const postings = fields.flatMap((one, at) => postingsOf(entry(at + 1, one), SHIPPED_CHART));
        const lines = openingAfter(ledgerBalances(postings), isCompany ? 'company' : 'owner');
        expect(lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(0);
        expect(lines.filter(({ account }) => /^[67]/.test(account))).toEqual([]);
      }),
    );
  });
});
