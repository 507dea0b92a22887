import { Refusal } from '#shared/ipc/refusal.ts';
import { UNCOMPUTED } from '#shared/kernel/sheet-number.ts';
import { numberKind, numberText, serialText, shownSign, signedText } from './cell-text.ts';
import type { NumberKind, ShownSign } from './cell-text.ts';
import { shownCurrency } from './shown-currency.ts';
import { collectSheet, sheetBudget } from './sheet-text.ts';
import type { SheetCell, SheetCollector, TextWay, WorkbookIn } from './sheet-text.ts';
import { scanXml } from './xml.ts';
import type { Attributes, XmlListener } from './xml.ts';
import type { ZipParts } from './zip.ts';

/** What a number of a cell is shown as, and the currency that only its format tells; empty: none. */
type ShownNumber = {
  readonly kind: NumberKind;
  readonly currency: string;
  readonly sign: ShownSign;
};

const PLAIN: ShownNumber = { kind: 'number', currency: '', sign: null };

/** What all sheets of a workbook share. */
type Shared = {
  readonly texts: readonly string[];
  /** By the number of a cell's style. */
  readonly styles: readonly ShownNumber[];
  readonly isFrom1904: boolean;
};

const ROOT_RELATIONS = '_rels/.rels';

/** The sheets of an Office Open XML workbook; the rows of one are read when they are asked for. */
export function readXlsx(parts: ZipParts, way: TextWay): WorkbookIn {
  const book = targetsOf(parts, ROOT_RELATIONS).find(({ type }) =>
    type.endsWith('/officeDocument'),
  );
  if (!book || !parts.has(book.target)) throw new Refusal('workbook_damaged');
  const targets = targetsOf(parts, relationsOf(book.target));
  const { sheets, isFrom1904 } = sheetsOf(parts, book.target);
  const partOf = (kind: string) => targets.find(({ type }) => type.endsWith(`/${kind}`))?.target;
  let shared: Shared | null = null;
  const sharedOnce = (): Shared =>
    (shared ??= {
      texts: sharedTexts(parts, partOf('sharedStrings')),
      styles: stylesOf(parts, partOf('styles'), way),
      isFrom1904,
    });
  return sheets.flatMap(({ name, relation, isHidden }) => {
    const target = targets.find(({ id }) => id === relation);
    // Charts and macros have a sheet's tab, and no cells.
    if (!target?.type.endsWith('/worksheet')) return [];
    const read = () => {
      const collector = collectSheet(sheetBudget(), way);
      scanXml(parts.read(target.target), sheetListener(collector, sharedOnce()));
      return collector.done();
    };
    return [{ name, isHidden, read }];
  });
}

function relationsOf(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

type Relation = { readonly id: string; readonly type: string; readonly target: string };

/** What a part of the workbook refers to, as names of parts. */
function targetsOf(parts: ZipParts, relations: string): Relation[] {
  const folder = relations.slice(0, relations.lastIndexOf('_rels/'));
  const found: Relation[] = [];
  eachElement(parts.read(relations), (name, attributes) => {
    if (name !== 'Relationship') return;
    const [id = '', type = '', target = ''] = ['Id', 'Type', 'Target'].map(attributes);
    found.push({ id, type, target: resolved(folder, target) });
  });
  return found;
}

function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  const from = target.startsWith('/') ? target : `${folder}${target}`;
  for (const step of from.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function sheetsOf(parts: ZipParts, book: string) {
  const sheets: { name: string; relation: string; isHidden: boolean }[] = [];
  let isFrom1904 = false;
  eachElement(parts.read(book), (name, attributes) => {
    if (name === 'workbookPr') isFrom1904 = isTrue(attributes('date1904'));
    if (name !== 'sheet') return;
    const isHidden = (attributes('state') ?? 'visible') !== 'visible';
    sheets.push({ name: attributes('name') ?? '', relation: attributes('id') ?? '', isHidden });
  });
  return { sheets, isFrom1904 };
}

function eachElement(bytes: Buffer, open: XmlListener['open']): void {
  scanXml(bytes, { open, close: () => {}, text: () => {} });
}

function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}

/** Texts that cells name by number. Of one in several styles all pieces, without how it is pronounced. */
function sharedTexts(parts: ZipParts, part: string | undefined): string[] {
  const texts: string[] = [];
  if (part === undefined) return texts;
  let text = '';
  let isText = false;
  let isAside = false;
  scanXml(parts.read(part), {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') isAside = true;
      isText = name === 't' && !isAside;
    },
    text: (piece) => {
      if (isText) text += piece;
    },
    close: (name) => {
      isText = false;
      if (name === 'rPh') isAside = false;
      if (name === 'si') texts.push(unescaped(text));
    },
  });
  return texts;
}

