import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formulaNaming, shownSpan } from '#shared/features/metrics/formula/named-formula.ts';
import { catalogue } from '#shared/features/metrics/catalogue/catalogue.ts';

const naming = formulaNaming([
  ...catalogue.map(({ id, words }) => ({ word: id, names: [words.name.fr, words.name.en] })),
  { word: 'prev(', names: ['avant('] },
  { word: 'days_in_period', names: ['jours de la période'] },
]);
const read = (text: string) => naming.read(text).formula;

describe('a formula in the names of people', () => {
  it.each([
    ['Chiffre d’affaires / Commandes', 'revenue / orders'],
    ["chiffre d'affaires/commandes", 'revenue/orders'],
    ['Recommandation (NPS) * 2', 'nps * 2'],
    ['(Assiduité (actifs du jour / du mois) + 1) ÷ Devis signés', '(stickiness + 1) ÷ quotes_won'],
    ['Recherches sans résultat ÷ Recherches', 'searches_empty ÷ searches'],
    ['revenue / Leads', 'revenue / leads'],
    ['Charges - avant(Charges)', 'expenses - prev(expenses)'],
    ['Charges / jours de la période', 'expenses / days_in_period'],
  ])('%j is kept as %j', (text, formula) => {
    expect(read(text)).toBe(formula);
  });

  it('makes one word of a name that nobody knows, so that it is told as one', () => {
    expect(read('Chiffre d’affaire / Commandes')).toBe('chiffre_d_affaire / orders');
    expect(read('2 * zèbre')).toBe('2 * zebre');
    expect(read('foo Charges')).toBe('foo expenses');
  });

  it('is found again in the text where the formula has a fault', () => {
    const text = 'Chiffre d’affaires / Chifre';
    const reading = naming.read(text);
    expect(reading.formula).toBe('revenue / chifre');
    const { start, end } = shownSpan(reading, { start: 10, end: 16 });
    expect(text.slice(start, end)).toBe('Chifre');
    const first = shownSpan(reading, { start: 0, end: 7 });
    expect(text.slice(first.start, first.end)).toBe('Chiffre d’affaires');
  });

  it('comes back from what is shown as it was, whatever the metrics', () => {
    const id = fc.constantFrom(...catalogue.map((metric) => metric.id));
    const sign = fc.constantFrom(' + ', ' - ', '*', ' / ', ' / prev(');
    fc.assert(
      fc.property(fc.array(fc.tuple(id, sign), { minLength: 1 }), id, (parts, last) => {
        const open = parts.filter(([, one]) => one.endsWith('(')).length;
        const formula = parts.map(([one, by]) => one + by).join('') + last + ')'.repeat(open);
        expect(read(naming.show(formula))).toBe(formula);
      }),
    );
  });
});
