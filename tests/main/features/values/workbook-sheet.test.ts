import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOfGridFile } from '#main/features/values/grid-text.ts';
import type { SheetChoices } from '#shared/features/values/old-sheet/model.ts';
import { addDays } from '#shared/kernel/day.ts';
import { CIVIL_CALENDAR, parsePeriodKey } from '#shared/kernel/period.ts';
import { valueOf } from '#tests/main/db/business-on-disk.ts';
import { fileOf, openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { gridTextOf, importGridText } from '#tests/support/grid-text.ts';
import { AS_RECOGNISED } from '#tests/support/numbers-choices.ts';
import { asOds, asText, asXlsx } from '#tests/support/table-workbooks.ts';
import type { SeenCell, SeenTable } from '#tests/support/table-workbooks.ts';
import { odsOf, xlsxOf } from '#tests/support/workbooks.ts';

async function taken(desk: Desk, bytes: string | Uint8Array): Promise<string> {
  desk.desktop.opens = fileOf(desk, 'kpi');
  writeFileSync(desk.desktop.opens, bytes);
  const { sheet } = await desk.call('values.takeSheet', { from: 'file' });
  return sheet?.id ?? '';
}

/** What each row of a sheet becomes and what it holds, however the sheet was kept. */
async function readAs(desk: Desk, bytes: string | Uint8Array, choices: SheetChoices = {}) {
  const sheet = await taken(desk, bytes);
  const { rows, columns, doubts, counts } = await desk.call('values.readSheet', { sheet, choices });
  return {
    rows: rows.map(({ label, fate, values, unit }) => ({ label, fate, values, unit })),
    periods: columns.flatMap(({ period }) => period ?? []),
    doubts: doubts.map(({ code, place }) => [code, place]),
    counts,
  };
}

/** All that the business has from January to March. */
function whole(desk: Desk): string {
  const periods = ['2026-01', '2026-02', '2026-03'].map((key) =>
    valueOf(parsePeriodKey(key, CIVIL_CALENDAR)),
  );
  return gridTextOf(desk, { periods, format: 'iso', withTargets: true });
}

const MONTHS = ['2026-01-01', '2026-02-01', '2026-03-01'];
const euros = fc
  .integer({ min: -9_999_999, max: 99_999_999 })
  .map((cents) => ({ euros: cents / 100 }));
const count = fc.integer({ min: 0, max: 999 }).map((number) => ({ number }));
const percent = fc.integer({ min: 0, max: 1000 }).map((tenths) => ({ percent: tenths / 10 }));
const three = (cell: fc.Arbitrary<SeenCell>) => fc.array(cell, { minLength: 3, maxLength: 3 });
const tables: fc.Arbitrary<SeenTable> = fc
  .record({ leads: three(count), spent: three(euros), rate: three(percent) })
  .map(({ leads, spent, rate }) => [
    ['Indicateur', ...MONTHS.map((day) => ({ day }))],
    ['Prospects', ...leads],
    ['Charges', ...spent],
    ['Part <b> & c', ...rate],
  ]);

describe('a workbook', () => {
  it('is read as the same table in text is, as XLSX of both epochs and as ODS', async () => {
    const desk = openDesk();
    await fc.assert(
      fc.asyncProperty(tables, fc.constantFrom('fr', 'en'), async (table, language) => {
        const text = await readAs(desk, asText(table, language));
        expect(await readAs(desk, asXlsx(table))).toEqual(text);
        expect(await readAs(desk, asXlsx(table, 1904))).toEqual(text);
        expect(await readAs(desk, asOds(table))).toEqual(text);
      }),
      { numRuns: 25 },
    );
  });

  it('by day adds up as the text does', async () => {
    const desk = openDesk();
    const days = Array.from({ length: 31 }, (_, at): SeenCell[] => [
      { day: addDays('2026-10-01', at) },
      { number: at === 0 ? 45 : 47 },
    ]);
    const table = [['Date', 'Sessions'], ...days];
    for (const bytes of [asText(table, 'fr'), asXlsx(table), asOds(table)]) {
      expect(await readAs(desk, bytes)).toMatchObject({
        periods: ['2026-10'],
        rows: [{ fate: { metric: 'sessions' }, values: [1455] }],
      });
    }
  });

  const cells = (label: string) =>
    `<row><c t="inlineStr"><is><t>KPI</t></is></c><c t="inlineStr"><is><t>2026-01</t></is></c><c t="inlineStr"><is><t>2026-02</t></is></c></row><row hidden="1"><c t="inlineStr"><is><t>${label}</t></is></c><c><v>5</v></c><c><f>1+1</f></c></row>`;
  const cover = '<row><c t="inlineStr"><is><t>Bonjour</t></is></c></row>';
  const sheets = [
    { name: 'Garde', xml: `<sheetData>${cover}</sheetData>` },
    { name: 'Un', xml: `<sheetData>${cells('Prospects')}</sheetData>` },
    { name: 'Deux', xml: `<sheetData>${cells('Devis envoyés')}</sheetData>` },
  ];

  it('with the export of a tool beside a sheet of figures gives the figures, and alone is refused', async () => {
    const desk = openDesk();
    const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
    const xml = (csv: string) =>
      `<sheetData>${csv
        .split('\n')
        .map((line) => `<row>${line.split(',').map(inline).join('')}</row>`)
        .join('')}</sheetData>`;
    const visits = {
      name: 'Visites',
      xml: xml(
        'date,visitors,pageviews,visits,views_per_visit,bounce_rate,visit_duration\n2026-10-01,10,20,12,1.6,40,60',
      ),
    };
    const figures = {
      name: 'Suivi',
      xml: xml('Indicateur,2026-01-01,2026-02-01\nProspects,3,4'),
    };
    const both = xlsxOf({ sheets: [visits, figures] });
    const sheet = await taken(desk, both);
    const { rows, workbook } = await desk.call('values.readSheet', { sheet, choices: {} });
    expect(rows).toMatchObject([{ label: 'Prospects', values: [3, 4] }]);
    // Which sheet was passed over is told, and the file is read as it is with the numbers of tools.
    expect(workbook?.exports).toEqual([{ name: 'Visites', tool: 'Plausible' }]);
    const { id } = await desk.call('numbers.takeSheet', { sheet, pastedAs: 'Collé' });
    const numbers = await desk.call('numbers.read', { files: [id], choices: AS_RECOGNISED });
    expect(numbers.tables).toMatchObject([{ profile: 'plausible', sheet: 'Visites' }]);
    const alone = await taken(desk, xlsxOf({ sheets: [visits] }));
    const refused = await desk.attempt('values.readSheet', { sheet: alone, choices: {} });
    expect(refused).toMatchObject({ ok: false, code: 'sheet_of_tool' });
  });

  it.each([
    [
      'xlsx',
      xlsxOf({
        sheets: [
          {
            name: 'KPI',
            xml: '<sheetData><row><c t="inlineStr"><is><t>KPI</t></is></c><c t="inlineStr"><is><t>2026-01</t></is></c><c t="inlineStr"><is><t>2026-02</t></is></c></row><row><c t="inlineStr"><is><t>Prospects</t></is></c><c t="e"><f>A1</f><v>#REF!</v></c><c><v>3</v></c></row><row><c t="inlineStr"><is><t>Charges</t></is></c><c><v>5</v></c><c><f>B3*2</f></c></row></sheetData>',
          },
        ],
      }),
    ],
    [
      'ods',
      odsOf(
        '<table:table table:name="KPI"><table:table-row><table:table-cell office:value-type="string"><text:p>KPI</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>2026-01</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>2026-02</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell office:value-type="string"><text:p>Prospects</text:p></table:table-cell><table:table-cell table:formula="of:=[.A1]" office:value-type="string" calcext:value-type="error"><text:p>#REF!</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="3"><text:p>3</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell office:value-type="string"><text:p>Charges</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="5"><text:p>5</text:p></table:table-cell><table:table-cell table:formula="of:=[.B3]*2"/></table:table-row></table:table>',
      ),
    ],
  ])(
    'tells where a formula failed, or has no result, and takes neither, in %s',
    async (_, bytes) => {
      const desk = openDesk();
      const { rows, doubts } = await readAs(desk, bytes);
      expect(rows.map(({ values }) => values)).toEqual([
        [null, 3],
        [500, null],
      ]);
      expect(doubts).toEqual([
        ['failed_formula', 'B2'],
        ['formula_without_result', 'C3'],
      ]);
      const { text } = await textOfGridFile(bytes, undefined);
      expect(() => importGridText(desk, text)).toThrow('#REF!');
    },
  );

  it.each(['#N/D', '#NOM ?', '', '#REF!\t7', '12'])(
    'takes nothing of a formula that failed, whatever is shown there: %j',
    async (shown) => {
      const text = (cell: string): string =>
        `<table:table-cell office:value-type="string"><text:p>${cell}</text:p></table:table-cell>`;
      const number = '<table:table-cell office:value-type="float" office:value="3"/>';
      const failed = `<table:table-cell office:value-type="string" calcext:value-type="error"><text:p>${shown}</text:p></table:table-cell>`;
      const rows = [
        [text('KPI'), text('2026-01'), text('2026-02')],
        [text('Prospects'), failed, number],
        [text('Sessions'), number, number],
      ].map((line) => `<table:table-row>${line.join('')}</table:table-row>`);
      const ods = odsOf(`<table:table table:name="KPI">${rows.join('')}</table:table>`);
      const read = await readAs(openDesk(), ods);
      expect(read.rows.map(({ values }) => values)).toEqual([
        [null, 3],
        [3, 3],
      ]);
      const codes = read.doubts.map(([code]) => code);
      expect(codes.filter((code) => code?.includes('formula'))).toHaveLength(1);
    },
  );

  it('gives a sheet that is shown, and has figures, before one that is hidden or has none', async () => {
    const desk = openDesk();
    const row = (...texts: readonly string[]) =>
      `<row>${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
    const sheet = (name: string, state: string, ...rows: readonly string[]) => ({
      name,
      state,
      xml: `<sheetData>${row('KPI', '2026-01', '2026-02')}${rows.join('')}</sheetData>`,
    });
    const kept = await taken(
      desk,
      xlsxOf({
        sheets: [
          sheet('Copie', 'hidden', row('Prospects', '1', '2')),
          sheet('Planning', 'visible', row('Prospects', 'x', '')),
          sheet('Suivi', 'visible', row('Prospects', '3', '4')),
        ],
      }),
    );
    const read = await desk.call('values.readSheet', { sheet: kept, choices: {} });
    expect(read.workbook?.name).toBe('Suivi');
    const none = await desk.attempt('values.moveIn', {
      sheet: kept,
      choices: { sheet: 'Planning' },
    });
    expect(none).toMatchObject({ ok: false, code: 'sheet_without_values' });
  });

  it('gives its first sheet that can be read, or the one that is chosen; what it hides is told', async () => {
    const desk = openDesk();
    const sheet = await taken(desk, xlsxOf({ sheets }));
    const first = await desk.call('values.readSheet', { sheet, choices: {} });
    expect(first).toMatchObject({
      encoding: null,
      rows: [{ label: 'Prospects', values: [5, null] }],
      workbook: { name: 'Un', names: ['Garde', 'Un', 'Deux'], hiddenRows: 1, unknownCells: 1 },
    });
    const choices = { sheet: 'Deux' };
    const second = await desk.call('values.readSheet', { sheet, choices });
    expect(second.rows).toMatchObject([{ fate: { metric: 'quotes_sent' } }]);
    await desk.call('values.moveIn', { sheet, choices });
    expect(whole(desk)).toContain('quotes_sent');
    const none = await desk.attempt('values.readSheet', { sheet, choices: { sheet: 'Trois' } });
    expect(none).toMatchObject({ ok: false, code: 'not_found' });
  });
});

const GRID =
  'metric,2026-01,2026-02\nleads/LinkedIn,3,4\nleads/unassigned,1,0\nexpenses,1234.56,-0.01\nlifetime_months,9.25,12\nlifetime_months#sample,4,5\nexpenses#target,2000,\ncac#target,,30.5\n';

describe('the grid as a workbook', () => {
  it.each(['xlsx', 'ods'] as const)('in %s reads back into the same grid', async (format) => {
    const desk = openDesk();
    importGridText(desk, GRID);
    const before = whole(desk);
    desk.desktop.savesTo = fileOf(desk, `grid.${format}`);
    await desk.call('values.exportGrid', {
      kind: 'month',
      range: { from: '2026-01', to: '2026-02' },
      rows: null,
      format,
      withTargets: true,
    });
    const { text, sheet: told } = await textOfGridFile(
      readFileSync(desk.desktop.savesTo),
      undefined,
    );
    expect(told?.unknown_cells).toBe(0);
    const other = openDesk();
    importGridText(other, text);
    expect(whole(other)).toBe(before);
  });
});
