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

  it('is none in a text that nothing cuts', () => {
    for (const text of ['', 'Bonjour', 'a\nb']) expect(unknownTable(text)).toBeNull();
  });
});
