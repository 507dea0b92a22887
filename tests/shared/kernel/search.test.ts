import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { found, searchFor } from '#shared/kernel/search.ts';

const scoreOf = (query: string, name: string): number => searchFor(query)({ names: [name] });

describe('the search of all boxes', () => {
  it.each([
    ["chiffre d'affaires", 'Chiffre d’affaires'],
    ['chiffre d’affaires', "Chiffre d'affaires"],
    ['chiffre daffaires', 'Chiffre d’affaires'],
    ['chiffre d affaires', 'Chiffre d’affaires'],
    ['affaires chiffre', 'Chiffre d’affaires'],
    ['DELAI PAIEMENT', 'Délai de paiement (jours)'],
    ['délai du paiement', 'Délai de paiement (jours)'],
    ['oeuvre', 'Main-d’œuvre'],
    ['email', 'E-mails ouverts'],
    ['e-mail', 'Emails ouverts'],
    ['cac', 'Coût d’acquisition client (CAC)'],
    ['ltv_cac', 'ltv_cac'],
    ['?', 'Ctrl ?'],
  ])('%j finds %j', (query, name) => {
    expect(scoreOf(query, name)).toBeGreaterThan(0);
  });

  it.each([
    ['chiffre d’eau', 'Chiffre d’affaires'],
    ['%', 'Chiffre d’affaires'],
    ['devis zèbre', 'Devis envoyés'],
  ])('%j does not find %j', (query, name) => {
    expect(scoreOf(query, name)).toBe(0);
  });

  it('puts a name before what people call a thing, and that before what is said of it', () => {
    const things = [
      { names: ['A'], about: ['panier'] },
      { names: ['B'], also: ['gros panier'] },
      { names: ['Gros panier'] },
      { names: ['Panier moyen'] },
      { names: ['C'], also: ['panier'] },
      { names: ['Panier'] },
    ];
    expect(found(things, 'panier', (thing) => thing).map(({ names: [name] }) => name)).toEqual([
      'Panier',
      'C',
      'Panier moyen',
      'Gros panier',
      'B',
      'A',
    ]);
  });

  it('finds everything, in its order, by nothing', () => {
    const names = ['b', 'a', 'c'];
    expect(found(names, '  ', (name) => ({ names: [name] }))).toEqual(names);
  });

  it('finds every text by itself, and by any of its words', () => {
    const word = fc.stringMatching(/^[\p{L}]{1,12}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), fc.nat(4), (words, at) => {
        const name = words.join(' ');
        expect(scoreOf(name, name)).toBeGreaterThan(0);
        expect(scoreOf(words[at % words.length] ?? '', name)).toBeGreaterThan(0);
      }),
    );
  });
});
