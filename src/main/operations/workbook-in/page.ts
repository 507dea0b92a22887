import { decodedEntities } from '#shared/features/ledger/imports/entities.ts';
import { decodeText } from '#main/operations/text-decoding.ts';
import { headOf, isXmlWorkbook } from '#main/operations/workbook-kind.ts';
import { STATEMENT, collectSheet, sheetBudget } from './sheet-text.ts';
import type { SheetCollector, SheetText, WorkbookIn } from './sheet-text.ts';
import { readXmlWorkbook } from './xml-workbook.ts';

/**
 * Reads the tables of a web page, which banks name `.xls` because Excel opens them: all rows of all of
 * them, in their order; or the sheets of the XML that older programs name so. Each letter is looked at once, whatever is open or closed wrongly.
 */
export function readPage(bytes: Uint8Array): WorkbookIn {
  if (isXmlWorkbook(headOf(bytes))) return readXmlWorkbook(bytes);
  const text = decodeText(bytes);
  return [{ name: 'HTML', isHidden: false, read: () => rowsOfPage(text) }];
}

function rowsOfPage(text: string): SheetText {
  const collector = collectSheet(sheetBudget(), STATEMENT);
  const tables = tableListener(collector);
  let at = 0;
  for (let next = text.indexOf('<'); next !== -1; next = text.indexOf('<', at)) {
    tables.text(text.slice(at, next));
    const end = endOfTag(text, next);
    const [, slash = '', name = ''] = TAG.exec(text.slice(next, next + LONGEST_NAME)) ?? [];
    if (end === -1) break;
    if (name === '') tables.text(text.startsWith('<!', next) ? '' : '<');
    else if (slash === '') tables.open(name.toLowerCase(), text.slice(next, end));
    else tables.close(name.toLowerCase());
    at = name === '' && !text.startsWith('<!', next) ? next + 1 : end + 1;
  }
  tables.end();
  return collector.done();
}

const TAG = /^<(\/?)([a-z][a-z\d]*)/i;
const LONGEST_NAME = 20;
/** What runs to its own end, and holds nothing that is seen. */
const UNSEEN = [
  ['<!--', /-->/g],
  ['<style', /<\/style\s*>/gi],
  ['<script', /<\/script\s*>/gi],
] as const;

/** The last letter of a tag, or of what is not seen; -1: it has no end. */
function endOfTag(text: string, start: number): number {
  const head = text.slice(start, start + LONGEST_NAME).toLowerCase();
  const unseen = UNSEEN.find(([mark]) => head.startsWith(mark));
  if (!unseen) return text.indexOf('>', start);
  const [, end] = unseen;
  end.lastIndex = start;
  return end.test(text) ? end.lastIndex - 1 : -1;
}

/** A cell that is open, and how many columns and rows it stands for. */
type OpenCell = { text: string; readonly wide: number; readonly deep: number };
/** A table that is open: its row, the cell in it, and how far cells from above reach down, by column. */
type OpenTable = { row: string[] | null; cell: OpenCell | null; reaches: Map<number, number> };

function tableListener(collector: SheetCollector) {
  const tables: OpenTable[] = [];
  const { beginCell, endRow } = rowsInto(collector);
  const broken = ({ cell }: OpenTable): void => {
    if (cell) cell.text += ' ';
  };
  return {
    open: (name: string, tag: string): void => {
      const table = tables.at(-1);
      if (name === 'table') tables.push({ row: null, cell: null, reaches: new Map() });
      else if (!table) return;
      else if (name === 'tr') {
        endRow(table);
        table.row = [];
      } else if (CELLS.has(name)) beginCell(table, tag);
      else if (BREAKS.has(name)) broken(table);
    },
    close: (name: string): void => {
      const table = tables.at(-1);
      if (!table) return;
      if (CELLS.has(name)) endCell(table);
      else if (name === 'tr') endRow(table);
      else if (BREAKS.has(name)) broken(table);
      else if (name === 'table') endRow(tables.pop() ?? table);
    },
    text: (piece: string): void => {
      const cell = tables.at(-1)?.cell;
      if (cell) cell.text += piece;
    },
    end: (): void => tables.toReversed().forEach(endRow),
  };
}

/** What ends rows and begins cells, one after another whichever table they are of. */
function rowsInto(collector: SheetCollector) {
  let row = 0;
  const endRow = (table: OpenTable): void => {
    endCell(table);
    if (table.row === null) return;
    collector.add(row, table.row, false);
    for (const [column, left] of table.reaches) {
      if (column >= table.row.length) table.reaches.set(column, left - 1);
    }
    row += 1;
    table.row = null;
  };
  const beginCell = (table: OpenTable, tag: string): void => {
    endCell(table);
    const cells = (table.row ??= []);
    for (let left = reachesAt(table, cells); left > 0; left = reachesAt(table, cells)) {
      table.reaches.set(cells.length, left - 1);
      cells.push('');
    }
    const [wide, deep] = [spanIn(tag, 'colspan', MOST_WIDE), spanIn(tag, 'rowspan', MOST_DEEP)];
    if (deep > 1) collector.merge({ row, column: cells.length, lastRow: row + deep - 1 });
    table.cell = { text: '', wide, deep };
  };
  return { beginCell, endRow };
}

/** Puts the cell into its row, and blanks where it stands for more columns than one. */
function endCell(table: OpenTable): void {
  const { row, cell, reaches } = table;
  table.cell = null;
  if (!row || !cell) return;
  for (let more = 0; more < cell.wide; more += 1) {
    if (cell.deep > 1) reaches.set(row.length, cell.deep - 1);
    row.push(more === 0 ? plainText(cell.text) : '');
  }
}

function reachesAt({ reaches }: OpenTable, cells: readonly string[]): number {
  return reaches.get(cells.length) ?? 0;
}

const CELLS = new Set(['td', 'th']);
const BREAKS = new Set(['br', 'p', 'div']);
/** More columns than any table has, and rows than any statement. */
const [MOST_WIDE, MOST_DEEP] = [200, 200_100];

function spanIn(tag: string, name: string, most: number): number {
  const told = new RegExp(`\\s${name}\\s*=\\s*["']?(\\d{1,6})`, 'i').exec(tag)?.[1];
  return Math.min(Math.max(Number(told ?? 1), 1), most);
}

/** The letters of Western Europe as pages name them, in the order of their codes from 192 on. */
const LETTERS =
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );
const SIGNS: ReadonlyMap<string, string> = new Map([
  ...LETTERS.map((name, at) => [name, String.fromCodePoint(192 + at)] as const),
  ['euro', '€'],
  ['pound', '£'],
  ['deg', '°'],
  ['oelig', 'œ'],
  ['rsquo', '’'],
  ['ndash', '–'],
  ['minus', '−'],
]);

function plainText(text: string): string {
  const named = text.replaceAll(
    /&([a-z]{2,8});/gi,
    (whole, name: string) => SIGNS.get(name) ?? whole,
  );
  return decodedEntities(named).replaceAll(/\s+/g, ' ').trim();
}
