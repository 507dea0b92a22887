import { useState } from 'react';
import type { MetricSummary } from '../../../../shared/features/metrics/contract.ts';
import type { Day } from '../../../../shared/kernel/day.ts';
import type { Calendar, PeriodKind } from '../../../../shared/kernel/period.ts';
import { useBulkEntry } from '../entry/use-bulk-entry.ts';
import type { BulkEntry } from '../entry/use-bulk-entry.ts';
import { useEditing } from '../entry/use-editing.ts';
import type { EditingControl } from '../entry/use-editing.ts';
import { useEntries } from '../entry/use-entries.ts';
import { useRows } from '../rows/use-rows.ts';
import type { Rows } from '../rows/use-rows.ts';
import { blocksFor } from './blocks.ts';
import type { Block } from './blocks.ts';
import { sameColumn } from './column-span.ts';
import type { ColumnSpan } from './column-span.ts';
import { gridDesk } from './grid-desk.ts';
import type { GridDesk } from './grid-desk.ts';
import type { Field } from '../../../parts/sheet/moves.ts';
import type { OpeningSpot } from './opening-spot.ts';
import { useColumns } from './use-columns.ts';
import { useCursor } from '../../../parts/sheet/use-cursor.ts';
import type { CursorControl } from '../../../parts/sheet/use-cursor.ts';
import { useGridData } from './use-grid-data.ts';

/** What the business says about how its grid is read and typed. */
export type BoardInput = {
  readonly today: Day;
  readonly calendar: Calendar;
  readonly language: 'fr' | 'en';
  readonly metrics: ReadonlyMap<string, MetricSummary>;
  /** The cell that is shown first and gets the focus; null: the newest period. */
  readonly opening: OpeningSpot | null;
};

/** The whole grid: its figures and rows, the cursor, what is being typed. */
export type Board = {
  readonly desk: GridDesk;
  readonly rows: Rows;
  readonly field: Field;
  readonly cursor: CursorControl;
  readonly editing: EditingControl;
  readonly bulk: BulkEntry;
  readonly showKind: (kind: PeriodKind) => void;
  readonly addPast: () => void;
  /** True until the cell at which the grid opens was shown. */
  readonly isOpening: boolean;
  readonly onOpened: () => void;
  /** Told by the table: the columns in sight, and the rows that fit. */
  readonly onSight: (sight: Sight) => void;
};

/** What of the grid is in sight. */
export type Sight = { readonly columns: Block; readonly pageRows: number };

/** True where the same figures are needed: not every column that comes into sight is news. */
function isSameSight(a: Sight, b: Sight, span: ColumnSpan): boolean {
  const blocksOf = ({ columns }: Sight): string => JSON.stringify(blocksFor(span, [columns]));
  return a.pageRows === b.pageRows && blocksOf(a) === blocksOf(b);
}

/** Puts the parts of the grid together. */
export function useBoard({ today, calendar, language, metrics, opening }: BoardInput): Board {
  const { span, show, addPast } = useColumns(today, calendar, opening);
  const [sight, setSight] = useState<Sight>({
    columns: { first: opening?.spot.at ?? span.today, last: opening?.spot.at ?? span.today },
    pageRows: 1,
  });
  const [isOpening, setIsOpening] = useState(opening !== null);
  const [selected, setSelected] = useState<Block | null>(null);
  const data = useGridData(span, selected ? [sight.columns, selected] : [sight.columns], calendar);
  const rows = useRows(data.rows, metrics);
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
    field,
    cursor,
    editing,
    bulk,
    showKind: (kind) => {
      if (kind === span.kind) return;
      const at = (ordinal: number): number => sameColumn(span, ordinal, { kind, today, calendar });
      cursor.shift(at);
      setSight((known) => ({
        ...known,
        columns: { first: at(known.columns.first), last: at(known.columns.last) },
      }));
      show(kind);
    },
    addPast,
    isOpening,
    onOpened: () => setIsOpening(false),
    onSight: (next) => setSight((known) => (isSameSight(known, next, span) ? known : next)),
  };
}
