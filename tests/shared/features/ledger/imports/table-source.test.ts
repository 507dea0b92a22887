import { describe, expect, it } from 'vitest';
import type { BankProfile } from '../../../../../src/shared/features/ledger/imports/profile-model.ts';
import { findTable } from '../../../../../src/shared/features/ledger/imports/table-source.ts';

const profile = (id: string, needs: readonly string[], lacks?: readonly string[]): BankProfile => ({
  id,
  bank: id,
  needs,
  ...(lacks && { lacks }),
  date: [],
  decimal: ',',
  isDayFirst: true,
  label: [],
});
const PLAIN = profile('plain', ['date', 'libelle']);

const linesOf = (text: string) =>
  findTable(text, [PLAIN])?.rows.map(({ line, cells }) => [line, ...cells]);

describe('the table in a file of a bank', () => {
  it('is found by its header, whatever its letters, accents and spaces', () => {
    expect(findTable(' DATE ;Libelle\u0301;L’état  civil\n1;2;3', [PLAIN])).toEqual({
      profile: PLAIN,
      header: ['date', 'libelle', "l'etat civil"],
      rows: [{ line: 2, cells: ['1', '2', '3'] }],
    });
  });

  it.each([';', ',', '\t', '|'])('is cut at %j, whatever stands above it', (separator) => {
    const text = [
      `Solde; au 3, mars | 2026`,
      ['Date', 'Libellé'].join(separator),
      `1${separator}2`,
    ];
    expect(linesOf(text.join('\n'))).toEqual([[3, '1', '2']]);
  });

  it('may begin on the 25th line, and not later', () => {
    const below = (lines: number) => `${'Bonjour\n'.repeat(lines)}Date;Libellé\n1;2`;
    expect(linesOf(below(24))).toEqual([[26, '1', '2']]);
    expect(linesOf(below(25))).toBeUndefined();
  });

  it('leaves out blank rows, and names the lines of the others as the file has them', () => {
    expect(linesOf('Date;Libellé\n1;2\n; \n\n3;4\n')).toEqual([
      [2, '1', '2'],
      [5, '3', '4'],
    ]);
  });

  it('counts every line of a label that runs over several', () => {
    const text = 'M. "Zoé"\n"Mon\ncompte"\nDate;Libellé\n1;"a\r\nb\rc"\n2;d\n';
    expect(linesOf(text.replace('M. "Zoé"', 'M. Zoé'))).toEqual([
      [5, '1', 'a\r\nb\rc'],
      [8, '2', 'd'],
    ]);
  });

  it('with a stray quote is cut line by line: a byte order mark is no part of it', () => {
    expect(linesOf('\ufeffDate;Libellé\r\n1;LE "BAR\r2;b\n3;c')).toEqual([
      [2, '1', 'LE "BAR'],
      [3, '2', 'b'],
      [4, '3', 'c'],
    ]);
  });

  it('is read by the profile that asks for most of its columns', () => {
    const exact = profile('exact', ['date', 'libelle', 'solde']);
    for (const profiles of [
      [PLAIN, exact],
      [exact, PLAIN],
    ]) {
      expect(findTable('Date;Libellé;Solde\n', profiles)?.profile).toBe(exact);
      expect(findTable('Date;Libellé\n', profiles)?.profile).toBe(PLAIN);
    }
  });

  it('is not read by a profile whose files never have such a column', () => {
    const without = profile('without', ['date', 'libelle'], ['solde', 'net']);
    expect(findTable('Date;Libellé;Brut\n', [without])?.profile).toBe(without);
    expect(findTable('Date;Libellé;Net\n', [without])).toBeNull();
    expect(findTable('Date;Libellé;Net\n', [without, PLAIN])?.profile).toBe(PLAIN);
  });

  it('is none in a text without such columns', () => {
    for (const text of ['', 'Date', 'Date;Autre\n1;2', 'x\ny']) {
      expect(findTable(text, [PLAIN])).toBeNull();
    }
  });
});
