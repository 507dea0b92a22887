import type { TextTable } from '#shared/kernel/text-table.ts';
import { readTable, tiled, widthOf } from './clipboard-table.ts';
import { cellsIn } from './position.ts';
import type { CellRange, Position } from './position.ts';
import type { CellText, Room, SheetSource } from './sheet-source.ts';

/** Why a table cannot be put where the cursor is; its size and the room that there is. */
export type NoRoom = {
  readonly problem: 'too_tall' | 'too_wide' | 'too_many';
  readonly size: number;
  readonly room: number;
};

/** A table that fits: the texts for its cells, and the rectangle that they fill. */
export type Pasted = { readonly texts: readonly CellText[]; readonly range: CellRange };

type Source = Pick<
  SheetSource<unknown>,
  'layout' | 'mostCells' | 'textAt' | 'readOnlyAt' | 'isOwnAt' | 'turned'
>;

/** The selected cells as a table of texts. */
export function copiedTable({ layout, textAt }: Source, range: CellRange): TextTable {
  return cellsIn(range, layout.rowKeys).map((row) => row.map(textAt));
}

/** What pasting a text over the selection would write; or why there is no room for it. */
export function pasted(source: Source, selected: CellRange, text: string): Pasted | NoRoom {
  const { layout, mostCells } = source;
  const { top, left } = selected;
  const room: Room = {
    rows: layout.rowKeys.length - top,
    columns: layout.lastColumn - left + 1,
  };
  const copied = readTable(text);
  const table = tiled(source.turned?.(copied, room) ?? copied, selected);
  const [rows, columns] = [table.length, widthOf(table)];
  if (rows > room.rows) return { problem: 'too_tall', size: rows, room: room.rows };
  if (columns > room.columns) return { problem: 'too_wide', size: columns, room: room.columns };
  const cells = rows * columns;
  if (cells > mostCells) return { problem: 'too_many', size: cells, room: mostCells };
  const range = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  return { texts: textsOf(table, range, layout.rowKeys), range };
}

function textsOf(table: TextTable, range: CellRange, rowKeys: readonly string[]): CellText[] {
  return cellsIn(range, rowKeys).flatMap((row, down) =>
    row.flatMap((position, right) => {
      const text = table[down]?.[right];
      return text === undefined ? [] : [{ position, text }];
    }),
  );
}

/**
 * What filling writes: each row gets its first cell (to the right) or each column its top one
 * (down). A selection one cell deep is filled from its neighbour.
 */
export function filledTexts(
  { layout, textAt }: Source,
  range: CellRange,
  direction: 'right' | 'down',
): readonly CellText[] {
  const { rowKeys, firstColumn } = layout;
  const isRight = direction === 'right';
  const isThin = isRight ? range.left === range.right : range.top === range.bottom;
  const top = range.top - (isThin && !isRight ? 1 : 0);
  const left = range.left - (isThin && isRight ? 1 : 0);
  const topRow = rowKeys[top];
  if (topRow === undefined || left < firstColumn) return [];
  const sourceOf = ({ row, column }: Position): Position =>
    isRight ? { row, column: left } : { row: topRow, column };
  return cellsIn(range, rowKeys)
    .flat()
    .filter(({ row, column }) => (isRight ? column !== left : row !== topRow))
    .map((position) => ({ position, text: textAt(sourceOf(position)) }));
}

/** What emptying writes: nothing in every cell that holds something of its own. */
export function clearedTexts(
  { layout, readOnlyAt, isOwnAt }: Source,
  range: CellRange,
): readonly CellText[] {
  return cellsIn(range, layout.rowKeys)
    .flat()
    .filter((position) => readOnlyAt(position) === null && isOwnAt(position))
    .map((position) => ({ position, text: '' }));
}

/** True where nothing in the selection can be typed into. */
export function isAllReadOnly({ layout, readOnlyAt }: Source, range: CellRange): boolean {
  return cellsIn(range, layout.rowKeys)
    .flat()
    .every((position) => readOnlyAt(position) !== null);
}
