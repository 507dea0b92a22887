import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BankProfile } from '#shared/features/ledger/imports/profile-model.ts';
import { NO_HINTS, readBankFile } from '#shared/features/ledger/imports/read-bank-file.ts';
import { readMoney } from '#shared/features/ledger/imports/money-text.ts';

const SIGNED: BankProfile = {
  id: 'signed',
  bank: 'Mine',
  needs: ['jour', 'montant'],
  date: ['jour'],
  amount: ['montant'],
  decimal: ',',
  isDayFirst: true,
  label: ['texte', 'note'],
};
const { amount: _amount, ...UNSIGNED } = SIGNED;
const PAIR: BankProfile = {
  ...UNSIGNED,
  id: 'pair',
  needs: ['jour', 'sortie', 'entree'],
  debit: 'sortie',
  credit: 'entree',
};
const RICH: BankProfile = {
  ...SIGNED,
  id: 'rich',
  needs: ['jour', 'montant', 'qui'],
  party: ['qui', 'autre'],
  currency: 'devise',
  bankId: 'numero',
  account: 'compte',
  fee: 'frais',
  methodFrom: 'type',
  filters: [
    { column: 'type', skips: { interne: 'internal' } },
    { column: 'etat', skips: { annule: 'cancelled' }, keeps: ['fait'], otherwise: 'pending' },
  ],
};

