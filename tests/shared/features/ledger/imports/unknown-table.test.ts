import { describe, expect, it } from 'vitest';
import { unknownTable } from '#shared/features/ledger/imports/unknown-table.ts';

describe('a table of which nothing is known', () => {
  it('begins with the first row of words that is as wide as most', () => {
    expect(unknownTable('Relevé du 3;\n\nJour;Quoi;Combien\n3/4;Café;1,50\n')).toEqual({
      headings: ['Jour', 'Quoi', 'Combien'],
      width: 3,
      rows: [['3/4', 'Café', '1,50']],
    });
  });

  it('begins below what a workbook tells of the account, as wide as the table but blank', () => {
    const text = 'Compte;Épargne;;;\n;;;;\nJour;Quoi;Qui;Combien;Reste\n3/4;Café;Bar;1,50;2,00\n';
    expect(unknownTable(text)).toMatchObject({
      headings: ['Jour', 'Quoi', 'Qui', 'Combien', 'Reste'],
      rows: [['3/4', 'Café', 'Bar', '1,50', '2,00']],
    });
  });

  it('has no headings where its first row tells a day or an amount in words', () => {
    const text = '07 Nov 2013,Credit,Credit,,£5.00,£9.00\n09 Oct 2013,ATM,Cash,£4.00,,£4.00\n';
    expect(unknownTable(text)?.headings).toBeNull();
  });

  it('has no headings where its first row is money already', () => {
    expect(unknownTable('03/04/2026;Café;Bar;-1,50\n05/04/2026;Vente;Zoé;20\n')).toEqual({
      headings: null,
      width: 4,
      rows: [
        ['03/04/2026', 'Café', 'Bar', '-1,50'],
        ['05/04/2026', 'Vente', 'Zoé', '20'],
      ],
    });
  });

  it('is cut at the mark by which its rows are movements, not at the commas of balances', () => {
    const text = [
      'Solde au 31/03/2026 : 1 234,56 EUR',
      'Solde disponible : 1 200,00 EUR',
      'Date|Opération|Mouvement',
      '02/03/2026|Café|-1,50',
      '03/03/2026|Vente|20,00',
    ];
    expect(unknownTable(text.join('\n'))).toMatchObject({
      headings: ['Date', 'Opération', 'Mouvement'],
      width: 3,
    });
  });

  it('is as wide as most of its movements, however much is told of the account above', () => {
    const above = ['Compte;12;', 'Titulaire;Zoé;', 'Du;1er mars;', 'Au;3 mars;', 'Devise;EUR;'];
    const text = [...above, 'Date;Libellé;Débit;Crédit', '02/03/2026;Café;1,50;'].join('\n');
    expect(unknownTable(text)).toMatchObject({
      headings: ['Date', 'Libellé', 'Débit', 'Crédit'],
      rows: [['02/03/2026', 'Café', '1,50', '']],
    });
  });

  it('has the headings right above its first movement, also where its rows are cut into more cells', () => {
    const text = [
      'Compte;42',
      'Jour;Valeur;Montant;Texte',
      '02/03/2026;03/03/2026;-1,50;Café;de la gare',
      '04/03/2026;04/03/2026;20,00;Zoé;facture 3',
    ];
    expect(unknownTable(text.join('\n'))?.headings).toEqual(['Jour', 'Valeur', 'Montant', 'Texte']);
    const apart = [...text.slice(0, 2), 'Relevé', ...text.slice(2)];
    expect(unknownTable(apart.join('\n'))?.headings).toBeNull();
  });

  it('is none in a text that nothing cuts', () => {
    for (const text of ['', 'Bonjour', 'a\nb']) expect(unknownTable(text)).toBeNull();
  });
});
