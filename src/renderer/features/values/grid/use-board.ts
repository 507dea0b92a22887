import { useState } from 'react';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import type { OwnGroups } from '#shared/features/metrics/model.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { Calendar, PeriodKind } from '#shared/kernel/period.ts';
import { useBulkEntry } from '../entry/use-bulk-entry.ts';
import type { BulkEntry } from '../entry/use-bulk-entry.ts';
import { useEditing } from '../entry/use-editing.ts';
import type { EditingControl } from '../entry/use-editing.ts';
import { useEntries } from '../entry/use-entries.ts';
import { useView } from '../rows/use-view.ts';
import type { ViewControl } from '../rows/use-view.ts';
import { useRows } from '../rows/use-rows.ts';
import type { Rows } from '../rows/use-rows.ts';
import { blocksFor } from './blocks.ts';
import type { Block } from './blocks.ts';
import { sameColumn } from './column-span.ts';
import type { ColumnSpan } from './column-span.ts';
import { gridDesk } from './grid-desk.ts';
import type { GridDesk } from './grid-desk.ts';
import type { Spot } from '#renderer/parts/sheet/spot.ts';
import type { Field } from '#renderer/parts/sheet/moves.ts';
import type { OpeningSpot } from './opening-spot.ts';
import { useColumns } from './use-columns.ts';
import type { Columns } from './use-columns.ts';
import { useCursor } from '#renderer/parts/sheet/use-cursor.ts';
import type { CursorControl } from '#renderer/parts/sheet/use-cursor.ts';
import { useGridData } from './use-grid-data.ts';

/** What the business says about how its grid is read and typed. */
export type BoardInput = {
  readonly today: Day;
  readonly calendar: Calendar;
  readonly language: 'fr' | 'en';
  readonly metrics: ReadonlyMap<string, MetricSummary>;
  readonly ownGroups: OwnGroups;
  /** What tells this business from others on this machine. */
  readonly business: string;
  /** The cell that is shown first and gets the focus; null: the newest period. */
  readonly opening: OpeningSpot | null;
};

/** The whole grid: its figures and rows, the cursor, what is being typed. */
export type Board = {
  readonly desk: GridDesk;
  readonly rows: Rows;
  /** How one looks at the grid. */
  readonly view: ViewControl;
  readonly field: Field;
  readonly cursor: CursorControl;
  readonly editing: EditingControl;
  readonly bulk: BulkEntry;
  readonly showKind: (kind: PeriodKind) => void;
  /** Goes to a column of any kind, however far back, in the row where one is. */
  readonly goToColumn: (kind: PeriodKind, at: number) => void;
  /** Brings a cell into sight and the cursor to it; the focus stays where it is. */
  readonly point: (spot: Spot) => void;
  readonly addPast: () => void;
  /** True until the cell at which the grid opens was shown. */
  readonly isOpening: boolean;
  readonly onOpened: () => void;
  /** Told by the table: the columns in sight, and the rows that fit. */
  readonly onSight: (sight: Sight) => void;
};

/** What of the grid is in sight. */
export type Sight = { readonly columns: Block; readonly pageRows: number };

/** How many columns before those in sight are read, so that scrolling back meets figures. */
const READ_BEFORE = 12;

function nearby({ first, last }: Block): Block {
  return { first: first - READ_BEFORE, last };
}

/** True where the same figures are needed: not every column that comes into sight is news. */
function isSameSight(a: Sight, b: Sight, span: ColumnSpan): boolean {
  const blocksOf = ({ columns }: Sight): string =>
    JSON.stringify(blocksFor(span, [nearby(columns)]));
  return a.pageRows === b.pageRows && blocksOf(a) === blocksOf(b);
}

/** Puts the parts of the grid together. */
export function useBoard(input: BoardInput): Board {
  const { today, calendar, language, metrics, opening } = input;
  const view = useView(input.business);
  const columns = useColumns(today, calendar, opening, view.view.kind);
  const { span, addPast } = columns;
  const [sight, setSight] = useState<Sight>({
    columns: { first: opening?.spot.at ?? span.today, last: opening?.spot.at ?? span.today },
    pageRows: 1,
  });
  const [isOpening, setIsOpening] = useState(opening !== null);
  const [selected, setSelected] = useState<Block | null>(null);
  const near = nearby(sight.columns);
  const data = useGridData(span, selected ? [near, selected] : [near], calendar);
  const rows = useRows({ rows: data.rows, metrics, ownGroups: input.ownGroups, view });
  const entries = useEntries();
  const desk = gridDesk({
    span,
    calendar,
    today,
    language,
    lines: rows.lines,
    metrics,
    data,
    entries,
  });
  const field: Field = {
    rowKeys: desk.rowKeys,
    first: span.first,
    last: span.last,
    pageRows: sight.pageRows,
    isFilled: (spot) => desk.valueAt(spot) !== null,
  };
  const cursor = useCursor(field, span.today, opening?.spot ?? null);
  const editing = useEditing(desk);
  const bulk = useBulkEntry(desk, cursor, editing);
  // What is copied or summed up has to be read, also where it was scrolled out of sight.
  const wanted = cursor.area && { first: cursor.area.left, last: cursor.area.right };
  if (wanted?.first !== selected?.first || wanted?.last !== selected?.last) setSelected(wanted);

  return {
    desk,
    rows,
    view,
    field,
    cursor,
    editing,
    bulk,
    ...travelIn({ input, view, columns, rows, cursor, setSight, setIsOpening }),
    addPast,
    isOpening,
    onOpened: () => setIsOpening(false),
    onSight: (next) => setSight((known) => (isSameSight(known, next, span) ? known : next)),
  };
}

type TravelParts = {
  readonly input: BoardInput;
  readonly view: ViewControl;
  readonly columns: Columns;
  readonly rows: Rows;
  readonly cursor: CursorControl;
  readonly setSight: (change: (known: Sight) => Sight) => void;
  readonly setIsOpening: (isOpening: boolean) => void;
};

/** The ways to other columns and cells, which may not be there yet. */
function travelIn(parts: TravelParts): Pick<Board, 'showKind' | 'goToColumn' | 'point'> {
  const { input, columns, rows, cursor } = parts;
  const { span, include, show } = columns;
  const { today, calendar } = input;
  const change = (kind: PeriodKind, at: (ordinal: number) => number): void => {
    cursor.shift(at);
    parts.setSight((known) => ({
      ...known,
      columns: { first: at(known.columns.first), last: at(known.columns.last) },
    }));
    show(kind, at(cursor.cursor?.active.at ?? span.today));
  };
  return {
    showKind: (kind) => {
      if (kind === span.kind) return;
      parts.view.change({ kind });
      change(kind, (ordinal) => sameColumn(span, ordinal, { kind, today, calendar }));
    },
    goToColumn: (kind, at) => {
      if (kind !== span.kind) {
        change(kind, () => at);
        // The table of another kind is a new one: it takes the focus once it is drawn.
        parts.setIsOpening(true);
      } else if (cursor.cursor) {
        include(at);
        cursor.goTo({ row: cursor.cursor.active.row, at });
      }
    },
    point: (spot) => {
      include(spot.at);
      rows.reveal(spot.row);
      cursor.point(spot);
    },
  };
}
