import { describe, expect, it } from 'vitest';
import type { BankProfile } from '#shared/features/ledger/imports/profile-model.ts';
import { NO_HINTS, readBankFile } from '#shared/features/ledger/imports/read-bank-file.ts';

const SIGNED: BankProfile = {
  id: 'signed',
  bank: 'Mine',
  needs: ['jour', 'montant'],
  date: ['jour'],
  amount: ['montant'],
  decimal: ',',
  isDayFirst: true,
  label: ['texte'],
};
const IN_CURRENCIES: BankProfile = {
  ...SIGNED,
  needs: ['jour', 'montant', 'qui'],
  party: ['qui'],
  currency: 'devise',
};

function reading(profile: BankProfile, lines: readonly string[]) {
  const read = readBankFile(lines.join('\n'), { ...NO_HINTS, own: [profile] });
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

const rowsOf = (profile: BankProfile, ...lines: readonly string[]) => reading(profile, lines).rows;

describe('the currency of a row', () => {
  it.each([
    ['$12.00', 'USD', false],
    ['12,00 £', 'GBP', false],
    ['12,00 zł', 'PLN', false],
    ['-1 250 JPY', 'JPY', false],
    ['12,00 €', 'EUR', false],
    ['12,00', 'EUR', false],
    ['12,00 kr', 'EUR', true],
    ['¥1250', 'EUR', true],
  ])('whose bank tells none is that of %s: %s', (amount, currency, isUnclear) => {
    const [row] = rowsOf(SIGNED, 'Jour;Montant;Texte', `02/03/2026;${amount};Thé`);
    expect(row?.currency).toBe(currency);
    expect(row?.doubts.includes('currency')).toBe(isUnclear);
  });

  it.each([
    ['$.23', 23],
    ['($85.00)', -8500],
    ['1 234,56 kč', 123_456],
    ['Fr. 12.50', 1250],
    ['-US$ 3.10', -310],
    ['EUR.50', 50],
  ])('leaves all of the amount %s', (amount, cents) => {
    const [row] = rowsOf(SIGNED, 'Jour;Montant;Texte', `02/03/2026;${amount};Thé`);
    expect(row?.amount).toBe(cents);
  });

  it('is not what stands behind an amount for its way', () => {
    const rows = rowsOf(
      SIGNED,
      'Jour;Montant;Texte',
      ...['12 CR', '12,50Dr', '-3 dr.'].map((text) => `02/03/2026;${text};Thé`),
    );
    expect(rows.map(({ amount }) => amount)).toEqual([1200, -1250, 300]);
  });

  it.each(['Rs.500', 'FR76', '12 CP'])('is none in %s, which is not readable', (amount) => {
    const { skipped } = reading(SIGNED, ['Jour;Montant;Texte', `02/03/2026;${amount};Thé`]);
    expect(skipped).toEqual([{ line: 2, reason: 'unreadable' }]);
  });

  it('is the usual one where the sign of its amount may be that one', () => {
    const [krona, dollar] = rowsOf(
      { ...SIGNED, usualCurrency: 'SEK' },
      'Jour;Montant;Texte',
      '02/03/2026;12,00 kr;Te',
      '02/03/2026;$5,00;Te',
    );
    expect(krona).toMatchObject({ amount: 1200, currency: 'SEK', doubts: [] });
    expect(dollar).toMatchObject({ amount: 500, currency: 'USD', doubts: [] });
  });

  it('is the one that the heading names, or doubted', () => {
    const read = (heading: string, usualCurrency?: string) => {
      const name = `montant (${heading})`;
      const needs = ['jour', name];
      const profile = { ...SIGNED, needs, amount: [name], ...(usualCurrency && { usualCurrency }) };
      const [row] = rowsOf(profile, `Jour;Montant (${heading});Texte`, '02/03/2026;5,00;Te');
      return [row?.currency, row?.doubts];
    };
    expect(read('euros')).toEqual(['EUR', []]);
    expect(read('usd')).toEqual(['USD', []]);
    expect(read('kr')).toEqual(['EUR', ['currency']]);
    expect(read('kr', 'NOK')).toEqual(['NOK', []]);
    expect(read('signed')).toEqual(['EUR', []]);
  });

  it('is doubted where column and amount name two', () => {
    const header = 'Jour;Montant;Qui;Devise';
    const rows = rowsOf(IN_CURRENCIES, header, '02/03/2026;$5,00;A;EUR', '02/03/2026;$5,00;A;CAD');
    expect(rows).toMatchObject([
      { currency: 'EUR', doubts: ['currency'] },
      { currency: 'CAD', doubts: [] },
    ]);
  });
});

describe('the way of a row', () => {
  it.each([
    ['without signs', ['C 100,00', 'D 40,00', 'D -12,00', 'C -5,00'], [100, -40, 12, -5]],
    ['with signs', ['C 100,00', 'D -40,00', 'D -30,00', 'D 12,00'], [100, -40, -30, 12]],
    ['with signs that say the contrary', ['D 40,00', 'C -12,00'], [-40, 12]],
    ['with a sign on all that went out', ['C 100,00', 'D -12,00'], [100, -12]],
  ])('%s is as most of its amounts are; another one is taken back', (_, lines, euros) => {
    const profile: BankProfile = {
      ...SIGNED,
      needs: ['jour', 'montant', 'sens'],
      direction: { column: 'sens', into: ['c'], out: ['d'], otherwise: 'unreadable' },
    };
    const moves = lines.map((line) => line.split(' '));
    const rows = rowsOf(
      profile,
      'Jour;Sens;Montant',
      ...moves.map(([way, amount]) => `02/03/2026;${way};${amount}`),
    );
    expect(rows.map(({ amount }) => amount)).toEqual(euros.map((amount) => amount * 100));
    const isAgainst = moves.map(([way], at) => (way === 'C') !== (euros[at] ?? 0) > 0);
    expect(rows.map(({ doubts }) => doubts.includes('against_way'))).toEqual(isAgainst);
  });
});
