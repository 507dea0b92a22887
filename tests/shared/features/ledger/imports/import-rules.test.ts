import { describe, expect, it } from 'vitest';
import type { BankRow } from '#shared/features/ledger/imports/bank-row.ts';
import { importRuleSchema } from '#shared/features/ledger/imports/import-rules.ts';
import { draftsOf } from '#shared/features/ledger/imports/row-drafts.ts';
import type { ImportRule } from '#shared/features/ledger/imports/import-rules.ts';
import { NO_TAG } from '#shared/features/ledger/tags.ts';
import { bankRow } from './rows.ts';

const row = bankRow;

const RULE: ImportRule = {
  field: 'text',
  pattern: 'atelier',
  kind: null,
  party: null,
  category: 'goods',
  rate: 2000,
  tag: { ...NO_TAG, isRecurring: true },
};
const rule = (fields: Partial<ImportRule> = {}): ImportRule => ({ ...RULE, ...fields });

const only = (given: BankRow, rules: readonly ImportRule[] = [], fx: string | null = null) => {
  const drafts = draftsOf(given, rules, fx);
  expect(drafts).toHaveLength(1);
  return drafts[0];
};
const categoryOf = (given: BankRow, ...rules: readonly ImportRule[]) =>
  only(given, rules)?.fields.category;

describe('a movement of a bank', () => {
  it('becomes a receipt of services outside VAT, with its words on one line', () => {
    expect(draftsOf(row(), [], null)).toEqual([
      {
        fields: {
          kind: 'receipt',
          paidOn: '2026-03-02',
          docRef: null,
          docDate: null,
          party: 'Atelier Bleu',
          label: 'Facture 12',
          category: 'services',
          method: 'transfer',
          currency: 'EUR',
          fx: null,
          lines: [{ rate: null, basis: 'gross', amount: 12_000 }],
        },
        tag: NO_TAG,
        by: { category: 'usual', vat: 'rule' },
      },
    ]);
  });

  it('that went out becomes an expense above zero', () => {
    expect(only(row({ amount: -990 }))?.fields).toMatchObject({
      kind: 'expense',
      category: 'other_expense',
      lines: [{ amount: 990 }],
    });
  });

  it.each([
    ['a sale that is taken back is a receipt below zero', -4900, 'receipt', -4900],
    ['an expense that comes back is an expense below zero', 500, 'expense', -500],
  ] as const)('%s', (_rule, amount, kind, written) => {
    expect(only(row({ amount, kind }))?.fields).toMatchObject({
      kind,
      lines: [{ amount: written }],
    });
  });

  it('keeps its currency, with the rate that was given', () => {
    expect(only(row({ currency: 'USD' }), [], '0.92')?.fields).toMatchObject({
      currency: 'USD',
      fx: '0.92',
    });
  });

  it('moved as the bank says, else as its words say, else by transfer', () => {
    const methodOf = (fields: Partial<BankRow>) => only(row(fields))?.fields.method;
    expect(methodOf({ method: 'cheque', label: 'CB' })).toBe('cheque');
    expect(methodOf({ party: 'PRLV EDF', label: '' })).toBe('direct_debit');
    expect(methodOf({ party: '', label: 'CB 02/03' })).toBe('card');
    expect(methodOf({ party: 'c', label: 'b' })).toBe('transfer');
  });

  it('without any words is told by the number of the bank', () => {
    const labelOf = (fields: Partial<BankRow>) => only(row(fields))?.fields.label;
    expect(labelOf({ party: '', label: ' ', bankId: ' T  9' })).toBe('T 9');
    expect(labelOf({ party: 'Zoé', label: '' })).toBe('');
    expect(labelOf({ party: '', label: 'Avis' })).toBe('Avis');
  });
});

describe('what a platform kept of a sale', () => {
  it('is an expense of its own beside the whole sale', () => {
    const drafts = draftsOf(row({ fee: 99 }), [rule()], null);
    expect(drafts.map(({ fields }) => fields)).toMatchObject([
      { kind: 'receipt', category: 'goods', label: 'Facture 12', lines: [{ rate: 2000 }] },
      {
        kind: 'expense',
        category: 'bank_fees',
        party: 'Atelier Bleu',
        label: 'Commission – Facture 12',
        method: 'other',
        lines: [{ rate: null, basis: 'gross', amount: 99 }],
      },
    ]);
    expect(drafts[1]?.tag).toEqual(NO_TAG);
  });

  it('is an expense below zero where it was given back', () => {
    const [, fee] = draftsOf(row({ amount: -4900, kind: 'receipt', fee: -30 }), [], null);
    expect(fee?.fields).toMatchObject({ kind: 'expense', lines: [{ amount: -30 }] });
  });

  it('may be all there is', () => {
    expect(only(row({ amount: 0, fee: 200, label: '' }))?.fields).toMatchObject({
      kind: 'expense',
      label: 'Commission',
      lines: [{ amount: 200 }],
    });
  });
});

describe('a rule for movements', () => {
  it('gives category, rate, name and meaning to what it fits', () => {
    expect(only(row(), [rule({ party: 'Bleu SARL' })])).toMatchObject({
      fields: { party: 'Bleu SARL', category: 'goods', lines: [{ rate: 2000 }] },
      tag: { isRecurring: true },
    });
    expect(only(row(), [rule()])?.fields.party).toBe('Atelier Bleu');
  });

  it('fits wherever its text occurs, whatever its letters, accents and spaces', () => {
    for (const pattern of ['ÀTELIER', 'lier bl', 'bleu facture  12', 'facture 1']) {
      expect(categoryOf(row(), rule({ pattern }))).toBe('goods');
    }
    expect(categoryOf(row(), rule({ pattern: 'rouge' }))).toBe('services');
  });

  it('about the party looks at nothing else', () => {
    expect(categoryOf(row(), rule({ field: 'party', pattern: 'bleu' }))).toBe('goods');
    expect(categoryOf(row(), rule({ field: 'party', pattern: 'facture' }))).toBe('services');
  });

  it('counts before all that come after it', () => {
    expect(categoryOf(row(), rule({ category: 'other_income' }), rule())).toBe('other_income');
    expect(categoryOf(row(), rule({ pattern: 'x' }), rule())).toBe('goods');
  });

  it('for what comes in does not fit what goes out, nor the other way round', () => {
    const out = row({ amount: -100 });
    expect(categoryOf(out, rule())).toBe('other_expense');
    expect(categoryOf(row(), rule({ category: 'software' }))).toBe('services');
    expect(categoryOf(out, rule({ category: 'software' }))).toBe('software');
    expect(categoryOf(out, rule({ category: 'software', kind: 'receipt' }))).toBe('other_expense');
    expect(categoryOf(out, rule({ category: 'software', kind: 'expense' }))).toBe('software');
  });

  it('has a text to look for', () => {
    expect(importRuleSchema.parse(rule({ pattern: ' edf ' })).pattern).toBe('edf');
    expect(importRuleSchema.safeParse(rule({ pattern: ' ' })).success).toBe(false);
  });
});
