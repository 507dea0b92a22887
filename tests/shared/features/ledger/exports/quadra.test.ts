import { describe, expect, it } from 'vitest';
import { asciiText } from '#shared/features/ledger/exports/ascii.ts';
import { fecRecords } from '#shared/features/ledger/exports/fec.ts';
import { quadraText } from '#shared/features/ledger/exports/quadra.ts';
import type { QuadraProblem } from '#shared/features/ledger/exports/quadra.ts';
import type { LedgerEntry } from '#shared/features/ledger/model.ts';
import { entry, expense, line, receipt } from '../entries.ts';

function written(entries: readonly LedgerEntry[]) {
  const problems: QuadraProblem[] = [];
  const lines = [...quadraText(fecRecords(entries, 'bic'), (problem) => problems.push(problem))];
  return { lines, problems };
}

const SALE = entry(
  7,
  receipt({
    party: 'Cœur & Šimon',
    label: 'Forfait d’été – 100 €, première moitié',
    docRef: 'FAC-2026-000123',
    lines: [line(12_000, 2000)],
  }),
  '2026-02-02',
);

describe('entries for Quadra', () => {
  it('are movements of fixed length, to the byte', () => {
    const blank = (length: number): string => ' '.repeat(length);
    const row = (account: string, side: string, cents: string): string =>
      [
        `M${account}  BQ000150126 `,
        'Coeur & Simon - Forf',
        `${side}+${cents}`,
        blank(8 + 6 + 2 + 3),
        '1    ',
        blank(10 + 10),
        '1       ',
        'EUR',
        'BQ ',
        blank(3),
        "Coeur & Simon - Forfait d'ete ",
        blank(2),
        '026-000123',
        blank(73),
        '\r\n',
      ].join('');
    const { lines, problems } = written([SALE]);
    expect(lines).toEqual([
      row('512000', 'D', '000000012000'),
      row('706000', 'C', '000000010000'),
      row('445710', 'C', '000000002000'),
    ]);
    expect(new Set(lines.map((each) => each.length))).toEqual(new Set([233]));
    expect(problems).toEqual([]);
  });

  it('have a journal of three characters in its own field alone, and leave rows of nothing out', () => {
    const printedWith = { number: '512100', name: 'Banque 3', journal: 'BQ3' };
    const later = { ...printedWith, journal: 'BQ12' };
    const paid = expense({ lines: [line(500), line(0)] });
    const { lines } = written([
      { ...entry(1, paid, '2026-02-02'), finalNumber: 1, printedWith },
      { ...entry(2, paid, '2026-02-02'), finalNumber: 2, printedWith: later },
    ]);
    expect(lines.map((each) => [each.slice(9, 11), each.slice(110, 113)])).toEqual([
      ['  ', 'BQ3'],
      ['  ', 'BQ3'],
      ['  ', 'B12'],
      ['  ', 'B12'],
    ]);
  });

  it('tell what would be cut off into something else', () => {
    const own = { ...line(500), account: '6064001234', accountName: 'Papier' };
    const { problems } = written([
      { ...entry(1, expense({ lines: [own] }), '2026-02-02'), finalNumber: 1 },
    ]);
    expect(problems).toEqual([{ field: 'account', text: '6064001234' }]);
  });

  it('are plain letters, one way or another', () => {
    expect(asciiText('Œuvre « Straße » n° 2, 5 €, Łódź 🎪')).toBe(
      'OEuvre " Strasse " no 2, 5 EUR, Lodz ?',
    );
  });
});
