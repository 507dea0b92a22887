import { describe, expect, it } from 'vitest';
import { guessMapping } from '#shared/features/ledger/imports/column-guess.ts';

const NAMED = { name: 'Ma banque', encoding: 'utf-8' } as const;

describe('the amounts of an unknown table, beside balances,', () => {
  it('are read with the sign by which the balances follow', () => {
    const read = (...amounts: readonly string[]) =>
      guessMapping(
        {
          headings: ['Date', 'Montant', 'Solde'],
          width: 3,
          rows: [
            ['02/03/2026', amounts[0] ?? '', '90,00'],
            ['03/03/2026', amounts[1] ?? '', '85,00'],
          ],
        },
        NAMED,
      ).isReversed;
    expect(read('10,00', '5,00')).toBe(true);
    expect(read('-10,00', '-5,00')).toBeUndefined();
  });

  it.each(['Solde avant', 'Opening balance', 'Solde A'])(
    'named %s, before the amount and another balance, turn no signs around',
    (before) => {
      const rows = [
        ['02/10/2026', '1000,00', '500,00', '1500,00'],
        ['03/10/2026', '1500,00', '-100,00', '1400,00'],
        ['04/10/2026', '1400,00', '-50,00', '1350,00'],
        ['05/10/2026', '1350,00', '-25,00', '1325,00'],
      ];
      const headings = ['Date', before, 'Montant', 'Solde après'];
      const guessed = guessMapping({ headings, width: 4, rows }, NAMED);
      expect(guessed.isReversed).toBeUndefined();
      expect(guessed.columns.map(({ role }) => role)).toEqual([
        'date',
        'ignored',
        'amount',
        'balance',
      ]);
    },
  );

  it('that prove nothing are not the balances by which signs are told', () => {
    const rows = [
      ['02/03/2026', '10,00', '90,00', '85,00'],
      ['03/03/2026', '5,00', '85,00', '85,00'],
    ];
    const headings = ['Date', 'Montant', 'Solde', 'Solde actuel'];
    expect(guessMapping({ headings, width: 4, rows }, NAMED)).toMatchObject({
      isReversed: true,
      columns: [{}, {}, { role: 'balance' }, { role: 'ignored' }],
    });
  });

  /** A table of days, amounts and one column of balances. */
  const guessOf = (...rows: readonly (readonly string[])[]) =>
    guessMapping({ headings: ['Date', 'Montant', 'Solde'], width: 3, rows }, NAMED);

  it.each([
    ['the oldest first', false],
    ['the newest first', true],
  ])('that stand before their movements, %s, turn no sign and are not told', (_order, isBack) => {
    const rows = [
      ['02/10/2026', '500,00', '1000,00'],
      ['03/10/2026', '-100,00', '1500,00'],
      ['04/10/2026', '-50,00', '1400,00'],
      ['05/10/2026', '-25,00', '1350,00'],
    ];
    const guessed = guessOf(...(isBack ? rows.toReversed() : rows));
    expect(guessed.isReversed).toBeUndefined();
    expect(guessed.columns.map(({ role }) => role)).toEqual(['date', 'amount', 'ignored']);
  });

  it('turn no sign where all is of one day: which row moved first is not told', () => {
    const guessed = guessOf(
      ['02/10/2026', '500,00', '1000,00'],
      ['02/10/2026', '-100,00', '1500,00'],
      ['02/10/2026', '-50,00', '1400,00'],
    );
    expect(guessed.isReversed).toBeUndefined();
  });

  it('turn signs where the newest stands first, too', () => {
    const guessed = guessOf(
      ['05/10/2026', '5,00', '65,00'],
      ['04/10/2026', '20,00', '70,00'],
      ['03/10/2026', '10,00', '90,00'],
    );
    expect(guessed.isReversed).toBe(true);
  });

  it('turn signs where nothing names the columns, too', () => {
    const rows = [
      ['02/10/2026', 'CB Gare', '10,00', '90,00'],
      ['03/10/2026', 'VIR Zoé', '-5,00', '95,00'],
      ['04/10/2026', 'CB Café', '20,00', '75,00'],
    ];
    const guessed = guessMapping({ headings: null, width: 4, rows }, NAMED);
    expect(guessed.isReversed).toBe(true);
    expect(guessed.columns.map(({ role }) => role)).toEqual(['date', 'label', 'amount', 'balance']);
  });
});
