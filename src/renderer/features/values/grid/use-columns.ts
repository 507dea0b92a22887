import { useState } from 'react';
import type { Day } from '../../../../shared/kernel/day.ts';
import type { Calendar, PeriodKind } from '../../../../shared/kernel/period.ts';
import { openingSpan, widenedSpan } from './column-span.ts';
import type { ColumnSpan } from './column-span.ts';

/** The columns of the grid: their kind, and how far back they go. */
export type Columns = {
  readonly span: ColumnSpan;
  readonly show: (kind: PeriodKind) => void;
  readonly addPast: () => void;
};

/** Opens with months, the kind in which a small business thinks. */
export function useColumns(today: Day, calendar: Calendar): Columns {
  const [span, setSpan] = useState(() => openingSpan('month', today, calendar));
  return {
    span,
    show: (kind) => setSpan(openingSpan(kind, today, calendar)),
    addPast: () => setSpan((known) => sameOr(known, widenedSpan(known, calendar))),
  };
}

function sameOr(known: ColumnSpan, widened: ColumnSpan): ColumnSpan {
  return widened.first === known.first ? known : widened;
}
