import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPage } from '#main/operations/workbook-in/page.ts';
import { workbookKind } from '#main/operations/workbook-kind.ts';
import { fileOf, openDesk } from '#tests/support/desk.ts';

const cell = (type: string, text: string, more = '') =>
  `<Cell${more}><Data ss:Type="${type}">${text}</Data></Cell>`;
const row = (...cells: readonly string[]) => `<Row>${cells.join('')}</Row>`;
const sheet = (name: string, inside: string, visible = '') =>
  `<Worksheet ss:Name="${name}"><Table>${inside}</Table><WorksheetOptions>${visible}</WorksheetOptions></Worksheet>`;

/** A workbook as Excel 2003 saves it as XML. */
function workbook(sheets: string, encoding = 'UTF-8'): Buffer {
  const text = `<?xml version="1.0" encoding="${encoding}"?>
<?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Styles><Style ss:ID="s1"><NumberFormat ss:Format="Short Date"/></Style></Styles>${sheets}</Workbook>`;
  return Buffer.from(text, encoding === 'UTF-8' ? 'utf8' : 'latin1');
}

const HEADINGS = row(cell('String', 'Date'), cell('String', 'Libellé'), cell('String', 'Montant'));
function rowsIn(bytes: Buffer, at = 0): string[][] {
  const text = readPage(bytes)[at]?.read().text ?? '';
  return text.split('\n').map((line) => line.split('\t'));
}

describe('a workbook that is one XML', () => {
  it('is the table of its cells, each in its place', () => {
    const bytes = workbook(
      sheet(
        'Relevé',
        HEADINGS +
          row(
            cell('DateTime', '2026-10-05T00:00:00.000'),
            cell('String', 'VIR A &amp; Fils'),
            cell('Number', '-1234.5'),
          ) +
          `<Row ss:Index="4" ss:Hidden="1">${cell('DateTime', '2026-10-06T14:30:00')}${cell('Number', '3E1', ' ss:Index="3"')}</Row>`,
      ),
    );
    expect(workbookKind(bytes)).toBe('page');
    expect(rowsIn(bytes)).toEqual([
      ['Date', 'Libellé', 'Montant'],
      ['2026-10-05', 'VIR A & Fils', '-1234.50'],
      ['', '', ''],
      ['2026-10-06 14:30:00', '', '30'],
    ]);
    expect(readPage(bytes)[0]?.read()).toMatchObject({ rows: 3, hidden: 1, unknown: 0 });
  });

  it('leaves notes aside, keeps a wide cell’s columns, and tells what failed', () => {
    const noted =
      '<Cell ss:MergeAcross="1"><Data ss:Type="String">Du <B>3</B></Data><Comment><Data>Vu</Data></Comment></Cell>';
    const bytes = workbook(sheet('A', row(noted, cell('Error', '#REF!'), cell('Number', '1'))));
    expect(rowsIn(bytes)).toEqual([['Du 3', '', '', '1']]);
    expect(readPage(bytes)[0]?.read().unknown).toBe(1);
  });

  it('takes neither a note for an empty cell, nor a number that is none for zero', () => {
    const noted = '<Cell><Comment><Data>Vu</Data></Comment></Cell>';
    const bytes = workbook(sheet('A', row(noted, cell('Number', ''), cell('Number', '0'))));
    expect(rowsIn(bytes)).toEqual([['', '', '0']]);
  });

  it('has its sheets with their names, hidden ones too, and its own encoding', () => {
    const hidden = '<Visible>SheetHidden</Visible>';
    const bytes = workbook(
      sheet('Été', row(cell('String', 'é'))) + sheet('B', row(cell('String', 'b')), hidden),
      'ISO-8859-1',
    );
    expect(readPage(bytes).map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['Été', false],
      ['B', true],
    ]);
    expect(rowsIn(bytes)).toEqual([['é']]);
  });

  it.each([
    ['a cell that never ends', sheet('A', '<Row><Cell><Data>x'), 'workbook_damaged'],
    [
      'a place that is none',
      sheet('A', row(cell('String', 'x', ' ss:Index="x"'))),
      'workbook_damaged',
    ],
    [
      'a place too far away',
      sheet('A', row(cell('String', 'x', ' ss:Index="999999"'))),
      'workbook_too_large',
    ],
    [
      'a row too far away',
      sheet('A', '<Row ss:Index="9999999"><Cell><Data>x</Data></Cell></Row>'),
      'workbook_too_large',
    ],
  ])('is refused with %s', (_, sheets, code) => {
    expect(() => readPage(workbook(sheets))).toThrow(expect.objectContaining({ code }));
  });

  it('of a bank is its statement, though it is named .xls', async () => {
    const desk = openDesk();
    desk.desktop.opens = fileOf(desk, 'releve.xls');
    const moved = row(
      cell('DateTime', '2026-10-05T00:00:00.000'),
      cell('String', 'VIR STUDIO BLEU'),
      cell('Number', '500'),
    );
    const headings = HEADINGS.replace('Montant', 'Montant(EUROS)');
    writeFileSync(desk.desktop.opens, workbook(sheet('Relevé', headings + moved)));
    const { file } = await desk.call('ledger.takeFile', {});
    const reading = { file: file?.id ?? '', isDayFirst: null, rates: {} };
    expect(await desk.call('ledger.readFile', reading)).toMatchObject({
      profile: 'banque-postale',
      fresh: 1,
    });
  });
});
