import { describe, expect, it } from 'vitest';
import { likelyKind } from '#shared/features/numbers/what-file.ts';

const isPeriod = (cell: string) => /^(?:jan|fev|mars|T\d) 2026$/.test(cell);
const looks = (text: string) =>
  likelyKind(
    text.split('\n').map((line) => line.split(';')),
    isPeriod,
  );

describe('a file that nobody knows', () => {
  it.each([
    ['numbers', 'days with figures', 'Jour;Passages;Lieu\n01/10/2026;10;Lyon\n02/10/2026;12;Lyon'],
    ['statement', 'days with words of an account', 'Date;Libellé;Montant\n12/10/2026;OVH;-12,00'],
    [
      'statement',
      'days with words of an account in German',
      'Datum;Buchungstext;Betrag;Saldo\n12.10.2026;Miete;-12,00;30,00',
    ],
    ['sheet', 'months beside each other', 'Suivi;jan 2026;fev 2026;mars 2026\nProspects;3;4;5'],
    ['sheet', 'no days at all', 'Client;Ville\nDubreuil;Lyon\nMartin;Nantes'],
  ] as const)('is %s by %s', (kind, _why, text) => {
    expect(looks(text)).toBe(kind);
  });

  it('is no table where there are no two columns, or no two rows', () => {
    expect(looks('pain\nlait')).toBe(null);
    expect(looks('Jour;Passages')).toBe(null);
  });
});
