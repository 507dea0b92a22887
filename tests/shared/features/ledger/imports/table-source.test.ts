import { describe, expect, it } from 'vitest';
import type { BankProfile } from '#shared/features/ledger/imports/profile-model.ts';
import { findTable } from '#shared/features/ledger/imports/table-source.ts';

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

const tableIn = (text: string, profiles: readonly BankProfile[]) => {
  const found = findTable(text, profiles);
  return found.ok ? found.value : null;
};
const linesOf = (text: string) =>
  tableIn(text, [PLAIN])?.rows.map(({ line, cells }) => [line, ...cells]);

describe('the table in a file of a bank', () => {
  it('is found by its header, whatever its letters, accents and spaces', () => {
    expect(tableIn(' DATE ;Libelle\u0301;L’état  civil\n1;2;3', [PLAIN])).toEqual({
      profile: PLAIN,
      header: ['date', 'libelle', "l'etat civil"],
      rows: [{ line: 2, cells: ['1', '2', '3'] }],
    });
  });

  it('is found below as many blank lines as there are', () => {
    expect(linesOf(`${';\n'.repeat(40)}Date;Libellé\n1;2`)).toEqual([[42, '1', '2']]);
  });

  it.each([';', ',', '\t', '|'])('is cut at %j, whatever stands above it', (separator) => {
    const text = [
      `Solde; au 3, mars | 2026`,
      ['Date', 'Libellé'].join(separator),
      `1${separator}2`,
    ];
    expect(linesOf(text.join('\n'))).toEqual([[3, '1', '2']]);
  });

  it('may begin on the 50th line, and not later', () => {
    const below = (lines: number) => `${'Bonjour\n'.repeat(lines)}Date;Libellé\n1;2`;
    expect(linesOf(below(49))).toEqual([[51, '1', '2']]);
    expect(linesOf(below(50))).toBeUndefined();
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

  it('too large for a statement is refused, not cut short', () => {
    const refused = (body: string) => findTable(`Date;Libellé\n${body}`, [PLAIN]);
    const problems = {
      too_many_rows: '1;2\n'.repeat(200_100),
      too_many_columns: ';'.repeat(100),
      cell_too_long: `1;${'x'.repeat(10_001)}`,
    };
    for (const [problem, body] of Object.entries(problems)) {
      const error = { code: 'bad_file', problem };
      expect(refused(body)).toEqual({ ok: false, error });
      expect(refused(`1;"2"\n${body}`)).toEqual({ ok: false, error });
      expect(refused(`1;LE "BAR\n${body}`)).toEqual({ ok: false, error });
    }
  });

  it('with stray quotes keeps the cells that are quoted well, over several lines too', () => {
    const text =
      'Date;"Libellé"\n1;CB 5" PIZZA\n2;"LE ""BAR"" \nDU COIN";\n3;"A "B" C"\n4;"ouvert\n5;b';
    expect(linesOf(text)).toEqual([
      [2, '1', 'CB 5" PIZZA'],
      [3, '2', 'LE "BAR" \nDU COIN', ''],
      [5, '3', 'A "B" C'],
      [6, '4', '"ouvert'],
      [7, '5', 'b'],
    ]);
  });

  it('without headings is found by the place of its days and amounts', () => {
    const mine: BankProfile = {
      ...profile('mine', ['#1', '#2', '#3']),
      date: ['#1'],
      amount: ['#3'],
      label: ['#2'],
    };
    const text = '03/04/2026;Café;-1,50\n\n05/04/2026;Vente;20,00\n';
    expect(tableIn(text, [PLAIN, mine])).toMatchObject({
      profile: mine,
      header: ['#1', '#2', '#3'],
      rows: [
        { line: 1, cells: ['03/04/2026', 'Café', '-1,50'] },
        { line: 3, cells: ['05/04/2026', 'Vente', '20,00'] },
      ],
    });
    for (const other of ['a;b;c\nd;e;f', '03/04/2026;Café;-1,50;x', '03/04/2026;-1,50;Café']) {
      expect(tableIn(other, [mine])).toBeNull();
    }
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
      expect(tableIn('Date;Libellé;Solde\n', profiles)?.profile).toBe(exact);
      expect(tableIn('Date;Libellé\n', profiles)?.profile).toBe(PLAIN);
    }
  });

  it('is not read by a profile whose files never have such a column', () => {
    const without = profile('without', ['date', 'libelle'], ['solde', 'net']);
    expect(tableIn('Date;Libellé;Brut\n', [without])?.profile).toBe(without);
    expect(tableIn('Date;Libellé;Net\n', [without])).toBeNull();
    expect(tableIn('Date;Libellé;Net\n', [without, PLAIN])?.profile).toBe(PLAIN);
  });

  it('is none in a text without such columns', () => {
    for (const text of ['', 'Date', 'Date;Autre\n1;2', 'x\ny']) {
      expect(tableIn(text, [PLAIN])).toBeNull();
    }
  });
});
