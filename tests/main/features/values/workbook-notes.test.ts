import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { openZip } from '#main/operations/workbook-in/zip.ts';
import { fileOf, openDesk } from '#tests/support/desk.ts';
import { importGridText } from '#tests/support/grid-text.ts';

/** Prospects are known in two of the three months, quotes in all of them. */
const GRID = 'metric,2026-01,2026-02,2026-03\nleads,3,4,\nquotes_sent,1,2,3\n';

async function quarterAs(format: 'xlsx' | 'ods'): Promise<Buffer> {
  const desk = openDesk();
  importGridText(desk, GRID);
  desk.desktop.savesTo = fileOf(desk, `grid.${format}`);
  await desk.call('values.exportGrid', {
    kind: 'quarter',
    range: { from: '2026-Q1', to: '2026-Q1' },
    rows: ['leads', 'quotes_sent'].map((metric) => ({ metric, segment: null })),
    format,
    withTargets: false,
  });
  return readFileSync(desk.desktop.savesTo);
}

describe('a value of which a part is not known', () => {
  it('stands in italics in an XLSX, with how much of it is known as a note', async () => {
    const bytes = await quarterAs('xlsx');
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    const [sheet] = sheets;
    const cells = ['1,3', '2,3'].map((place) => sheet?.cells?.get(place));
    expect(cells.map((cell) => cell?.value)).toEqual([7, 6]);
    expect(cells.map((cell) => cell?.style?.font?.italic === true)).toEqual([true, false]);
    const notes = openZip(bytes).read('xl/comments1.xml').toString();
    expect(notes.match(/<comment .*?<\/comment>/g)).toEqual([
      '<comment ref="D2" authorId="0"><text><r><t>2/3</t></r></text></comment>',
    ]);
  });

  it('and the same in an ODS', async () => {
    const content = openZip(await quarterAs('ods'))
      .read('content.xml')
      .toString();
    expect(content).toMatch(
      /style-name="f0i" office:value-type="float" office:value="7"><office:annotation><text:p>2\/3<\/text:p>/,
    );
    expect(content.match(/<office:annotation>/g)).toHaveLength(1);
    expect(content).toMatch(/style:name="f0i".*?fo:font-style="italic"/);
  });
});
