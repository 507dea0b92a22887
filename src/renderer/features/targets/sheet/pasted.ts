import type { TextTable } from '#shared/kernel/text-table.ts';
import { widthOf } from '#renderer/parts/sheet/clipboard-table.ts';
import type { Field } from '#renderer/parts/sheet/moves.ts';
import { isSameSpot, spotsIn } from '#renderer/parts/sheet/spot.ts';
import type { Area, Spot } from '#renderer/parts/sheet/spot.ts';
import type { TargetProposal } from './target-plan.ts';

/**
 * The cells that a table goes into, from the top left of the selection; a table one row high goes
 * down, as a year that lay in a row of a spreadsheet. null where there is no room for it.
 */
export function pasted(
  copied: TextTable,
  { top, left, bottom, right }: Area,
  { rowKeys, last }: Pick<Field, 'rowKeys' | 'last'>,
): TargetProposal[] | null {
  const isTooWide = (table: TextTable): boolean => widthOf(table) > last - left + 1;
  const lying = copied[0] ?? [];
  const table = copied.length === 1 && isTooWide(copied) ? lying.map((text) => [text]) : copied;
  if (isTooWide(table) || table.length > rowKeys.length - top) return null;
  const isOne = table.length === 1 && widthOf(table) === 1;
  const tall = isOne ? bottom - top + 1 : table.length;
  const wide = isOne ? right - left + 1 : widthOf(table);
  return Array.from({ length: tall }, (_, down) =>
    Array.from({ length: wide }, (_cell, across) => ({
      spot: { row: rowKeys[top + down] ?? '', at: left + across },
      text: (isOne ? table[0]?.[0] : table[down]?.[across]) ?? '',
    })),
  ).flat();
}

/** Which cell gets which one's target: each column its top one, or each row its first one. */
export function copiedOn(
  area: Area,
  direction: 'right' | 'down',
  rowKeys: readonly string[],
): { readonly from: Spot; readonly spot: Spot }[] {
  return spotsIn(area, rowKeys).flatMap((spots) =>
    spots.flatMap((spot) => {
      const from =
        direction === 'down'
          ? { row: rowKeys[area.top] ?? '', at: spot.at }
          : { row: spot.row, at: area.left };
      return isSameSpot(from, spot) ? [] : [{ from, spot }];
    }),
  );
}
