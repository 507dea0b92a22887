import { formatForInput } from '#shared/i18n/format.ts';
import type { GridDesk } from '../grid/grid-desk.ts';
import { spotsIn } from '#renderer/parts/sheet/spot.ts';
import type { Area, Spot } from '#renderer/parts/sheet/spot.ts';
import { tiled, widthOf } from '#renderer/parts/sheet/clipboard-table.ts';
import type { TextTable } from '#shared/kernel/text-table.ts';
import type { Proposal } from './entry-plan.ts';

/** Why a table cannot be put where the cursor is; its size and the room that is left. */
export type NoRoom = {
  readonly problem: 'too_tall' | 'too_wide' | 'too_many';
  readonly size: number;
  readonly room: number;
};

/** As many cells as one command takes. */
const MOST_CELLS = 50_000;

/** The text of a cell as it is copied: the number alone, as the user's spreadsheet writes it. */
function cellText(desk: GridDesk, spot: Spot): string {
  const value = desk.valueAt(spot);
  const unit = desk.unitAt(spot);
  return value === null || unit === null ? '' : formatForInput(value, unit, desk.language);
}

/** The selected cells as a table of texts. */
export function tableIn(desk: GridDesk, area: Area): TextTable {
  return spotsIn(area, desk.rowKeys).map((row) => row.map((spot) => cellText(desk, spot)));
}

/** What pasting a table over the selection would write; or why there is no room for it. */
export function pastedProposals(
  desk: GridDesk,
  area: Area,
  copied: TextTable,
): readonly Proposal[] | NoRoom {
  const table = tiled(copied, area);
  const noRoom = roomFor(desk, area, table);
  if (noRoom) return noRoom;
  return table.flatMap((row, down) =>
    row.flatMap((text, right) =>
      proposalsFor(desk, { row: desk.rowKeys[area.top + down] ?? '', at: area.left + right }, text),
    ),
  );
}

function roomFor(desk: GridDesk, { top, left }: Area, table: TextTable): NoRoom | null {
  const [rows, columns] = [table.length, widthOf(table)];
  const rowRoom = desk.rowKeys.length - top;
  const columnRoom = desk.span.last - left + 1;
  if (rows > rowRoom) return { problem: 'too_tall', size: rows, room: rowRoom };
  if (columns > columnRoom) return { problem: 'too_wide', size: columns, room: columnRoom };
  const cells = rows * columns;
  return cells > MOST_CELLS ? { problem: 'too_many', size: cells, room: MOST_CELLS } : null;
}

function proposalsFor(desk: GridDesk, spot: Spot, text: string): Proposal[] {
  const line = desk.lineOf(spot.row);
  return line ? [{ spot, line, text }] : [];
}

/**
 * What filling writes: each row gets its first cell (to the right) or each column its top one
 * (down). A selection one cell deep is filled from its neighbour.
 */
export function filledProposals(
  desk: GridDesk,
  area: Area,
  direction: 'right' | 'down',
): readonly Proposal[] {
  const { top, left, bottom, right } = area;
  const isThin = direction === 'right' ? left === right : top === bottom;
  const from = isThin ? 1 : 0;
  return spotsIn(area, desk.rowKeys).flatMap((spots, row) =>
    spots.flatMap((spot) => {
      const source =
        direction === 'right'
          ? { row: spot.row, at: left - from }
          : { row: desk.rowKeys[top - from] ?? '', at: spot.at };
      const isSource = direction === 'right' ? spot.at === source.at : row === 0 && from === 0;
      return isSource || !desk.lineOf(source.row)
        ? []
        : proposalsFor(desk, spot, cellText(desk, source));
    }),
  );
}

/** What emptying writes: "not known" in every cell that was typed; the others are left alone. */
export function clearedProposals(desk: GridDesk, area: Area): readonly Proposal[] {
  return spotsIn(area, desk.rowKeys)
    .flat()
    .filter((spot) => desk.readOnlyAt(spot) === null && desk.valueAt(spot) !== null)
    .flatMap((spot) => proposalsFor(desk, spot, ''));
}

/** True where nothing in the selection can be typed into. */
export function isAllReadOnly(desk: GridDesk, area: Area): boolean {
  return spotsIn(area, desk.rowKeys)
    .flat()
    .every((spot) => desk.readOnlyAt(spot) !== null);
}
