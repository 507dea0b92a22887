import { columnName } from '#shared/kernel/column-name.ts';
import type { WorkbookCell, WorkbookSheet } from './workbook-sheet.ts';
import { xmlText } from './xml-text.ts';
import { createZip } from './zip.ts';

/*
 * Sheets as an OpenDocument spreadsheet (ISO/IEC 26300). Everything that is shown differently has a
 * style of its own, told before the tables.
 */

const START = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMES = 'urn:oasis:names:tc:opendocument:xmlns';
const SPACES = [
  ['office', 'office:1.0'],
  ['table', 'table:1.0'],
  ['text', 'text:1.0'],
  ['style', 'style:1.0'],
  ['number', 'datastyle:1.0'],
  ['fo', 'xsl-fo-compatible:1.0'],
  ['config', 'config:1.0'],
]
  .map(([prefix, name]) => `xmlns:${prefix}="${NAMES}:${name}"`)
  .join(' ');
const KIND = 'application/vnd.oasis.opendocument.spreadsheet';
const BOLD = 'bold';
/** Behind the name of a style: the same in italics. */
const ITALIC = 'i';

/** Makes an ODS of the sheets in their order, in one go. */
export function writeOds({ sheets }: { readonly sheets: readonly WorkbookSheet[] }): Uint8Array {
  const formats = new Map<string, string>();
  const tables = sheets.map((sheet) => table(sheet, formats));
  const zip = createZip();
  const add = (name: string, xml: string): void => {
    zip.begin(name);
    zip.write(START + xml);
  };
  // Programs know the file by this part, which has to be the first one, and to be read as it is.
  zip.begin('mimetype', true);
  zip.write(KIND);
  add('META-INF/manifest.xml', manifest());
  add(
    'content.xml',
    `<office:document-content ${SPACES} office:version="1.3"><office:automatic-styles>${styles(formats)}</office:automatic-styles><office:body><office:spreadsheet>${tables.join('')}${filters(sheets)}</office:spreadsheet></office:body></office:document-content>`,
  );
  add('settings.xml', settings(sheets));
  return zip.finish();
}

function manifest(): string {
  const entries = [
    ['/', KIND],
    ['content.xml', 'text/xml'],
    ['settings.xml', 'text/xml'],
  ].map(
    ([path, kind]) =>
      `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${kind}"/>`,
  );
  return `<manifest:manifest xmlns:manifest="${NAMES}:manifest:1.0" manifest:version="1.3">${entries.join('')}</manifest:manifest>`;
}

function table({ name, rows, hasHead, isStrong }: WorkbookSheet, formats: Map<string, string>) {
  const body: string[] = [];
  for (const row of rows) {
    const isBold = (hasHead && body.length === 0) || isStrong?.(row, body.length) === true;
    const cells = row.map((cell) => cellXml(cell, isBold, formats));
    body.push(`<table:table-row>${cells.join('')}</table:table-row>`);
  }
  return `<table:table table:name="${xmlText(name)}">${body.join('')}</table:table>`;
}

function cellXml(cell: WorkbookCell, isBold: boolean, formats: Map<string, string>): string {
  if (cell === null || cell === '') return '<table:table-cell/>';
  if (typeof cell === 'string') {
    const style = isBold ? ` table:style-name="${BOLD}"` : '';
    return `<table:table-cell${style} office:value-type="string"><text:p>${xmlText(cell)}</text:p></table:table-cell>`;
  }
  const style = formats.get(cell.format) ?? `f${formats.size}`;
  formats.set(cell.format, style);
  const value =
    'day' in cell
      ? `office:value-type="date" office:date-value="${cell.day}"`
      : `${valueType(cell.format)} office:value="${cell.number}"`;
  const note = 'number' in cell ? cell.note : undefined;
  if (note === undefined) return `<table:table-cell table:style-name="${style}" ${value}/>`;
  return `<table:table-cell table:style-name="${style}${ITALIC}" ${value}><office:annotation><text:p>${xmlText(note)}</text:p></office:annotation></table:table-cell>`;
}

