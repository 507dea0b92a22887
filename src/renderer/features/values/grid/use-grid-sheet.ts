import { useState } from 'react';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import type { OwnGroups } from '#shared/features/metrics/model.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { Calendar, PeriodKind } from '#shared/kernel/period.ts';
import type { Position } from '#renderer/parts/sheet/position.ts';
import type { Home } from '#renderer/parts/sheet/sheet-state.ts';
import type { Sheet } from '#renderer/parts/sheet/sheet.ts';
import { useSheet } from '#renderer/parts/sheet/use-sheet.ts';
import type { Writing } from '#renderer/parts/sheet/writing.ts';
import { leavePage } from '#renderer/ui/unsaved.ts';
import type { CellState } from '../cells/cell-face.ts';
import type { FaultReason } from '../entry/fault-reason.ts';
import { useEnter } from '../entry/use-enter.ts';
import type { LedgerAsked } from '../entry/use-enter.ts';
import { useRows } from '../rows/use-rows.ts';
import type { Rows } from '../rows/use-rows.ts';
import { useView } from '../rows/use-view.ts';
import type { ViewControl } from '../rows/use-view.ts';
import { blocksFor } from './blocks.ts';
import type { Block } from './blocks.ts';
import { sameColumn } from './column-range.ts';
import type { ColumnRange } from './column-range.ts';
import { gridSource } from './grid-source.ts';
import type { GridSource } from './grid-source.ts';
import { useKeptCell } from './kept-cell.ts';
import type { OpeningCell } from './opening-cell.ts';
import { useColumns } from './use-columns.ts';
import type { Columns } from './use-columns.ts';
import { useGridData } from './use-grid-data.ts';

/** What the business says about how its grid is read and typed. */
export type GridInput = {
  readonly today: Day;
  readonly calendar: Calendar;
  readonly language: Writing['language'];
  readonly metrics: ReadonlyMap<string, MetricSummary>;
  readonly ownGroups: OwnGroups;
  /** What tells this business from others on this machine. */
  readonly business: string;
  /** The cell that is shown first; null: the first of the running period that takes a value. */
  readonly opening: OpeningCell | null;
  /** A metric has left the grid. */
  readonly onNotFollowed: (metric: string) => void;
};

/** The whole grid: its rows and columns, its values, and the sheet that is made of them. */
export type GridSheet = {
  readonly source: GridSource;
  readonly sheet: Sheet<FaultReason>;
  readonly rows: Rows;
  readonly view: ViewControl;
  /** Typed values that wait for an answer, because the ledger has others; else null. */
  readonly overLedger: LedgerAsked | null;
  readonly stateOf: (position: Position) => CellState;
  readonly showKind: (kind: PeriodKind) => void;
  /** Goes to a column of any kind, however far back, in the row where one is. */
  readonly goToColumn: (kind: PeriodKind, column: number) => void;
  /** Brings a cell into sight and the cursor to it; the focus stays where it is. */
  readonly point: (position: Position) => void;
  readonly addPast: () => void;
  /** What waits until the cell at which the grid opens is drawn: a page that one came to, or a jump in it. */
  readonly opens: 'arriving' | 'jumping' | null;
  readonly onOpened: () => void;
  /** Told by the table: the columns in sight, and the rows that fit. */
  readonly onVisible: (visible: VisibleCells) => void;
};

type VisibleCells = { readonly columns: Block; readonly pageRows: number };

/** How many columns before those in sight are read, so that scrolling back meets values. */
const READ_BEFORE = 12;

function nearby({ first, last }: Block): Block {
  return { first: first - READ_BEFORE, last };
}

/** The first cell of the running period that can be typed into. */
function homeOf({ layout, readOnlyAt, columnRange }: GridSource): Home {
  const column = columnRange.today;
  return { row: layout.rowKeys.find((row) => readOnlyAt({ row, column }) === null), column };
}

