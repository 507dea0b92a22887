import { describe, expect, it } from 'vitest';
import { readWorkbook } from '#main/operations/workbook-in/read-workbook.ts';
import { workbookKind } from '#main/operations/workbook-kind.ts';
import { odsOf, xlsxOf, xlsxParts } from '#tests/support/workbooks.ts';
import { zipOf } from '#tests/support/zip.ts';

/** The rows of the first sheet, cell by cell. */
function rowsOf(bytes: Buffer, at = 0): string[][] {
  const text = readWorkbook(bytes)[at]?.read().text ?? '';
  return text.split('\n').map((line) => line.split('\t'));
}

/** A sheet as Excel saves it: shared texts, days as numbers with a format. */
const EXCEL = {
  texts:
    '<si><t>Date</t></si><si><t xml:space="preserve">Libell&#233; </t></si><si><r><rPr><b/></rPr><t>Mon</t></r><r><t>tant</t></r><rPh sb="0" eb="1"><t>モン</t></rPh></si><si><t>VIR _x0041_ &amp; Fils</t></si>',
  styles:
    '<numFmts count="2"><numFmt numFmtId="164" formatCode="dd\\/mm\\/yyyy;@"/><numFmt numFmtId="165" formatCode="#,##0.00\\ &quot;€ dus&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="22"/><xf numFmtId="20"/><xf numFmtId="46"/></cellXfs>',
  sheets: [
    {
      name: 'Relevé',
      xml: `<dimension ref="A1:C4"/><sheetData>
<row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>
<row r="2"><c r="A2" s="1"><v>46300</v></c><c r="B2" t="s"><v>3</v></c><c r="C2" s="2"><v>-1234.5</v></c></row>
<row r="4" hidden="1"><c r="A4" s="3"><v>46301.604166666664</v></c><c r="C4" s="2"><v>0.30000000000000004</v></c></row>
</sheetData>`,
    },
  ],
};

