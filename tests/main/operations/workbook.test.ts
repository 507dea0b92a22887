import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { openZip } from '#main/operations/workbook-in/zip.ts';
import { writeWorkbook, writeWorkbookAtOnce } from '#main/operations/workbook.ts';
import type { Workbook } from '#main/operations/workbook.ts';
import type { WorkbookCell, WorkbookSheet } from '#main/operations/workbook-out/workbook-sheet.ts';

const sheet = (
  rows: Iterable<readonly WorkbookCell[]>,
  other: Partial<WorkbookSheet> = {},
): Workbook => ({
  title: 'Livres & « registres »',
  sheets: [{ name: 'Journal', rows, hasHead: false, ...other }],
});

async function readBack(workbook: Workbook) {
  const { sheets, properties } = await readXlsx(writeWorkbookAtOnce(workbook), {
    readStyles: true,
  });
  return { sheets, properties };
}

/** The XML of the first sheet. */
function sheetOf(workbook: Workbook): string {
  return openZip(writeWorkbookAtOnce(workbook)).read('xl/worksheets/sheet1.xml').toString();
}

describe('a workbook', () => {
  it.each([
    ['signs of XML', '<a href="x">Dupont & Fils</a> l’été'],
    ['what looks like a formula', '=HYPERLINK("http://x";"y")'],
    ['spaces around it', '  deux  '],
    ['several lines', 'un\ndeux'],
    ['letters beyond those of Europe', '請求書 😀 مرحبا'],
    ['zeros before a number', '00123'],
  ])('keeps a text with %s as it is', async (_name, text) => {
    const { sheets } = await readBack(sheet([[text]]));
    expect(sheets[0]?.rows).toEqual([[text]]);
  });

  it('tells a sign that spreadsheets would read as another one by its number', () => {
    expect(sheetOf(sheet([['facture_x0041_1']]))).toContain('<t>facture_x005F_x0041_1</t>');
  });

  it('leaves out what no XML may hold, and what no cell takes', async () => {
    const { sheets } = await readBack(sheet([['a\u0000\u001fb\uffff', 'x'.repeat(40_000)]]));
    const [text, long] = sheets[0]?.rows[0] ?? [];
    expect(text).toBe('ab');
    expect(String(long)).toHaveLength(32_767);
  });

  it('has days, numbers and gaps, each shown in its way, totals in bold', async () => {
    const day = { day: '2026-10-05', format: 'dd/mm/yyyy' } as const;
    const amount = { number: -1234.5, format: '#,##0.00' } as const;
    const rows = [
      ['Date', 'Montant', 'Rien'],
      [day, amount, null],
      [null, amount, ''],
    ];
    const { sheets, properties } = await readBack(
      sheet(rows, { hasHead: true, fixedColumns: 1, isStrong: ([first]) => first === null }),
    );
    const [read] = sheets;
    expect(properties?.title).toBe('Livres & « registres »');
    expect(read?.rows[1]?.slice(0, 2)).toEqual([new Date('2026-10-05T00:00:00Z'), -1234.5]);
    expect(read?.rows[2]?.slice(0, 2)).toEqual([null, -1234.5]);
    expect(read?.freezePane).toMatchObject({ rows: 1, columns: 1 });
    expect(read?.autoFilter).toMatchObject({ range: 'A1:C3' });
    const styles = [...(read?.cells ?? new Map()).entries()].map(([at, { style }]) => [
      at,
      style?.numFmt,
      style?.font?.bold === true,
    ]);
    expect(styles).toEqual(
      expect.arrayContaining([
        ['0,0', undefined, true],
        ['1,0', 'dd/mm/yyyy', false],
        ['1,1', '#,##0.00', false],
        ['2,1', '#,##0.00', true],
      ]),
    );
  });

  it('names sheets with signs, and prints the head of each table on all of its pages', async () => {
    const { sheets } = await readBack({
      title: 'T',
      sheets: [
        { name: 'À propos', rows: [], hasHead: false },
        { name: "Livre d'été", rows: [['Date']], hasHead: true },
      ],
    });
    expect(sheets.map(({ name, rows }) => [name, rows])).toEqual([
      ['À propos', []],
      ["Livre d'été", [['Date']]],
    ]);
    const parts = openZip(
      writeWorkbookAtOnce(sheet([['Date']], { name: "Livre d'été", hasHead: true })),
    );
    expect(parts.read('xl/workbook.xml').toString()).toContain(`'Livre d''été'!$1:$1`);
  });

  it('of many rows is the same in turns, told how many are written, and given up in between', async () => {
    function* rows(): Generator<WorkbookCell[]> {
      for (let at = 0; at < 30_000; at += 1) {
        yield [`Prestation n° ${at}`, { number: at / 100, format: '0.00' }];
      }
    }
    const told: number[] = [];
    const bytes = await writeWorkbook(sheet(rows()), (count) => void told.push(count));
    expect(bytes).toEqual(writeWorkbookAtOnce(sheet(rows())));
    expect(told.slice(0, 2)).toEqual([1000, 2000]);
    const { sheets } = await readXlsx(bytes);
    expect(sheets[0]?.rows).toHaveLength(30_000);
    expect(sheets[0]?.rows.at(-1)).toEqual(['Prestation n° 29999', 299.99]);
    const stopped = writeWorkbook(sheet(rows()), () => {
      throw new Error('stopped');
    });
    await expect(stopped).rejects.toThrow('stopped');
  });
});
