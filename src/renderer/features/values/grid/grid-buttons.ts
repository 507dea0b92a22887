import { foldSegments } from '../rows/row-actions.ts';
import type { ContextAt } from './use-cell-context.ts';
import type { GridSheet } from './use-grid-sheet.ts';
import type { MenuOf } from './use-panels.ts';

/** What the buttons beside and above the values do. */
export type GridButtons = {
  readonly foldSegments: (row: string, isFolding: boolean) => void;
  readonly openRowMenu: (row: string) => void;
  readonly openColumnMenu: (column: number) => void;
};

/** The buttons of rows and columns: menus keep the column or the row of the cursor. */
export function gridButtons(
  { sheet, source }: GridSheet,
  openMenuOf: (menu: MenuOf) => void,
  contextAt: ContextAt,
): GridButtons {
  const column = sheet.cursor?.column ?? source.columnRange.today;
  const row = sheet.cursor?.row ?? '';
  return {
    foldSegments: (of, isFolding) => {
      const context = contextAt({ row: of, column });
      if (context) foldSegments(context, isFolding);
    },
    openRowMenu: (of) => openMenuOf({ of: 'row', at: { row: of, column } }),
    openColumnMenu: (of) => openMenuOf({ of: 'column', at: { row, column: of } }),
  };
}
