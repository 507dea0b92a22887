import { useLocation } from 'wouter';
import { periodAt } from '#shared/kernel/period.ts';
import type { Period } from '#shared/kernel/period.ts';
import type { Locale } from '#shared/i18n/format.ts';
import { useOperations } from '#renderer/api/use-operations.ts';
import type { Operations } from '#renderer/api/use-operations.ts';
import type { Position } from '#renderer/parts/sheet/position.ts';
import type { SheetContext } from '#renderer/parts/sheet/sheet-commands.ts';
import { useAllWords, useLocale } from '#renderer/ui/locale.tsx';
import type { AllWords } from '#renderer/ui/locale.tsx';
import { usePeriodName } from '../closing/use-closed-words.ts';
import type { ValueRow } from '../rows/shown-rows.ts';
import { useGroupTitle } from '../rows/use-group-title.ts';
import { useRowName } from '../rows/use-row-name.ts';
import type { GridSheet } from './use-grid-sheet.ts';
import type { MenuOf, Panels } from './use-panels.ts';

/** What the commands of cells, rows and columns of the grid are done to, and with. */
export type CellContext = SheetContext &
  Pick<Operations, 'carryOut'> & {
    readonly grid: GridSheet;
    readonly panels: Panels;
    readonly openMenuOf: (menu: MenuOf) => void;
    readonly row: ValueRow;
    readonly period: Period;
    readonly navigate: (path: string) => void;
    readonly t: AllWords;
    readonly locale: Locale;
    readonly nameOf: ReturnType<typeof useRowName>;
    readonly titleOf: ReturnType<typeof useGroupTitle>;
    readonly periodName: (key: string) => string;
  };

/** The context of a cell: of the cursor, or of the row or column whose menu is open. */
export type ContextAt = (position: Position | null) => CellContext | null;

/** Makes contexts for the cells that are shown; null for any other. */
export function useCellContext(
  grid: GridSheet,
  over: Pick<CellContext, 'panels' | 'openMenuOf'>,
  leave: () => void,
): ContextAt {
  const [, navigate] = useLocation();
  const { carryOut } = useOperations();
  const t = useAllWords();
  const locale = useLocale();
  const nameOf = useRowName();
  const titleOf = useGroupTitle();
  const nameOfPeriod = usePeriodName();
  const { sheet, source } = grid;
  const periodName = (key: string): string => nameOfPeriod(key, source.calendar);
  return (position) => {
    const row = position && source.rowOf(position.row);
    if (!position || !row) return null;
    const period = periodAt(source.columnRange.kind, position.column, source.calendar);
    const words = { t, locale, nameOf, titleOf, periodName };
    const at = { position, row, period };
    const openMenu = (): void => over.openMenuOf({ of: 'row', at: position });
    return { sheet, leave, openMenu, carryOut, grid, ...over, navigate, ...at, ...words };
  };
}
