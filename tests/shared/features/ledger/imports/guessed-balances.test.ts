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
});