/** Signs that XML cannot hold are written `_x000D_`. */
function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(/_x([0-9A-F]{4})_/gi, (_whole, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function stylesOf(
  parts: ZipParts,
  part: string | undefined,
  { tellsEuros, hasSigns }: TextWay,
): ShownNumber[] {
  const styles: ShownNumber[] = [];
  if (part === undefined) return styles;
  const codes = new Map<number, string>();
  let isOfCells = false;
  scanXml(parts.read(part), {
    open: (name, attributes) => {
      const id = Number(attributes('numFmtId') ?? 0);
      if (name === 'numFmt') codes.set(id, attributes('formatCode') ?? '');
      else if (name === 'cellXfs') isOfCells = true;
      else if (name === 'xf' && isOfCells) {
        const code = codes.get(id);
        const currency = shownCurrency(code ?? '');
        const isTold = tellsEuros || currency !== 'EUR';
        const shown = hasSigns === false ? null : shownSign(id, code);
        const sign = hasSigns === 'percent' && shown === 'month' ? null : shown;
        styles.push({ kind: numberKind(id, code), currency: isTold ? currency : '', sign });
      }
    },
    close: (name) => {
      if (name === 'cellXfs') isOfCells = false;
    },
    text: () => {},
  });
  return styles;
}

/** A cell as it stands in the file, before it has closed. */
type XlsxCell = {
  readonly type: string;
  readonly style: number;
  value: string;
  inline: string;
  hasValue: boolean;
  hasFormula: boolean;
};

function sheetListener(collector: SheetCollector, shared: Shared): XmlListener {
  let [row, column, isHidden, isAside] = [-1, -1, false, false];
  let cells: SheetCell[] = [];
  let cell: XlsxCell | null = null;
  let into: 'value' | 'inline' | null = null;
  const open = (name: string, attributes: Attributes): void => {
    into = null;
    if (name === 'row') {
      row = numbered(attributes('r'), row);
      isHidden = isTrue(attributes('hidden'));
      [cells, column] = [[], -1];
    } else if (name === 'c') {
      column = columnOf(attributes('r') ?? '', column);
      const style = Number(attributes('s') ?? 0);
      const told = { value: '', inline: '', hasValue: false, hasFormula: false };
      cell = { type: attributes('t') ?? 'n', style, ...told };
    } else if (name === 'mergeCell') tellMerge(collector, attributes('ref') ?? '');
    else if (name === 'rPh') isAside = true;
    else if (cell && name === 'f') cell.hasFormula = true;
    else if (cell && name === 'v') into = 'value';
    else if (cell && name === 't' && !isAside) into = 'inline';
  };
  const close = (name: string): void => {
    into = null;
    if (name === 'rPh') isAside = false;
    if (name === 'c' && cell) {
      while (cells.length < column) cells.push('');
      cells[column] = textOf(cell, shared);
      cell = null;
    }
    if (name === 'row') collector.add(row, cells, isHidden);
  };
  const text = (piece: string): void => {
    if (cell && into !== null) cell[into] += piece;
  };
  return { open, close, text };
}

/** From 0; the next one where a file leaves it unsaid. */
function numbered(text: string | undefined, before: number): number {
  if (text === undefined) return before + 1;
  const number = Number(text) - 1;
  if (!Number.isSafeInteger(number) || number < 0) throw new Refusal('workbook_damaged');
  return number;
}

/** Of `2026-10-05`. */
const MONTH_LENGTH = 7;

/** Columns are lettered up to XFD. */
const MOST_LETTERS = 3;

function columnOf(place: string, before: number): number {
  const letters = /^\$?([A-Z]+)/i.exec(place)?.[1];
  if (letters === undefined) return before + 1;
  if (letters.length > MOST_LETTERS) throw new Refusal('workbook_damaged');
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

function tellMerge(collector: SheetCollector, place: string): void {
  const [, from = '', first, last] = /^\$?([A-Z]+)\$?(\d+):\$?[A-Z]+\$?(\d+)$/i.exec(place) ?? [];
  const [row, lastRow] = [Number(first) - 1, Number(last) - 1];
  if (from !== '') collector.merge({ row, column: columnOf(from, 0), lastRow });
}

function textOf({ type, style, value, inline, hasFormula }: XlsxCell, shared: Shared): SheetCell {
  if (type === 's') return shared.texts[Number(value)] ?? null;
  if (type === 'inlineStr') return unescaped(inline);
  if (type === 'e') return { failed: value };
  if (value === '') return hasFormula && type !== 'str' ? { failed: UNCOMPUTED } : '';
  if (type === 'b') return isTrue(value) ? 'TRUE' : 'FALSE';
  if (type === 'str') return unescaped(value);
  if (type === 'd') return value.replace('T', ' ').replace(/ 00:00:00(?:\.0+)?Z?$|Z$/, '');
  const number = Number(value);
  if (!Number.isFinite(number)) return null;
  const { kind, currency, sign } = shared.styles[style] ?? PLAIN;
  if (kind === 'number') return `${signedText(number, sign)} ${currency}`.trimEnd();
  const told = serialText(number, kind, shared.isFrom1904) ?? numberText(number);
  return sign === 'month' ? told.slice(0, MONTH_LENGTH) : told;
}
