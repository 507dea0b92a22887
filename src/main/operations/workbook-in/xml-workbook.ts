import { decodeText } from '#main/operations/text-decoding.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { numberText } from './cell-text.ts';
import { STATEMENT, collectSheet, sheetBudget } from './sheet-text.ts';
import type { SheetCell, SheetCollector, SheetText, WorkbookIn } from './sheet-text.ts';
import { scanXml } from './xml.ts';
import type { Attributes } from './xml.ts';

/** A sheet that is read: its rows as text, and how it is shown. */
type XmlSheet = { name: string; isHidden: boolean; text: SheetText | null };
/** A cell that is open: where it stands, what it holds, and of which kind that is. */
type TypedCell = { column: number; wide: number; deep: number; type: string; text: string };

/**
 * Reads a workbook that is one XML text, in one pass: what its cells hold, and nothing of how they look.
 * Refused where it is damaged, or larger than any statement.
 */
export function readXmlWorkbook(bytes: Uint8Array): WorkbookIn {
  const sheets: XmlSheet[] = [];
  const budget = sheetBudget();
  let rows: RowReader | null = null;
  const path: string[] = [];
  scanXml(inUtf8(bytes), {
    open: (name, attributes) => {
      path.push(name);
      if (name === 'Worksheet') {
        sheets.push({ name: attributes('Name') ?? '', isHidden: false, text: null });
        rows = rowReader(collectSheet(budget, STATEMENT));
      } else rows?.open(name, attributes);
    },
    text: (text) => {
      const sheet = sheets.at(-1);
      if (path.at(-1) === 'Visible' && sheet) sheet.isHidden = text.trim() !== 'SheetVisible';
      rows?.text(text);
    },
    close: (name) => {
      path.pop();
      const sheet = sheets.at(-1);
      if (name === 'Worksheet' && sheet && rows) sheet.text = rows.done();
      if (name === 'Worksheet') rows = null;
      else rows?.close(name);
    },
  });
  return sheets.map(({ name, isHidden, text }) => ({
    name,
    isHidden,
    read: () => text ?? collectSheet(budget, STATEMENT).done(),
  }));
}

/** Other encodings are rare, and are told in the first line. */
function inUtf8(bytes: Uint8Array): Buffer {
  const own = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const told = /^[^>]*encoding=["']([\w-]+)/.exec(own.toString('latin1', 0, 200))?.[1] ?? 'utf-8';
  return /^utf-?8$/i.test(told) ? own : Buffer.from(decodeText(bytes));
}

type RowReader = ReturnType<typeof rowReader>;

/** Takes the rows of one sheet, each once it has ended. */
function rowReader(collector: SheetCollector) {
  let [row, isHidden, next] = [-1, false, 0];
  let cells: SheetCell[] = [];
  let cell: TypedCell | null = null;
  let [isData, isComment] = [false, false];
  return {
    open: (name: string, attributes: Attributes): void => {
      if (name === 'Row') {
        row = placeIn(attributes, row + 1);
        [isHidden, next, cells] = [attributes('Hidden') === '1', 0, []];
      } else if (name === 'Cell') {
        cell = openCell(attributes, next);
        next = cell.column + cell.wide;
      } else if (name === 'Comment') {
        isComment = true;
      } else if (name === 'Data' && cell && !isComment) {
        cell.type = attributes('Type') ?? 'String';
        isData = true;
      }
    },
    text: (text: string): void => {
      if (isData && cell) cell.text += text;
    },
    close: (name: string): void => {
      if (name === 'Data') isData = false;
      if (name === 'Comment') isComment = false;
      if (name === 'Cell' && cell) {
        while (cells.length < cell.column) cells.push('');
        cells[cell.column] = heldBy(cell);
        const lastRow = row + cell.deep;
        if (cell.deep > 0) collector.merge({ row, column: cell.column, lastRow });
        cell = null;
      }
      if (name === 'Row') collector.add(row, cells, isHidden);
    },
    done: () => collector.done(),
  };
}

function openCell(attributes: Attributes, next: number): TypedCell {
  const column = placeIn(attributes, next);
  if (column >= STATEMENT.mostColumns) throw new Refusal('workbook_too_large');
  const [wide, deep] = [countIn(attributes, 'MergeAcross') + 1, countIn(attributes, 'MergeDown')];
  return { column, wide, deep, type: '', text: '' };
}

/** What is not right behind the one before tells its place, counted from 1. */
function placeIn(attributes: Attributes, next: number): number {
  const told = countIn(attributes, 'Index');
  return told === 0 ? next : told - 1;
}

function countIn(attributes: Attributes, name: string): number {
  const told = attributes(name) ?? '0';
  if (!/^\d{1,7}$/.test(told)) throw new Refusal('workbook_damaged');
  return Number(told);
}

function heldBy({ type, text }: TypedCell): SheetCell {
  if (type === 'Error') return { failed: text };
  if (text.trim() === '') return text;
  if (type === 'Number') return Number.isFinite(Number(text)) ? numberText(Number(text)) : text;
  if (type !== 'DateTime') return text;
  const [day = '', time = ''] = text.replace(/\.\d+$/, '').split('T');
  return time === '' || time === '00:00:00' ? day : `${day} ${time}`;
}
