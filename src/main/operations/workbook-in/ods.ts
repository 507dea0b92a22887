import { Refusal } from '#shared/ipc/refusal.ts';
import { UNCOMPUTED } from '#shared/kernel/sheet-number.ts';
import { numberText, signedText } from './cell-text.ts';
import { writtenCurrency } from './shown-currency.ts';
import { collectSheet, sheetBudget } from './sheet-text.ts';
import type { SheetCell, SheetCollector, SheetText, TextWay, WorkbookIn } from './sheet-text.ts';
import { scanXml } from './xml.ts';
import type { Attributes, XmlListener } from './xml.ts';
import type { ZipParts } from './zip.ts';

const CONTENT = 'content.xml';
const MANIFEST = 'META-INF/manifest.xml';

/** The sheets of an OpenDocument spreadsheet: all of them stand in one part. */
export function readOds(parts: ZipParts, way: TextWay): WorkbookIn {
  if (isLocked(parts)) throw new Refusal('workbook_locked');
  const sheets: { name: string; isHidden: boolean; told: SheetText }[] = [];
  scanXml(
    parts.read(CONTENT),
    contentListener((sheet) => sheets.push(sheet), way),
  );
  return sheets.map(({ name, isHidden, told }) => ({ name, isHidden, read: () => told }));
}

/** A password leaves the parts in place, and says in the list of them how each was locked. */
function isLocked(parts: ZipParts): boolean {
  let found = false;
  if (!parts.has(MANIFEST)) return found;
  scanXml(parts.read(MANIFEST), {
    open: (name) => {
      found ||= name === 'encryption-data';
    },
    close: () => {},
    text: () => {},
  });
  return found;
}

type OdsSheet = { readonly name: string; readonly isHidden: boolean; readonly told: SheetText };

/** What is in a spreadsheet's part beside its cells: notes, and tables of other files. */
const ASIDE = new Set(['annotation', 'dde-link', 'tracked-changes']);

function contentListener(onSheet: (sheet: OdsSheet) => void, way: TextWay): XmlListener {
  const budget = sheetBudget();
  const unseen = new Set<string>();
  let [style, aside, depth] = ['', 0, 0];
  let sheet: { name: string; isHidden: boolean; rows: RowListener } | null = null;
  return {
    open: (name, attributes) => {
      if (ASIDE.has(name)) aside += 1;
      if (aside > 0) return;
      if (name === 'style') style = attributes('name') ?? '';
      if (name === 'table-properties' && attributes('display') === 'false') unseen.add(style);
      if (name === 'table') {
        depth += 1;
        // A table inside a cell is a drawing of one.
        if (depth > 1) return;
        const isHidden = unseen.has(attributes('style-name') ?? '');
        const rows = rowListener(collectSheet(budget, way), way);
        sheet = { name: attributes('name') ?? '', isHidden, rows };
      } else if (depth === 1) sheet?.rows.open(name, attributes);
    },
    close: (name) => {
      if (ASIDE.has(name)) aside -= 1;
      else if (aside > 0) return;
      else if (name === 'table') {
        depth -= 1;
        if (depth > 0 || !sheet) return;
        onSheet({ name: sheet.name, isHidden: sheet.isHidden, told: sheet.rows.done() });
        sheet = null;
      } else if (depth === 1) sheet?.rows.close(name);
    },
    text: (text) => {
      if (aside === 0 && depth === 1) sheet?.rows.text(text);
    },
  };
}

type RowListener = XmlListener & Pick<SheetCollector, 'done'>;

/** A cell as it stands in the file, before it has closed. */
type OdsCell = {
  readonly attributes: Attributes;
  readonly repeated: number;
  paragraphs: number;
  isInText: boolean;
  text: string;
};

/** More spaces in a row than this are a mistake. */
const MOST_SPACES = 1000;