/** True where the same values are needed: not every column that comes into sight is news. */
function isSameVisible(a: VisibleCells, b: VisibleCells, columnRange: ColumnRange): boolean {
  const blocksOf = ({ columns }: VisibleCells): string =>
    JSON.stringify(blocksFor(columnRange, [nearby(columns)]));
  return a.pageRows === b.pageRows && blocksOf(a) === blocksOf(b);
}

export function useGridSheet(input: GridInput): GridSheet {
  const { today, calendar, language, opening } = input;
  const view = useView(input.business);
  const columns = useColumns(today, calendar, opening, view.chosen.kind);
  const { columnRange, addPast } = columns;
  const start = opening?.position.column ?? columnRange.today;
  const [visible, setVisible] = useState<VisibleCells>({
    columns: { first: start, last: start },
    pageRows: 1,
  });
  const [opens, setOpens] = useState<GridSheet['opens']>('arriving');
  const [selected, setSelected] = useState<Block | null>(null);
  const near = nearby(visible.columns);
  const data = useGridData(columnRange, selected ? [near, selected] : [near], calendar);
  const rows = useRows({ ...input, rows: data.rows, view });
  const { enter, asked } = useEnter();
  const { pageRows } = visible;
  const source = gridSource({
    columnRange,
    calendar,
    today,
    language,
    rows: rows.shown,
    data,
    enter,
    pageRows,
  });
  const home = homeOf(source);
  const sheet = useSheet(source, { at: opening?.position ?? null, home });
  useKeptCell(input, columnRange.kind, sheet.cursor);
  // What is copied or summed up has to be read, also where it was scrolled out of sight.
  const wanted = sheet.range && { first: sheet.range.left, last: sheet.range.right };
  if (wanted?.first !== selected?.first || wanted?.last !== selected?.last) setSelected(wanted);

  return {
    source,
    sheet,
    rows,
    view,
    overLedger: asked,
    stateOf: (position) => ({
      cell: data.cellAt(position),
      fault: sheet.faultAt(position),
      isFuture: position.column > columnRange.today,
    }),
    ...travelIn({ input, view, columns, rows, sheet, setVisible, setOpens }),
    addPast,
    opens,
    onOpened: () => setOpens(null),
    onVisible: (next) =>
      setVisible((known) => (isSameVisible(known, next, columnRange) ? known : next)),
  };
}

type TravelParts = Pick<GridSheet, 'view' | 'rows' | 'sheet'> & {
  readonly input: GridInput;
  readonly columns: Columns;
  readonly setVisible: (change: (known: VisibleCells) => VisibleCells) => void;
  readonly setOpens: (opens: GridSheet['opens']) => void;
};

/** The ways to other columns and cells, which may not be there yet. */
function travelIn(parts: TravelParts): Pick<GridSheet, 'showKind' | 'goToColumn' | 'point'> {
  const { input, columns, rows, sheet } = parts;
  const { columnRange, include, show } = columns;
  const { today, calendar } = input;
  const change = (kind: PeriodKind, columnOf: (ordinal: number) => number): void => {
    sheet.shiftColumns(columnOf);
    parts.setVisible((known) => ({
      ...known,
      columns: { first: columnOf(known.columns.first), last: columnOf(known.columns.last) },
    }));
    show(kind, columnOf(sheet.cursor?.column ?? columnRange.today));
  };
  return {
    showKind: (kind) => {
      if (kind === columnRange.kind) return;
      // What waits in a cell would stand in another one there.
      leavePage(() => {
        parts.view.change({ kind });
        change(kind, (ordinal) => sameColumn(columnRange, ordinal, { kind, today, calendar }));
      });
    },
    goToColumn: (kind, column) => {
      if (kind !== columnRange.kind) {
        leavePage(() => {
          change(kind, () => column);
          // The table of another kind is a new one: it takes the focus once it is drawn.
          parts.setOpens('jumping');
        });
      } else if (sheet.cursor) {
        include(column);
        sheet.goTo({ row: sheet.cursor.row, column });
      }
    },
    point: (position) => {
      include(position.column);
      rows.reveal(position.row);
      sheet.point(position);
    },
  };
}
