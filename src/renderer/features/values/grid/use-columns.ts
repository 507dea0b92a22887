import { useState } from 'react';
import type { Day } from '#shared/kernel/day.ts';
import type { Calendar, PeriodKind } from '#shared/kernel/period.ts';
import { openingRange, rangeWith, widenedRange } from './column-range.ts';
import type { ColumnRange } from './column-range.ts';
import type { OpeningCell } from './opening-cell.ts';

/** The columns of the grid: their kind, and how far back they go. */
export type Columns = {
  readonly columnRange: ColumnRange;
  /** Shows another kind of columns, down to the given one. */
  readonly show: (kind: PeriodKind, column: number) => void;
  /** Adds columns until the given one is among them. */
  readonly include: (column: number) => void;
  readonly addPast: () => void;
};

/** Opens with the kind of periods looked at last, or where the opening cell lies. */
export function useColumns(
  today: Day,
  calendar: Calendar,
  opening: OpeningCell | null,
  lastKind: PeriodKind,
): Columns {
  const [columnRange, setColumnRange] = useState(() => {
    const first = openingRange(opening?.kind ?? lastKind, today, calendar);
    return opening ? rangeWith(first, opening.position.column, calendar) : first;
  });
  return {
    columnRange,
    show: (kind, column) =>
      setColumnRange(rangeWith(openingRange(kind, today, calendar), column, calendar)),
    include: (column) => setColumnRange((known) => rangeWith(known, column, calendar)),
    addPast: () => setColumnRange((known) => sameOr(known, widenedRange(known, calendar))),
  };
}

function sameOr(known: ColumnRange, widened: ColumnRange): ColumnRange {
  return widened.first === known.first ? known : widened;
}