/** Reads lines by one of the profiles above. */
function reading(
  profile: BankProfile,
  lines: readonly string[],
  isDayFirst: boolean | null = null,
) {
  const read = readBankFile(lines.join('\n'), { ...NO_HINTS, isDayFirst, own: [profile] });
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

const rowsOf = (profile: BankProfile, ...lines: readonly string[]) => reading(profile, lines).rows;

describe('a row of a table', () => {
  it('has nothing but day, amount and words where the table has no more', () => {
    expect(rowsOf(SIGNED, 'Jour;Montant;Texte', '02/03/2026; -1,50 ; Café ')).toEqual([
      {
        line: 2,
        paidOn: '2026-03-02',
        amount: -150,
        currency: 'EUR',
        party: '',
        label: 'Café',
        bankId: '',
        account: '',
        method: null,
        kind: null,
        fee: 0,
        doubts: [],
      },
    ]);
  });

  it('has all that the table tells of it', () => {
    const header = 'Jour;Montant;Qui;Autre;Devise;Numéro;Compte;Frais;Type;État;Texte;Note';
    expect(
      rowsOf(
        RICH,
        header,
        '02/03/2026;20,00;;Zoé;chf;7;FR76;0,30;Virement;Fait;a;b',
        '03/03/2026;20,00;Ben;Zoé;;8;FR76;;Carte;;a;a',
      ),
    ).toMatchObject([
      {
        party: 'Zoé',
        currency: 'CHF',
        bankId: '7',
        account: 'FR76',
        fee: 30,
        method: 'transfer',
        label: 'a – b',
      },
      { party: 'Ben', currency: 'EUR', bankId: '8', fee: 0, method: 'card', label: 'a' },
    ]);
  });

  it('is left out for the reason that its columns give, the first column first', () => {
    const { rows, skipped } = reading(RICH, [
      'Jour;Montant;Qui;Type;État',
      '02/03/2026;1,00;A;INTERNE;annulé',
      '02/03/2026;1,00;A;Carte;Annulé',
      '02/03/2026;1,00;A;Carte;en cours',
      '02/03/2026;1,00;A;Carte;FAIT',
      '02/03/2026;1,00;A;Carte;',
    ]);
    expect(rows.map(({ line }) => line)).toEqual([5, 6]);
    expect(skipped).toEqual([
      { line: 2, reason: 'internal' },
      { line: 3, reason: 'cancelled' },
      { line: 4, reason: 'pending' },
    ]);
  });

  it('without a day, an amount or a currency is named as not readable', () => {
    const { rows, skipped } = reading(RICH, [
      'Jour;Montant;Qui;Devise',
      'hier;1,00;A;EUR',
      '02/03/2026;;A;EUR',
      '02/03/2026;un;A;EUR',
      '02/03/2026;1,00;A;EURO',
      '02/03/2026;1,00;A;€',
      '02/03/2026;1,00;A;1EUR',
      '02/03/2026;1,00;A;EUR',
    ]);
    expect(rows.map(({ line, currency }) => [line, currency])).toEqual([
      [5, 'EUR'],
      [6, 'EUR'],
      [8, 'EUR'],
    ]);
    expect(skipped).toEqual([2, 3, 4, 7].map((line) => ({ line, reason: 'unreadable' })));
  });

  it('of nothing is left out, unless something was kept of it', () => {
    const { rows, skipped } = reading(RICH, [
      'Jour;Montant;Qui;Frais',
      '02/03/2026;0,00;A;0,00',
      '02/03/2026;0,00;A;',
      '02/03/2026;0,00;A;2,00',
    ]);
    expect(rows).toMatchObject([{ line: 4, amount: 0, fee: 200 }]);
    expect(skipped).toEqual([
      { line: 2, reason: 'zero' },
      { line: 3, reason: 'zero' },
    ]);
  });

  it('that is shorter than the header lacks what is not there', () => {
    expect(rowsOf(SIGNED, 'Jour;Montant;Texte', '02/03/2026;1,00')).toMatchObject([{ label: '' }]);
  });
});

describe('a pair of columns', () => {
  const amounts = (...lines: readonly string[]) =>
    reading(PAIR, ['Jour;Sortie;Entrée', ...lines.map((line) => `02/03/2026;${line}`)]);

  it('is money that went out and money that came in, however it is signed', () => {
    const { rows } = amounts('1,00;', '-1,00;', ';2,00', '3,00;10,00', ';+5,00');
    expect(rows.map(({ amount }) => amount)).toEqual([-100, -100, 200, 700, 500]);
  });

  it('that is empty, or holds words, cannot be read; and of nothing is nothing', () => {
    const { rows, skipped } = amounts(';', 'x;1,00', '1,00;x', '0,00;0,00', '0,00;');
    expect(rows).toEqual([]);
    expect(skipped.map(({ reason }) => reason)).toEqual([
      'unreadable',
      'unreadable',
      'unreadable',
      'zero',
      'zero',
    ]);
  });

  it('may lack one of its two: then the other is all there is', () => {
    const { credit: _credit, ...out } = PAIR;
    const { debit: _debit, ...into } = PAIR;
    const lines = ['Jour;Sortie;Entrée', '02/03/2026;1,00;2,00', '02/03/2026;;2,00'];
    expect(reading(out, lines)).toMatchObject({
      rows: [{ amount: -100 }],
      skipped: [{ line: 3, reason: 'unreadable' }],
    });
    expect(reading(into, lines).rows.map(({ amount }) => amount)).toEqual([200, 200]);
  });
});

describe('the decimal mark of a table', () => {
  it('is what its amounts prove over all rows, whatever the bank usually writes', () => {
    const lines = ['Jour|Montant', '02/03/2026|1,234', '03/03/2026|0.5'];
    expect(rowsOf(SIGNED, ...lines).map(({ amount }) => amount)).toEqual([123_400, 50]);
    const pair = ['Jour|Sortie|Entrée', '02/03/2026|1,234|', '03/03/2026||0.5'];
    expect(rowsOf(PAIR, ...pair).map(({ amount }) => amount)).toEqual([-123_400, 50]);
    const turned = ['Jour|Sortie|Entrée', '02/03/2026||1,234', '03/03/2026|0.5|'];
    expect(rowsOf(PAIR, ...turned).map(({ amount }) => amount)).toEqual([123_400, -50]);
  });

  it('is the usual one of the bank where they prove none', () => {
    const lines = ['Jour|Montant', '02/03/2026|1,234', '03/03/2026|1.234'];
    expect(rowsOf(SIGNED, ...lines).map(({ amount }) => amount)).toEqual([123, 123_400]);
    const english = { ...SIGNED, decimal: '.' } as const;
    expect(rowsOf(english, ...lines).map(({ amount }) => amount)).toEqual([123_400, 123]);
  });
});

describe('the order of day and month in a table', () => {
  const lines = ['Jour|Montant', '03/04/2026|1,00'];
  const asking = { ...SIGNED, isDayFirst: null };
  const dayBy = (profile: BankProfile, all: readonly string[], said: boolean | null) =>
    reading(profile, all, said).rows[0]?.paidOn;

  it('is that of the column, else what the user says, else that of the bank', () => {
    const told = [...lines, '05/13/2026|1,00'];
    expect(dayBy(SIGNED, told, true)).toBe('2026-03-04');
    expect(dayBy(SIGNED, lines, false)).toBe('2026-03-04');
    expect(dayBy(SIGNED, lines, null)).toBe('2026-04-03');
  });

  it('is asked for where one date at least is open, and else is no question', () => {
    const mixed = [...lines, '05/05/2026|1,00'].join('\n');
    expect(readBankFile(mixed, { ...NO_HINTS, own: [asking] })).toEqual({
      ok: false,
      error: { code: 'bank_file_unclear' },
    });
    expect(dayBy(asking, ['Jour|Montant', '2026-04-03|1,00', '05/05/2026|1,00'], null)).toBe(
      '2026-04-03',
    );
  });
});

describe('what is kept of a sale', () => {
  const NET: BankProfile = {
    ...SIGNED,
    needs: ['jour', 'montant', 'net'],
    net: 'net',
    refunds: { column: 'type', values: ['remboursement'] },
    method: 'other',
  };

  it('is what the amount has more than what is left, and nothing where that is not told', () => {
    expect(
      rowsOf(NET, 'Jour;Montant;Net', '02/03/2026;10,00;9,50', '02/03/2026;10,00;').map(
        ({ fee, method }) => [fee, method],
      ),
    ).toEqual([
      [50, 'other'],
      [0, 'other'],
    ]);
  });

  it('comes back with a sale that is taken back: a receipt below zero', () => {
    expect(
      rowsOf(NET, 'Jour;Montant;Net;Type', '02/03/2026;-10,00;-9,70;REMBOURSEMENT'),
    ).toMatchObject([{ amount: -1000, fee: -30, kind: 'receipt' }]);
    expect(
      rowsOf(NET, 'Jour;Montant;Net;Type', '02/03/2026;-1,00;-1,00;Achat')[0]?.kind,
    ).toBeNull();
  });
});

describe('an amount of a bank', () => {
  const moneyIn = (text: string, decimal: ',' | '.', currency: string) =>
    readMoney(text, { decimal, usualDecimal: decimal }, currency)?.amount ?? null;

  it.each([
    ['1,234', null, ['thousands_or_decimal', 'rounded']],
    ['1.234', null, ['thousands_or_decimal']],
    ['1.234', ',', []],
    ['1234,567', ',', ['rounded']],
    ['1234,560', ',', []],
    ['12 345', null, []],
    ['-12,34', null, []],
  ] as const)('carries what may be wrong with it: %s', (text, decimal, doubts) => {
    expect(readMoney(text, { decimal, usualDecimal: ',' }, 'EUR')?.doubts).toEqual(doubts);
  });

  it.each([
    ['1 234,56', ',', 'EUR', 123_456],
    ['-1,5 €', ',', 'EUR', -150],
    ['1.234', '.', 'KWD', 1234],
    ['0,005', ',', 'TND', 5],
    ['250', '.', 'JPY', 250],
    ['250.4', '.', 'JPY', 250],
    ['250.5', '.', 'JPY', 251],
    ['', ',', 'EUR', null],
    ['.', ',', 'EUR', null],
    ['dix', ',', 'EUR', null],
  ] as const)(
    'is in the smallest unit of its currency: %s',
    (text, decimal, currency, expected) => {
      expect(moneyIn(text, decimal, currency)).toBe(expected);
    },
  );

  it('is read back to the smallest unit in every currency', () => {
    const someCurrency = fc.constantFrom(['EUR', 2], ['JPY', 0], ['KWD', 3]) as fc.Arbitrary<
      [string, number]
    >;
    fc.assert(
      fc.property(
        someCurrency,
        fc.integer({ min: -1e12, max: 1e12 }),
        ([currency, digits], minor) => {
          const all = String(Math.abs(minor)).padStart(digits + 1, '0');
          const whole = all.slice(0, all.length - digits);
          const text = digits === 0 ? whole : `${whole},${all.slice(-digits)}`;
          expect(moneyIn(minor < 0 ? `-${text}` : text, ',', currency)).toBe(minor);
        },
      ),
    );
  });
});

describe('what a table says of itself', () => {
  const readWhole = (profile: BankProfile, ...lines: readonly string[]) => {
    const read = readBankFile(lines.join('\n'), { ...NO_HINTS, own: [profile] });
    return read.ok ? read.value : null;
  };

  it('is told beside what was taken for granted', () => {
    expect(readWhole(SIGNED, 'Jour;Montant', '28/03/2026;1,50')?.habits).toEqual({
      days: { isDayFirst: true, by: 'column' },
      decimal: { mark: ',', by: 'column' },
    });
    expect(readWhole(SIGNED, 'Jour;Montant', '04/03/2026;1,500')?.habits).toEqual({
      days: { isDayFirst: true, by: 'usual' },
      decimal: { mark: ',', by: 'usual' },
    });
    expect(readWhole(SIGNED, 'Jour;Montant', '2026-03-04;150')?.habits).toEqual({
      days: null,
      decimal: null,
    });
  });

  it('makes no row doubtful, where a bank nobody knows does with each day that may be another', () => {
    const doubtsOf = (profile: BankProfile, ...days: readonly string[]) =>
      readWhole(profile, 'Jour;Montant', ...days.map((day) => `${day};1,50`))?.rows.map(
        ({ doubts }) => doubts,
      );
    const said = { ...SIGNED, isOrderSaid: true };
    expect(doubtsOf(SIGNED, '04/03/2026')).toEqual([[]]);
    expect(doubtsOf(said, '04/03/2026', '04/04/2026')).toEqual([['day_or_month'], []]);
    expect(doubtsOf(said, '04/03/2026', '28/04/2026')).toEqual([[], []]);
  });
});
