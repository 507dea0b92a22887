import { describe, expect, it } from 'vitest';
import { factorInName, guessUnitAndKind } from '#shared/features/values/old-sheet/guess.ts';

/** What a row would be measured in: `kind unit`. */
function guessed(name: string, texts: readonly string[] = ['3', '4'], unitText = ''): string {
  const { kind, unit } = guessUnitAndKind(name, unitText, texts);
  return `${kind} ${unit}`;
}

describe('the measure of an own metric', () => {
  it.each([
    ['Pages écrites', 'flow count'],
    ['Taux de no-show', 'rate percent'],
    ['Part du web', 'rate percent'],
    ['% de réponses', 'rate percent'],
    ['Satisfaction', 'score score'],
    ['Humeur', 'score score'],
    ['Panier moyen en €', 'score money'],
    ['Prix moyen', 'score money'],
    ['Moyenne des prix', 'score money'],
    ['Trésorerie', 'stock money'],
    ['Solde du compte', 'stock money'],
    ['Jours de congé', 'flow days'],
    ['Temps passé', 'flow minutes'],
    ['Durée moyenne d’appel', 'score minutes'],
    ['Avance (mois)', 'score months'],
    ['Runway in months', 'score months'],
    ['Membres', 'stock count'],
    ['Retained earnings', 'stock count'],
    ['Moyens généraux', 'flow count'],
    ['Nouveaux membres', 'flow count'],
    ['Membres perdus', 'flow count'],
    ['Abonnés', 'stock count'],
  ])('is told by its name: “%s”', (name, expected) => {
    expect(guessed(name)).toBe(expected);
  });

  it.each([
    [['10 %', '12 %'], 'rate percent'],
    [['10 %', '12'], 'flow count'],
    [['10 %', '12 %', '5'], 'rate percent'],
    [['10 €', '12 €'], 'flow money'],
    [['10 EUR', '12 EUR', '3'], 'flow money'],
    [['10 €', '12'], 'flow count'],
    [['2 j', '3j '], 'flow days'],
    [['2 jours', '3 jour'], 'flow days'],
    [['2 journaux', '3 jx'], 'flow count'],
    [['j', 'jours'], 'flow count'],
    [['2,5', '3'], 'score count'],
    [['2.25', '3'], 'flow money'],
    [['1,23456', '3'], 'score count'],
    [['1,234', '3.456'], 'flow count'],
    [['12345', '1'], 'flow count'],
    [['n/a', '-', '#DIV/0!', '5 €'], 'flow money'],
    [['n/a', '2,5', '3,5'], 'score count'],
    [[], 'flow count'],
  ])('is told by how its figures are written: %j', (texts, expected) => {
    expect(guessed('Machin', texts)).toBe(expected);
  });

  it('is told by the unit beside it', () => {
    expect(guessed('Machin', ['3'], '€')).toBe('flow money');
    expect(guessed('Machin', ['3'], 'jours')).toBe('flow days');
    expect(guessed('Machin', ['3'], 'Minutes')).toBe('flow minutes');
  });

  it('of a quotient is a ratio where its figures have decimals, and a count else', () => {
    expect(guessed('Clients / devis', ['0,4'])).toBe('score ratio');
    expect(guessed('Clients / devis', ['4'])).toBe('stock count');
    expect(guessed('Ratio maison', ['4'])).toBe('flow count');
  });

  it('goes by the figures before the name, and by a rate before money', () => {
    expect(guessed('Satisfaction', ['80 %', '90 %'])).toBe('rate percent');
    expect(guessed('Jours', ['80 €'])).toBe('flow money');
    expect(guessed('Taux de marge')).toBe('rate percent');
    expect(guessed('Abonnés', ['10 %'])).toBe('rate percent');
  });
});

describe('thousands in a name', () => {
  it.each([
    'CA (k€)',
    'Revenue in K$',
    'Charges k €',
    'CA kEUR',
    'Ventes en milliers',
    'Sales in thousands',
    'CA (K)',
  ])('are seen in “%s”', (name) => expect(factorInName(name)).toBe(1000));

  it.each(['CA', 'kilomètres', 'Milliers', 'Kits €', 'CA (€)', 'keurig'])(
    'are not seen in “%s”',
    (name) => expect(factorInName(name)).toBe(1),
  );
});
