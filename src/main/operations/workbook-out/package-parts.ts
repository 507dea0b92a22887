import { NOTES_PART } from './notes.ts';
import type { WorkbookSheet } from './workbook-sheet.ts';
import { xmlText } from './xml-text.ts';

/*
 * The parts of a workbook beside its sheets and its styles: what kinds of parts there are, how they
 * belong together, what the workbook is called (Office Open XML, ECMA-376).
 */

const START = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const FORMATS = 'http://schemas.openxmlformats.org';
const KINDS = 'application/vnd.openxmlformats-officedocument';
const RELATIONS = `${FORMATS}/officeDocument/2006/relationships`;

/** A sheet as the workbook lists it. */
type ListedSheet = Pick<WorkbookSheet, 'name' | 'hasHead' | 'hasNotes'>;

export const SHEET_PART = (at: number): string => `xl/worksheets/sheet${at + 1}.xml`;

/** The parts by their names, the first one first: by it programs know what the archive is. */
export function packageParts(
  title: string,
  sheets: readonly ListedSheet[],
): readonly (readonly [name: string, xml: string])[] {
  return [
    ['[Content_Types].xml', contentTypes(sheets)],
    [
      '_rels/.rels',
      relations([
        [`${RELATIONS}/officeDocument`, 'xl/workbook.xml'],
        [`${FORMATS}/package/2006/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    ],
    ['docProps/core.xml', properties(title)],
    ['xl/workbook.xml', workbook(sheets)],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ...sheets.map((_, at) => [`${RELATIONS}/worksheet`, SHEET_PART(at).slice(3)] as const),
        [`${RELATIONS}/styles`, 'styles.xml'],
      ]),
    ],
  ];
}

function contentTypes(sheets: readonly ListedSheet[]): string {
  const parts = [
    ['xl/workbook.xml', `${KINDS}.spreadsheetml.sheet.main+xml`],
    ...sheets.flatMap(({ hasNotes }, at) => [
      [SHEET_PART(at), `${KINDS}.spreadsheetml.worksheet+xml`],
      ...(hasNotes ? [[NOTES_PART(at), `${KINDS}.spreadsheetml.comments+xml`]] : []),
    ]),
    ['xl/styles.xml', `${KINDS}.spreadsheetml.styles+xml`],
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ];
  const told = parts.map(([name, kind]) => `<Override PartName="/${name}" ContentType="${kind}"/>`);
  return `${START}<Types xmlns="${FORMATS}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="${KINDS}.vmlDrawing"/>${told.join('')}</Types>`;
}

function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const told = targets.map(
    ([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${kind}" Target="${target}"/>`,
  );
  return `${START}<Relationships xmlns="${FORMATS}/package/2006/relationships">${told.join('')}</Relationships>`;
}

function properties(title: string): string {
  return `${START}<cp:coreProperties xmlns:cp="${FORMATS}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title><dc:creator>Solocap</dc:creator></cp:coreProperties>`;
}

/** The sheets in their order; the head of a table is printed on each of its pages. */
function workbook(sheets: readonly ListedSheet[]): string {
  const listed = sheets.map(
    ({ name }, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const titles = sheets.flatMap(({ name, hasHead }, at) => {
    const quoted = xmlText(`'${name.replaceAll("'", "''")}'!$1:$1`);
    return hasHead
      ? [`<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${quoted}</definedName>`]
      : [];
  });
  const named = titles.length === 0 ? '' : `<definedNames>${titles.join('')}</definedNames>`;
  return `${START}<workbook xmlns="${FORMATS}/spreadsheetml/2006/main" xmlns:r="${RELATIONS}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${listed.join('')}</sheets>${named}</workbook>`;
}