function valueType(format: string): string {
  if (format.includes('%')) return 'office:value-type="percentage"';
  const unit = unitIn(format);
  if (unit === '') return 'office:value-type="float"';
  return `office:value-type="currency" office:currency="${unit === '€' ? 'EUR' : xmlText(unit)}"`;
}

/** What stands in quotes behind the digits. */
function unitIn(format: string): string {
  return /"([^"]*)"/.exec(format)?.[1] ?? '';
}

/** Each format as a style of numbers or days, and the style of cells that uses it. */
function styles(formats: ReadonlyMap<string, string>): string {
  const told = [...formats].map(([format, name]) => {
    const cell = `<style:style style:name="${name}" style:family="table-cell" style:data-style-name="n${name}"/>`;
    const italic = `<style:style style:name="${name}${ITALIC}" style:family="table-cell" style:data-style-name="n${name}"><style:text-properties fo:font-style="italic"/></style:style>`;
    return dataStyle(format, `n${name}`) + cell + italic;
  });
  const bold = `<style:style style:name="${BOLD}" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style>`;
  return bold + told.join('');
}

const DAY_PARTS: Readonly<Record<string, string>> = {
  dd: '<number:day number:style="long"/>',
  mm: '<number:month number:style="long"/>',
  yyyy: '<number:year number:style="long"/>',
};

function dataStyle(format: string, name: string): string {
  if (format.includes('yyyy')) {
    const parts = format.split(/([/-])/).map((part) => DAY_PARTS[part] ?? text(part));
    return `<number:date-style style:name="${name}">${parts.join('')}</number:date-style>`;
  }
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const grouping = format.includes(',') ? ' number:grouping="true"' : '';
  const number = `<number:number number:decimal-places="${decimals}" number:min-decimal-places="${decimals}" number:min-integer-digits="1"${grouping}/>`;
  if (format.includes('%')) {
    return `<number:percentage-style style:name="${name}">${number}${text(' %')}</number:percentage-style>`;
  }
  const unit = unitIn(format);
  const behind = unit === '' ? '' : text(` ${unit}`);
  return `<number:number-style style:name="${name}">${number}${behind}</number:number-style>`;
}

function text(words: string): string {
  return `<number:text>${xmlText(words)}</number:text>`;
}

/** The tables with a head can be filtered by it. */
function filters(sheets: readonly WorkbookSheet[]): string {
  const ranges = sheets.flatMap(({ name, rows, hasHead }, at) => {
    if (!hasHead) return [];
    const all = [...rows];
    const last = `${columnName((all[0]?.length ?? 1) - 1)}${all.length}`;
    const sheet = `'${name.replaceAll("'", "''")}'`;
    const range = xmlText(`${sheet}.A1:${sheet}.${last}`);
    return [
      `<table:database-range table:name="filter${at + 1}" table:target-range-address="${range}" table:display-filter-buttons="true"/>`,
    ];
  });
  return `<table:database-ranges>${ranges.join('')}</table:database-ranges>`;
}

/** What stays in sight while a sheet scrolls. */
function settings(sheets: readonly WorkbookSheet[]): string {
  const item = (name: string, value: number): string =>
    `<config:config-item config:name="${name}" config:type="short">${value}</config:config-item>`;
  const views = sheets.flatMap(({ name, hasHead, fixedColumns = 0 }) => {
    if (!hasHead) return [];
    const items = [
      ...(fixedColumns > 0
        ? [item('HorizontalSplitMode', 2), item('HorizontalSplitPosition', fixedColumns)]
        : []),
      item('VerticalSplitMode', 2),
      item('VerticalSplitPosition', 1),
      item('PositionRight', fixedColumns),
      item('PositionBottom', 1),
    ];
    return [
      `<config:config-item-map-entry config:name="${xmlText(name)}">${items.join('')}</config:config-item-map-entry>`,
    ];
  });
  return `<office:document-settings ${SPACES} office:version="1.3"><office:settings><config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry><config:config-item-map-named config:name="Tables">${views.join('')}</config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings></office:document-settings>`;
}
