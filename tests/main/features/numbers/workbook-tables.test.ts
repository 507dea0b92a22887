import { describe, expect, it } from 'vitest';
import { readNumbersFile } from '#main/features/numbers/number-files.ts';
import { xlsxOf } from '#tests/support/workbooks.ts';

function rowsIn(bytes: Uint8Array) {
  const { tables } = readNumbersFile({ name: 'visitors', bytes, changedOn: null }, []);
  return tables.map(({ rows }) => rows);
}

describe('a workbook of numbers', () => {
  it('has its percentages as they are shown, and its days as days', () => {
    const styles =
      '<numFmts count="1"><numFmt numFmtId="170" formatCode="mmm\\ yyyy"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="170"/></cellXfs>';
    const xml =
      '<sheetData><row r="1"><c r="A1" s="2"><v>46296</v></c><c r="B1" s="1"><v>0.625</v></c></row></sheetData>';
    const [rows] = rowsIn(xlsxOf({ sheets: [{ name: 'Data', xml }], styles }));
    expect(rows).toEqual([['2026-10-01', '62.50%']]);
  });

  it('says of a cell that holds an error or no result that it is one, and no number', () => {
    const xml =
      '<sheetData><row r="3"><c r="A3"><v>7</v></c><c r="B3" t="e"><v>#DIV/0!</v></c><c r="C3"><f>A1+A2</f></c></row></sheetData>';
    const [rows] = rowsIn(xlsxOf({ sheets: [{ name: 'Data', xml }] }));
    expect(rows).toEqual([
      ['', '', ''],
      ['', '', ''],
      ['7', '#N/A', '#N/A'],
    ]);
  });

  it('is as wide as a text may be', () => {
    const cells = Array.from({ length: 150 }, (_, at) => {
      const letters = `${at < 26 ? '' : String.fromCodePoint(64 + Math.floor(at / 26))}${String.fromCodePoint(65 + (at % 26))}`;
      return `<c r="${letters}1"><v>${at}</v></c>`;
    });
    const xml = `<sheetData><row r="1">${cells.join('')}</row></sheetData>`;
    expect(rowsIn(xlsxOf({ sheets: [{ name: 'Data', xml }] }))[0]?.[0]).toHaveLength(150);
  });

  it('may be a web page that is named like one', () => {
    const page =
      '<html><table><tr><td>Day</td><td>Visits</td></tr><tr><td>2026-10-01</td><td>3</td></tr></table></html>';
    const rows = [
      [
        ['Day', 'Visits'],
        ['2026-10-01', '3'],
      ],
    ];
    expect(rowsIn(Buffer.from(page))).toEqual(rows);
    const loud = page.replace('<html>', '<HTML><STYLE>td > b { color: red }</STYLE>');
    expect(rowsIn(Buffer.from(loud))).toEqual(rows);
  });
});
