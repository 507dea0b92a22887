import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable, tiled, writeTable } from '#renderer/parts/sheet/clipboard-table.ts';

const oneCell = { top: 0, bottom: 0, left: 0, right: 0 };

describe('a table on the clipboard', () => {
  it('is read from what Excel and LibreOffice put there, the last line end left out', () => {
    expect(readTable('1\t2\r\n3\t4\r\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(readTable('1,5\t\n')).toEqual([['1,5', '']]);
  });

  it('keeps an empty row between others, which empties its cells', () => {
    expect(readTable('1\n\n3\n')).toEqual([['1'], [''], ['3']]);
  });

  it('is read although a cell holds a lone quote', () => {
    expect(readTable('5" pipe\t2')).toEqual([['5" pipe', '2']]);
  });

  it('reads back what was copied', () => {
    const cell = fc.stringMatching(/^-?\d{1,6}(,\d{1,2})?$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        expect(readTable(writeTable(rows))).toEqual(rows);
      }),
    );
  });
});

describe('a copied table over a selection', () => {
  it('fills all of it where the selection is a whole number of times as large', () => {
    expect(tiled([['7']], { top: 0, bottom: 1, left: 3, right: 5 })).toEqual([
      ['7', '7', '7'],
      ['7', '7', '7'],
    ]);
  });

  it('goes down once, from the top left, where it is not', () => {
    const table = [['1', '2']];
    expect(tiled(table, { top: 0, bottom: 0, left: 0, right: 2 })).toBe(table);
    expect(tiled(table, oneCell)).toBe(table);
  });
});