describe('an XLSX', () => {
  it('of Excel is the table that Excel saves as text, each row on its own line', () => {
    expect(rowsOf(xlsxOf(EXCEL))).toEqual([
      ['Date', 'Libellé ', 'Montant'],
      ['2026-10-05', 'VIR A & Fils', '-1234.50'],
      ['', '', ''],
      ['2026-10-06 14:30:00', '', '0.30'],
    ]);
    expect(readWorkbook(xlsxOf(EXCEL))[0]?.read()).toMatchObject({
      rows: 3,
      hidden: 1,
      unknown: 0,
    });
  });

  it.each([
    ['[$$-409]#,##0.00', '-20 USD'],
    ['"$"#,##0.00', '-20 USD'],
    ['_($* #,##0.00_)', '-20 USD'],
    ['[$£-809]#,##0.00', '-20 GBP'],
    ['#,##0.00\\ [$CHF]', '-20 CHF'],
    ['[$$-C09]#,##0.00', '-20 AUD'],
    ['#,##0.00\\ [$kr-41D]', '-20 SEK'],
    ['#,##0.00\\ [$kr-414]', '-20 NOK'],
    ['#,##0.00\\ [$zł-415]', '-20 PLN'],
    ['[$¥-411]#,##0', '-20 JPY'],
    ['[$JPY] #,##0', '-20 JPY'],
    ['"USD" #,##0', '-20 USD'],
    ['#,##0.00\\ "Kč"', '-20 CZK'],
    ['_-[$SEK] * #,##0.00_-', '-20 SEK'],
    ['#,##0.00\\ [$د.م.-1801]', '-20 MAD'],
    ['#,##0 "kr"', '-20 ¤'],
    ['[$xyz] #,##0', '-20 ¤'],
    ['0" mois"', '-20'],
    ['0.00E+00', '-20'],
    ['#,##0.00 "€"', '-20'],
    ['[$-40C]#,##0.00;[Red]-#,##0.00', '-20'],
    ['General', '-20'],
  ])('with the format %s tells the currency that stands nowhere else: %s', (format, text) => {
    const code = format.replaceAll('"', '&quot;');
    const styles = `<numFmts><numFmt numFmtId="170" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs>`;
    const xml = '<sheetData><row r="1"><c r="A1" s="1"><v>-20</v></c></row></sheetData>';
    expect(rowsOf(xlsxOf({ styles, sheets: [{ name: 'A', xml }] }))).toEqual([[text]]);
  });

  it('tells euros where it is asked to', () => {
    const styles = `<numFmts><numFmt numFmtId="170" formatCode="#,##0.00 [$€-40C]"/></numFmts><cellXfs><xf numFmtId="170"/></cellXfs>`;
    const xml = '<sheetData><row r="1"><c r="A1" s="0"><v>-20</v></c></row></sheetData>';
    const told = readWorkbook(xlsxOf({ styles, sheets: [{ name: 'A', xml }] }), {
      tellsEuros: true,
    });
    expect(told[0]?.read().text).toBe('-20 EUR');
  });

  it('that counts its days from 1904 has the same days', () => {
    const sheets = [
      {
        name: 'A',
        xml: '<sheetData><row r="1"><c r="A1" s="1"><v>44838</v></c></row></sheetData>',
      },
    ];
    expect(rowsOf(xlsxOf({ ...EXCEL, sheets, isFrom1904: true }))).toEqual([['2026-10-05']]);
  });

  it('without places of cells, with texts inside of them, is read in their order', () => {
    const xml = `<x:sheetData xmlns:x="m"><x:row><x:c t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c t="inlineStr"><x:is><x:r><x:t>b</x:t></x:r><x:r><x:t>c</x:t></x:r></x:is></x:c></x:row>
<x:row><x:c t="str"><x:v>d</x:v></x:c><x:c t="d"><x:v>2026-10-05T00:00:00Z</x:v></x:c><x:c t="b"><x:v>1</x:v></x:c></x:row></x:sheetData>`;
    expect(rowsOf(xlsxOf({ sheets: [{ name: 'S', xml }] }))).toEqual([
      ['a', 'bc', ''],
      ['d', '2026-10-05', 'TRUE'],
    ]);
  });

  it('tells formulas by their stored results, and counts those without one', () => {
    const xml = `<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>A1*2</f></c><c r="C1"><f>1/0</f><v></v></c><c r="D1" t="e"><v>#DIV/0!</v></c><c r="E1" t="str"><f>""</f><v></v></c><c r="F1"><v>7</v></c></row></sheetData>`;
    const [sheet] = readWorkbook(xlsxOf({ sheets: [{ name: 'S', xml }] }));
    expect(sheet?.read()).toEqual({ text: '2\t\t\t\t\t7', rows: 1, hidden: 0, unknown: 3 });
  });

  it('writes a number so that it reads in one way', () => {
    const cells = ['1.5', '1234.125', '1e-7', '1E+15', '12345678901234', '-0', '1.2345', '19.99'];
    const xml = `<sheetData><row>${cells.map((v) => `<c><v>${v}</v></c>`).join('')}</row></sheetData>`;
    expect(rowsOf(xlsxOf({ sheets: [{ name: 'S', xml }] }))).toEqual([
      [
        '1.50',
        '1234.1250',
        '0.0000001',
        '1000000000000000',
        '12345678901234',
        '0',
        '1.2345',
        '19.99',
      ],
    ]);
  });

  it('repeats a heading over two rows in both, and no amount', () => {
    const cell = (at: string, text: string) =>
      `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const xml = `<sheetData><row r="1">${cell('A1', 'Date')}${cell('B1', 'Montant')}</row>
<row r="2">${cell('B2', 'Débit')}${cell('C2', 'Crédit')}</row><row r="3"><c r="A3"><v>45</v></c></row><row r="4"><c r="B4"><v>1</v></c></row></sheetData>
<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/><mergeCell ref="A3:A4"/></mergeCells>`;
    expect(rowsOf(xlsxOf({ sheets: [{ name: 'S', xml }] }))).toEqual([
      ['Date', 'Montant', ''],
      ['Date', 'Débit', 'Crédit'],
      ['45', '', ''],
      ['', '1', ''],
    ]);
  });

  it('has its sheets by name, the hidden ones too, and no chart', () => {
    const xml = '<sheetData/>';
    const sheets = [
      { name: 'Export Summary', xml },
      { name: 'A &amp; B', xml, state: 'veryHidden' },
    ];
    expect(readWorkbook(xlsxOf({ sheets })).map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['Export Summary', false],
      ['A & B', true],
    ]);
  });

  it('knows hours that have passed from a time of day, a format of words from a day', () => {
    const xml =
      '<sheetData><row><c s="4"><v>0.5</v></c><c s="5"><v>1.25</v></c><c s="2"><v>3</v></c><c s="1"><v>59</v></c><c s="1"><v>61</v></c></row></sheetData>';
    expect(rowsOf(xlsxOf({ ...EXCEL, sheets: [{ name: 'S', xml }] }))).toEqual([
      ['12:00:00', '30:00:00', '3', '1900-02-28', '1900-03-01'],
    ]);
  });
});

describe('an ODS', () => {
  it('of LibreOffice is read by its values, not by what is shown', () => {
    const table = `<table:table table:name="Relevé"><table:table-column table:number-columns-repeated="16384"/>
<table:table-header-rows><table:table-row><table:table-cell office:value-type="string"><text:p>Date</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Libellé</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Montant</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16381"/></table:table-row></table:table-header-rows>
<table:table-row table:visibility="filter"><table:table-cell office:value-type="date" office:date-value="2026-10-05"><text:p>05/10/26</text:p></table:table-cell><table:table-cell office:value-type="string"><office:annotation><text:p>À vérifier</text:p></office:annotation><text:p>VIR<text:s text:c="2"/>Dupont</text:p><text:p>suite</text:p></table:table-cell><table:table-cell office:value-type="currency" office:currency="EUR" office:value="-1234.5"><text:p>-1 234,50 €</text:p></table:table-cell></table:table-row>
<table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="date" office:date-value="2026-10-06T14:30:00.000000000"/><table:table-cell table:number-columns-repeated="2" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell table:formula="of:=NA()" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell><table:covered-table-cell office:value-type="float" office:value="9"><text:p>9</text:p></table:covered-table-cell><table:table-cell office:value-type="time" office:time-value="PT30H15M00S"/></table:table-row>
<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`;
    const bytes = odsOf(table);
    expect(rowsOf(bytes)).toEqual([
      ['Date', 'Libellé', 'Montant'],
      ['2026-10-05', 'VIR  Dupont suite', '-1234.50'],
      ['2026-10-06 14:30:00', 'x', 'x'],
      ['2026-10-06 14:30:00', 'x', 'x'],
      ['', '', '30:15:00'],
    ]);
    expect(readWorkbook(bytes)[0]?.read()).toMatchObject({ rows: 5, hidden: 1, unknown: 1 });
  });

  it('with a password says so', () => {
    const locked = zipOf([
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
      {
        name: 'META-INF/manifest.xml',
        content:
          '<manifest:manifest><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
      },
      { name: 'content.xml', content: 'locked' },
    ]);
    expect(() => readWorkbook(locked)).toThrow(
      expect.objectContaining({ code: 'workbook_locked' }),
    );
  });

  it('whose rows repeat without end is refused before they are made', () => {
    const cell =
      '<table:table-cell table:number-columns-repeated="16384" office:value-type="string"><text:p>x</text:p></table:table-cell>';
    const row = (often: number, inside: string) =>
      odsOf(
        `<table:table table:name="A"><table:table-row table:number-rows-repeated="${often}">${inside}</table:table-row></table:table>`,
      );
    const refused = expect.objectContaining({ code: 'workbook_too_large' });
    expect(() => readWorkbook(row(1, cell))).toThrow(refused);
    const far = cell.replace(' office:value-type="string"', '').replace('<text:p>x</text:p>', '');
    expect(() => readWorkbook(row(1, far.replace('16384', '999999999') + cell))).toThrow(refused);
    expect(() => readWorkbook(row(1_048_576, cell.replace('16384', '2')))).toThrow(refused);
    const long = cell.replace('16384', '90').replace('>x<', `>${'x'.repeat(10_000)}<`);
    expect(() => readWorkbook(row(200_000, long))).toThrow(refused);
  });

  it.each([
    ['office:value-type="currency" office:currency="SEK"', '12,00 kr', '12 SEK'],
    ['office:value-type="currency" office:currency="EUR"', '12,00 €', '12'],
    ['office:value-type="currency"', '12,00 US$', '12 USD'],
    ['office:value-type="float"', '$12.00', '12 USD'],
    ['office:value-type="currency"', '12,00 kr', '12 ¤'],
    ['office:value-type="currency" office:currency="XYZ"', '12,00', '12 ¤'],
    ['office:value-type="float"', '12,00', '12'],
  ])('tells the currency of a cell with %s that shows %s', (type, shown, text) => {
    const cell = `<table:table-cell ${type} office:value="12"><text:p>${shown}</text:p></table:table-cell>`;
    const table = `<table:table table:name="A"><table:table-row>${cell}</table:table-row></table:table>`;
    expect(rowsOf(odsOf(table))).toEqual([[text]]);
  });
});

describe('a hostile workbook', () => {
  const parts = xlsxParts(EXCEL);
  const withSheet = (content: string, claims?: number) =>
    zipOf(
      parts.map((part) =>
        part.name.includes('sheet1') ? { ...part, content, ...(claims && { claims }) } : part,
      ),
    );
  const readFirst = (bytes: Buffer) => () => readWorkbook(bytes)[0]?.read();

  it('that unpacks to more than it says, or says more than a statement has, is refused', () => {
    const zeros = ' '.repeat(40 * 1024 * 1024);
    expect(readFirst(withSheet(zeros, 1000))).toThrow(
      expect.objectContaining({ code: 'workbook_damaged' }),
    );
    expect(readFirst(withSheet('<a/>', 0xff_ff_ff_ff))).toThrow(
      expect.objectContaining({ code: 'workbook_too_large' }),
    );
  });

  it('that defines entities is refused, and what it names is not resolved', () => {
    const bomb = `<!DOCTYPE lolz [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>`;
    expect(readFirst(withSheet(bomb))).toThrow(
      expect.objectContaining({ code: 'workbook_damaged' }),
    );
    const named = bomb.replace(/<!DOCTYPE.*\]>/, '');
    expect(readFirst(withSheet(named))()).toMatchObject({ text: '&b;' });
  });

  it('with cells at the corners of a sheet is refused', () => {
    const cell = (row: number, place: string) =>
      `<row r="${row}"><c r="${place}"><v>1</v></c></row>`;
    const sheet = (inside: string) =>
      withSheet(`<worksheet><sheetData>${inside}</sheetData></worksheet>`);
    const refused = expect.objectContaining({ code: 'workbook_too_large' });
    expect(readFirst(sheet(cell(1, 'XFD1')))).toThrow(refused);
    expect(readFirst(sheet(cell(1_048_576, 'A1048576')))).toThrow(refused);
    const damaged = expect.objectContaining({ code: 'workbook_damaged' });
    expect(readFirst(sheet(cell(1, 'ABCDEFGHIJ1')))).toThrow(damaged);
    expect(readFirst(sheet(cell(5, 'A5') + cell(2, 'A2')))).toThrow(damaged);
  });

  it('whose one text stands in very many cells is refused', () => {
    const texts = `<si><t>${'x'.repeat(30_000)}</t></si>`;
    const row = `<row>${'<c t="s"><v>0</v></c>'.repeat(50)}</row>`;
    const sheets = [{ name: 'A', xml: `<sheetData>${row.repeat(100)}</sheetData>` }];
    expect(readFirst(xlsxOf({ sheets, texts }))).toThrow(
      expect.objectContaining({ code: 'workbook_too_large' }),
    );
  });

  it('that was cut anywhere, or changed, is refused or reads as it was, in time', () => {
    const whole = xlsxOf(EXCEL);
    const told = readWorkbook(whole).map((sheet) => sheet.read());
    for (let length = 0; length < whole.length; length += 7) {
      expect(() => readWorkbook(whole.subarray(0, length))).toThrow(
        expect.objectContaining({ code: expect.stringMatching(/^workbook_/) as unknown }),
      );
    }
    let [refused, same] = [0, 0];
    for (let at = 0; at < whole.length; at += 3) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      try {
        const read = readWorkbook(changed).map((sheet) => sheet.read());
        // A name that is none any more takes its part away, and never changes a value.
        for (const sheet of read) expect(told).toContainEqual(sheet);
        same += 1;
      } catch (error) {
        if (!(error instanceof Error && 'code' in error)) throw error;
        refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(same);
  });
});

describe('what a file is', () => {
  it('is told by its first bytes: a workbook, an old or a locked one, or none', () => {
    const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex');
    const locked = Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(
      [xlsxOf(EXCEL), compound, locked, Buffer.from('Date;Montant')].map(workbookKind),
    ).toEqual(['workbook', 'old', 'locked', null]);
    expect(() => readWorkbook(zipOf([{ name: 'a.csv', content: 'a' }]))).toThrow(
      expect.objectContaining({ code: 'workbook_other' }),
    );
  });
});