function rowListener(collector: SheetCollector, way: TextWay): RowListener {
  // More cells alike than a table may be wide: what is refused then needs no more of them.
  const most = way.mostColumns * 2;
  let [row, repeated, column, isHidden] = [0, 1, 0, false];
  let cells: SheetCell[] = [];
  let cell: OdsCell | null = null;
  return {
    open: (name, attributes) => {
      if (name === 'table-row') {
        repeated = times(attributes('number-rows-repeated'));
        isHidden = (attributes('visibility') ?? 'visible') !== 'visible';
        [cells, column] = [[], 0];
      } else if (name === 'covered-table-cell') {
        // What lies under a merged cell is not seen, and is no value.
        column += times(attributes('number-columns-repeated'));
      } else if (name === 'table-cell') {
        const often = times(attributes('number-columns-repeated'));
        const lastRow = row + times(attributes('number-rows-spanned')) - 1;
        collector.merge({ row, column, lastRow });
        cell = { attributes, repeated: often, paragraphs: 0, isInText: false, text: '' };
      } else if (cell) openInside(cell, name, attributes);
    },
    close: (name) => {
      if (name === 'p' && cell) cell.isInText = false;
      if (name === 'table-cell' && cell) {
        const told = textOf(cell, way);
        const often = Math.min(cell.repeated, most);
        if (told !== '') pushAt(cells, told, { column: Math.min(column, most), often });
        column += cell.repeated;
        cell = null;
      }
      if (name !== 'table-row') return;
      // Rows that are alike are written once; those without anything fill the sheet to its end.
      for (let at = 0; cells.length > 0 && at < repeated; at += 1)
        collector.add(row + at, cells, isHidden);
      row += repeated;
    },
    text: (piece) => {
      if (cell?.isInText) cell.text += piece;
    },
    done: collector.done,
  };
}

type Repeated = { readonly column: number; readonly often: number };

/** Puts a cell that is written once into as many columns as it stands for. */
function pushAt(cells: SheetCell[], told: SheetCell, { column, often }: Repeated): void {
  const before = column - cells.length;
  for (let at = 0; at < before; at += 1) cells.push('');
  for (let at = 0; at < often; at += 1) cells.push(told);
}

/** What stands in the text of a cell, beside its letters. */
function openInside(cell: OdsCell, name: string, attributes: Attributes): void {
  if (name === 'p') {
    if (cell.paragraphs > 0) cell.text += ' ';
    cell.paragraphs += 1;
    cell.isInText = true;
  } else if (name === 's') {
    cell.text += ' '.repeat(Math.min(times(attributes('c')), MOST_SPACES));
  } else if (name === 'tab' || name === 'line-break') cell.text += ' ';
}

function times(text: string | undefined): number {
  const number = Number(text ?? 1);
  if (!Number.isSafeInteger(number) || number < 1) throw new Refusal('workbook_damaged');
  return number;
}

function textOf({ attributes, text }: OdsCell, { tellsEuros, hasSigns }: TextWay): SheetCell {
  const type = attributes('office:value-type') ?? attributes('value-type');
  if (attributes('calcext:value-type') === 'error') return { failed: text };
  const value = (name: string): string => attributes(`office:${name}`) ?? attributes(name) ?? '';
  if (type === 'float' || type === 'currency' || type === 'percentage') {
    const number = Number(value('value'));
    if (!Number.isFinite(number) || value('value') === '') return null;
    if (type === 'percentage' && hasSigns) return signedText(number, '%');
    const currency = writtenCurrency(value('currency'), text);
    const isTold = tellsEuros || currency !== 'EUR';
    return isTold ? `${numberText(number)} ${currency}`.trimEnd() : numberText(number);
  }
  if (type === 'date') {
    const [day = '', clock = ''] = value('date-value').split('T');
    const time = clock.replace(/[.,].*$/, '');
    return time === '' || time === '00:00:00' ? day : `${day} ${time}`;
  }
  if (type === 'time') return clockOf(value('time-value'));
  if (type === 'boolean') return value('boolean-value') === 'true' ? 'TRUE' : 'FALSE';
  const isUncomputed = type === undefined && text === '' && attributes('formula') !== undefined;
  return isUncomputed ? { failed: UNCOMPUTED } : text === '' ? value('string-value') : text;
}

/** `PT14H30M00S` as `14:30:00`. */
function clockOf(duration: string): SheetCell {
  const [, hours, minutes = '0', seconds = '0'] =
    /^PT(\d+)H(?:(\d+)M)?(?:(\d+)(?:[.,]\d+)?S)?$/.exec(duration) ?? [];
  if (hours === undefined) return null;
  return [hours, minutes, seconds].map((part) => part.padStart(2, '0')).join(':');
}
