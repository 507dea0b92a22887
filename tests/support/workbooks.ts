import { zipOf } from './zip.ts';
import type { ZipPart } from './zip.ts';

/** The parts of an XLSX file as a program wrote them: XML of single sheets, of the texts and the styles. */
export type XlsxParts = {
  readonly sheets: readonly {
    readonly name: string;
    readonly xml: string;
    readonly state?: string;
  }[];
  /** Inside of `<sst>`. */
  readonly texts?: string;
  /** Inside of `<styleSheet>`. */
  readonly styles?: string;
  readonly isFrom1904?: boolean;
};

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function xlsxOf(workbook: XlsxParts): Buffer {
  return zipOf(xlsxParts(workbook));
}

export function xlsxParts({ sheets, texts, styles, isFrom1904 }: XlsxParts): ZipPart[] {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const relations = (inside: string) =>
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
  const listed = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
  );
  return [
    { name: '[Content_Types].xml', content: `${HEAD}<Types/>` },
    {
      name: '_rels/.rels',
      content: relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    },
    {
      name: 'xl/workbook.xml',
      content: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${isFrom1904 ? ' date1904="1"' : ''}/><sheets>${listed.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relations(
        [
          ...sheets.map((_, at) =>
            relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`),
          ),
          texts === undefined ? '' : relation('rId91', 'sharedStrings', '/xl/sharedStrings.xml'),
          styles === undefined ? '' : relation('rId92', 'styles', 'styles.xml'),
        ].join(''),
      ),
    },
    ...sheets.map(({ xml }, at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      content: `${HEAD}<worksheet xmlns="${MAIN}">${xml}</worksheet>`,
    })),
    ...(texts === undefined
      ? []
      : [{ name: 'xl/sharedStrings.xml', content: `${HEAD}<sst xmlns="${MAIN}">${texts}</sst>` }]),
    ...(styles === undefined
      ? []
      : [
          {
            name: 'xl/styles.xml',
            content: `${HEAD}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
          },
        ]),
  ];
}

/** An ODS file with these tables, and styles before them. */
export function odsOf(tables: string, styles = ''): Buffer {
  return zipOf([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
    {
      name: 'content.xml',
      content: `${HEAD}<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    },
  ]);
}
