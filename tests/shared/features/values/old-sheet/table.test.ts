import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOf, readTable, turned } from '#shared/features/values/old-sheet/table.ts';

describe('a place of a sheet', () => {
  it('is named as a spreadsheet names it', () => {
    const { row, column, cell } = placesOf(false);
    expect([0, 25, 26, 51, 52, 701, 702].map(column)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
    expect([row(0), cell(6, 1), cell(0, 26)]).toEqual(['1', 'B7', 'AA1']);
  });

  it('is named as the sheet lies where its metrics run across', () => {
    const { row, column, cell } = placesOf(true);
    expect([row(1), column(6), cell(1, 6)]).toEqual(['B', '7', 'B7']);
  });
});

describe('a sheet on its side', () => {
  it('has its columns as rows, short rows filled up', () => {
    expect(turned([['a', 'b', 'c'], ['d']])).toEqual([
      ['a', 'd'],
      ['b', ''],
      ['c', ''],
    ]);
    expect(turned([])).toEqual([]);
  });

  it('turned twice is itself', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string(), { minLength: 3, maxLength: 3 }), { minLength: 1 }),
        (table) => {
          expect(turned(turned(table))).toEqual(table);
        },
      ),
    );
  });
});

describe('the table in a text', () => {
  const cellsOf = (text: string, chosen?: ';' | ',') => {
    const read = readTable(text, chosen);
    return read.ok ? read.value : read.error;
  };

  it('is cut at what is sniffed, chosen, or said in its first line', () => {
    expect(cellsOf('a;b\n1;2')).toEqual({
      separator: ';',
      table: [
        ['a', 'b'],
        ['1', '2'],
      ],
    });
    expect(cellsOf('a;b\n1;2', ',')).toEqual({ separator: ',', table: [['a;b'], ['1;2']] });
    for (const said of ['sep=;\n', '\ufeffSEP=;\r\n', '"sep=;"\n']) {
      expect(cellsOf(`${said}a;b`)).toEqual({ separator: ';', table: [['a', 'b']] });
    }
    expect(cellsOf('a b')).toEqual({ separator: ',', table: [['a b']] });
  });

  it('is empty where no cell holds anything', () => {
    for (const text of ['', ' \n;', 'sep=;\n;;\n'])
      expect(cellsOf(text)).toEqual({ code: 'sheet_empty' });
  });

  it('may be as large as a person’s sheet is, and not larger', () => {
    const codeOf = (text: string) => {
      const read = cellsOf(text, ';');
      return 'code' in read && read;
    };
    expect(codeOf('a\n'.repeat(2000))).toBe(false);
    expect(codeOf('a\n'.repeat(2001))).toEqual({ code: 'sheet_too_large', limit: 2000 });
    expect(codeOf(`a${';'.repeat(1099)}`)).toBe(false);
    expect(codeOf(`a\nb${';'.repeat(1100)}`)).toEqual({ code: 'sheet_too_large', limit: 1100 });
    expect(codeOf('x'.repeat(10_240))).toBe(false);
    expect(codeOf(`a;b\nc;${'x'.repeat(10_241)}`)).toEqual({
      code: 'sheet_too_large',
      limit: 10_240,
    });
  });
});
