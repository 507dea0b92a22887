import type { DecimalMark } from '#shared/kernel/number-text.ts';
import { clearedTexts, copiedTable, filledTexts, isAllReadOnly, pasted } from './bulk.ts';
import { writeTable } from './clipboard-table.ts';
import { cellCount, cellsIn, isSamePosition } from './position.ts';
import type { CellRange, Position, Selection } from './position.ts';
import { write } from './sheet-parts.ts';
import type { SheetParts } from './sheet-parts.ts';
import { hasFaultIn, refocus, select, withoutFaults } from './sheet-state.ts';
import type { SheetMessage } from './sheet-state.ts';
import { typedText } from './sheet-source.ts';
import type { CellText } from './sheet-source.ts';

/** What can be done with a whole selection: each one command, so one undo. */
export type SheetBulk = {
  /** The selection as text; null where nothing is selected. */
  readonly copy: () => string | null;
  /** Pastes at once where all is clear, else asks what separates decimals. */
  readonly paste: (text: string) => void;
  /** Pastes what waits for it; null: not at all. */
  readonly answer: (decimal: DecimalMark | null) => void;
  readonly clear: () => void;
  /** From the first column or row on; `all`: from the cursor. */
  readonly fill: (direction: 'right' | 'down' | 'all') => void;
  /** Writes one text, as it stands in the field, into all that is selected. */
  readonly fillWith: (text: string) => void;
  /** True where the text of a selected cell was refused. */
  readonly canRestore: () => boolean;
  /** Gives back what stood in the selected cells whose texts were refused. */
  readonly restore: () => void;
};

export function bulkIn<Reason>(parts: SheetParts<Reason>): SheetBulk {
  const { source, state, change, selection, range } = parts;
  const { rowKeys } = source.layout;
  return {
    copy: () => range && copy(parts, range),
    paste: (text) => {
      if (range) paste(parts, range, text);
    },
    answer: (decimal) => {
      const { asked } = state;
      change((known) => ({ ...known, asked: null }));
      if (asked && decimal !== null) put(parts, asked.texts, 'pasted', decimal);
    },
    clear: () => {
      if (range) clear(parts, range);
    },
    fill: (direction) => {
      if (!range || !selection) return;
      const { cursor } = selection;
      if (direction !== 'all') put(parts, filledTexts(source, range, direction), 'filled');
      else fillAll(parts, range, source.textAt(cursor), cursor);
    },
    fillWith: (text) => {
      if (range) fillAll(parts, range, text, null);
      change((known) => refocus({ ...known, editing: null }));
    },
    canRestore: () => range !== null && hasFaultIn(state.faults, range, rowKeys),
    restore: () => {
      if (range) restore(parts, range);
    },
  };
}

function restore<Reason>({ source, change }: SheetParts<Reason>, range: CellRange): void {
  const cells = cellsIn(range, source.layout.rowKeys).flat();
  change((known) => ({ ...known, faults: withoutFaults(known.faults, cells), message: null }));
}

function say<Reason>({ change }: SheetParts<Reason>, message: SheetMessage): void {
  change((known) => ({ ...known, message }));
}

type BulkDone = Extract<SheetMessage, { count: number }>['type'];

/** Writes all of it and says so; or nothing, and shows each text in its cell with what is wrong. */
function put<Reason>(
  parts: SheetParts<Reason>,
  texts: readonly CellText[],
  done: BulkDone,
  decimal?: DecimalMark,
): void {
  if (texts.length === 0) return;
  const plan = parts.source.plan(texts, decimal);
  if (plan.isSound) {
    const positions = texts.map(({ position }) => position);
    write(parts.change, plan, positions);
    say(parts, { type: done, count: texts.length });
  } else {
    const { faults } = plan;
    parts.change((known) => ({ ...known, faults: new Map([...known.faults, ...faults]) }));
    say(parts, { type: 'nothing_written', bad: faults.size, all: texts.length });
  }
}

/** Writes one text into all cells, but for the one that it comes from. */
function fillAll<Reason>(
  parts: SheetParts<Reason>,
  range: CellRange,
  text: string,
  from: Position | null,
): void {
  const cells = cellsIn(range, parts.source.layout.rowKeys).flat();
  const filled = cells.filter((position) => !from || !isSamePosition(position, from));
  const typed = (position: Position): string =>
    from ? text : typedText(parts.source, position, text);
  put(
    parts,
    filled.map((position) => ({ position, text: typed(position) })),
    'filled',
  );
}

function copy<Reason>(parts: SheetParts<Reason>, range: CellRange): string {
  const ownCopy = writeTable(copiedTable(parts.source, range));
  parts.change((known) => ({ ...known, ownCopy }));
  say(parts, { type: 'copied', count: cellCount(range) });
  return ownCopy;
}

function paste<Reason>(parts: SheetParts<Reason>, range: CellRange, text: string): void {
  const { source, state, change } = parts;
  const found = pasted(source, range, text);
  if ('problem' in found) return say(parts, { type: 'no_room', ...found });
  const { texts } = found;
  const isOwn = text === state.ownCopy;
  const unclear = isOwn ? null : (source.unclearOf?.(texts) ?? null);
  if (unclear === null) put(parts, texts, 'pasted', isOwn ? source.ownDecimal : undefined);
  else change((known) => ({ ...known, asked: { texts, unclear } }));
  const filled = cornersOf(found.range, source.layout.rowKeys);
  change((known) => ({ ...select(known, filled, filled.cursor), message: known.message }));
}

/** What was pasted is selected, with the cursor at its first cell. */
function cornersOf({ top, left, bottom, right }: CellRange, rowKeys: readonly string[]): Selection {
  return {
    cursor: { row: rowKeys[top] ?? '', column: left },
    corner: { row: rowKeys[bottom] ?? '', column: right },
  };
}

function clear<Reason>(parts: SheetParts<Reason>, range: CellRange): void {
  const { source, change, selection } = parts;
  const texts = clearedTexts(source, range);
  if (texts.length > 0) return put(parts, texts, 'cleared');
  const reason = selection && source.readOnlyAt(selection.cursor);
  if (!selection || reason === null || !isAllReadOnly(source, range)) {
    return say(parts, { type: 'nothing_to_clear' });
  }
  const notice = { position: selection.cursor, fault: { text: '', reason } };
  change((known) => ({ ...known, notice }));
}
