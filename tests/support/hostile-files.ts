import { odsOf, xlsxOf, xlsxParts } from './workbooks.ts';
import { zipOf } from './zip.ts';

const cells = (inside: string) => `<sheetData>${inside}</sheetData>`;
const text = (at: string, words: string) =>
  `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
const sheet = (xml: string) => ({ sheets: [{ name: 'Un', xml }] });
const plain = sheet(cells(`<row r="1">${text('A1', 'Date')}</row>`));

/** A workbook whose sheet is laid down with this content instead. */
function withSheet(content: Buffer | string, claims?: number): Buffer {
  return zipOf(
    xlsxParts(plain).map((part) =>
      part.name.endsWith('sheet1.xml')
        ? { name: part.name, content, ...(claims !== undefined && { claims }) }
        : part,
    ),
  );
}

function withWrongSum(): Buffer {
  const bytes = Buffer.from(xlsxOf(sheet(cells(`<row r="1">${text('A1', 'Date')}</row>`))));
  const at = bytes.indexOf('xl/worksheets/sheet1.xml') + 'xl/worksheets/sheet1.xml'.length + 12;
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  return bytes;
}

const LAUGHS = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "haha">${Array.from(
  { length: 9 },
  (_, at) => `<!ENTITY ${'abcdefghij'[at + 1]} "${`&${'abcdefghij'[at]};`.repeat(10)}">`,
).join('')}]><worksheet>${cells(`<row r="1">${text('A1', '&j;')}</row>`)}</worksheet>`;

const LOCKED = Buffer.concat([
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
  Buffer.alloc(600),
  Buffer.from('EncryptedPackage', 'utf16le'),
  Buffer.alloc(600),
]);

/** Files that were made to stop whoever reads them, each with the name it goes by. */
export const HOSTILE: readonly (readonly [string, () => Buffer])[] = [
  ['bombe.xlsx', () => withSheet(Buffer.alloc(260 * 1024 * 1024, ' '))],
  ['menteur.xlsx', () => withSheet(Buffer.alloc(4_000_000, ' '), 10)],
  ['entites.xlsx', () => withSheet(LAUGHS)],
  [
    'loin.xlsx',
    () =>
      xlsxOf(
        sheet(
          cells(
            `<row r="1">${text('A1', 'Date')}</row><row r="1048576">${text('XFD1048576', 'x')}</row>`,
          ),
        ),
      ),
  ],
  [
    'large.ods',
    () =>
      odsOf(
        '<table:table table:name="Un"><table:table-row><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="1000000"/></table:table-row></table:table>',
      ),
  ],
  ['colonnes.csv', () => Buffer.from(`${'a,'.repeat(1_000_000)}\n${'1,'.repeat(1_000_000)}\n`)],
  ['somme.xlsx', withWrongSum],
  ['secret.xlsx', () => LOCKED],
  [
    'poupees.zip',
    () => zipOf([{ name: 'dedans.zip', content: zipOf([{ name: 'a.csv', content: 'a\n' }]) }]),
  ],
  ['coupe.xlsx', () => xlsxOf(plain).subarray(0, 300)],
];
