import { useState } from 'react';
import type { Day } from '#shared/kernel/day.ts';
import type { Calendar, PeriodKind } from '#shared/kernel/period.ts';
import { openingSpan, spanWith, widenedSpan } from './column-span.ts';
import type { ColumnSpan } from './column-span.ts';
import type { OpeningCell } from './opening-cell.ts';

/** The columns of the grid: their kind, and how far back they go. */
export type Columns = {
  readonly span: ColumnSpan;
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
  const [span, setSpan] = useState(() => {
    const first = openingSpan(opening?.kind ?? lastKind, today, calendar);
    return opening ? spanWith(first, opening.position.column, calendar) : first;
  });
  return {
    span,
    show: (kind, column) => setSpan(spanWith(openingSpan(kind, today, calendar), column, calendar)),
    include: (column) => setSpan((known) => spanWith(known, column, calendar)),
    addPast: () => setSpan((known) => sameOr(known, widenedSpan(known, calendar))),
  };
}

function sameOr(known: ColumnSpan, widened: ColumnSpan): ColumnSpan {
  return widened.first === known.first ? known : widened;
}
