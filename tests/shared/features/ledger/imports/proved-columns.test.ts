import { describe, expect, it } from 'vitest';
import { guessMapping } from '#shared/features/ledger/imports/column-guess.ts';

/** What the columns of a table without headings are taken for. */
function rolesOf(...rows: readonly (readonly string[])[]) {
  const width = rows[0]?.length ?? 0;
  const guessed = guessMapping(
    { headings: null, width, rows },
    { name: 'Ma banque', encoding: 'utf-8' },
  );
  return guessed.columns.map(({ role }) => role);
}

describe('columns that nothing names', () => {
  it('are what went out and what came in where the balances follow by them', () => {
    expect(
      rolesOf(
        ['02/03/2026', 'VIR Zoé', '', '500,00', '1500,00'],
        ['03/03/2026', 'CB Gare', '80,00', '', '1420,00'],
        ['04/03/2026', 'CB Café', '20,00', '', '1400,00'],
      ),
    ).toEqual(['date', 'label', 'debit', 'credit', 'balance']);
  });

  it('are so with the newest row first, and where several rows share a balance', () => {
    expect(
      rolesOf(
        ['05/03/2026', 'CB Bar', '', '10,00', '1390,00'],
        ['04/03/2026', 'CB Café', '', '20,00', '1400,00'],
        ['04/03/2026', 'CB Gare', '', '80,00', ''],
        ['02/03/2026', 'VIR Zoé', '500,00', '', '1500,00'],
      ),
    ).toEqual(['date', 'label', 'credit', 'debit', 'balance']);
  });

  it('hold the amount beside what was there before it', () => {
    expect(
      rolesOf(
        ['17-06-2026', 'Zoé', '130.44', '223.77'],
        ['18-06-2026', 'Card', '354.21', '-200.00'],
        ['25-06-2026', 'Costs', '154.21', '-2.20'],
      ),
    ).toEqual(['date', 'label', 'ignored', 'amount']);
  });

  it('hold the amount between what was there before and after, also on one day', () => {
    expect(
      rolesOf(
        ['20260102', '15,00', '10,00', '-5,00', 'Tram'],
        ['20260102', '10,00', '0,00', '-10,00', 'Café'],
      ),
    ).toEqual(['date', 'ignored', 'balance', 'amount', 'label']);
  });

  it('are no sides where the balances follow neither way, or the days tell no order', () => {
    const sided = (...days: readonly string[]) =>
      rolesOf(
        [days[0] ?? '', 'A', '', '500,00', '1500,00'],
        [days[1] ?? '', 'B', '80,00', '', '1420,00'],
        [days[2] ?? '', 'C', '20,00', '', '1400,00'],
      );
    expect(sided('02/03/2026', '02/03/2026', '02/03/2026')).not.toContain('credit');
    expect(sided('02/03/2026', '01/03/2026', '04/03/2026')).not.toContain('credit');
    expect(
      rolesOf(
        ['02/03/2026', 'A', '', '500,00', '1500,00'],
        ['03/03/2026', 'B', '80,00', '', '1421,00'],
        ['04/03/2026', 'C', '20,00', '', '1400,00'],
      ),
    ).not.toContain('credit');
  });
});
