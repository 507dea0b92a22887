import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import type { Calendar } from '#shared/kernel/period.ts';
import type { DecimalMark } from '#shared/kernel/number-text.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { Unit } from '#shared/kernel/quantity.ts';
import { currentValue } from '../cells/cell-face.ts';
import type { CellState } from '../cells/cell-face.ts';
import { planEntries, readOnlyFault } from '../entry/entry-plan.ts';
import type { EntryPlan, Proposal } from '../entry/entry-plan.ts';
import type { Fault } from '../entry/fault.ts';
import type { Entries } from '../entry/use-entries.ts';
import { hasFigures, lineAt } from '../rows/grid-lines.ts';
import type { FigureLine, GridLine } from '../rows/grid-lines.ts';
import type { ColumnSpan } from './column-span.ts';
import type { Spot } from '#renderer/parts/sheet/spot.ts';
import type { GridData } from './use-grid-data.ts';

/** What the whole grid is made of. */
export type DeskParts = {
  readonly span: ColumnSpan;
  readonly calendar: Calendar;
  readonly today: Day;
  /** The language in which numbers are typed, copied and pasted. */
  readonly language: 'fr' | 'en';
  readonly lines: readonly GridLine[];
  readonly metrics: ReadonlyMap<string, MetricSummary>;
  readonly data: GridData;
  readonly entries: Entries;
};

/** The grid as the keys, the mouse and the clipboard see it: rows, cells, and what may be typed. */
export type GridDesk = DeskParts & {
  readonly rowKeys: readonly string[];
  readonly lineOf: (row: string) => FigureLine | null;
  readonly stateOf: (spot: Spot) => CellState;
  readonly valueAt: (spot: Spot) => number | null;
  /** null for a row that is not there. */
  readonly unitAt: (spot: Spot) => Unit | null;
  /** Why nothing can be typed into a cell; null: it can. */
  readonly readOnlyAt: (spot: Spot) => Fault | null;
  /** `decimal`: the mark of the texts, where the user was asked for it. */
  readonly plan: (proposals: readonly Proposal[], decimal?: DecimalMark) => EntryPlan;
};

/** Lays the grid out for working on it. */
export function gridDesk(parts: DeskParts): GridDesk {
  const { span, calendar, language, lines, data, entries } = parts;
  const figures = lines.filter(hasFigures);
  const byKey = new Map(figures.map((line) => [line.key, line]));
  const lineOf = (row: string): FigureLine | null => byKey.get(row) ?? null;
  const stateOf = (spot: Spot): CellState => ({
    cell: data.cellAt(spot),
    typed: entries.valueAt(spot, data.readAt(spot.at)),
    fault: entries.faultAt(spot),
    isFuture: spot.at > span.today,
  });
  const lineIn = (spot: Spot): FigureLine | null => {
    const line = lineOf(spot.row);
    return line && lineAt(line, data.cellAt(spot));
  };
  const surroundings = {
    kind: span.kind,
    calendar,
    language,
    isClosed: data.isClosed,
    cellAt: data.cellAt,
  };
  return {
    ...parts,
    rowKeys: figures.map(({ key }) => key),
    lineOf,
    stateOf,
    valueAt: (spot) => currentValue(stateOf(spot)),
    unitAt: (spot) => lineIn(spot)?.metric.unit ?? null,
    readOnlyAt: (spot) => {
      const line = lineIn(spot);
      return line && readOnlyFault(line, spot.at, data.isClosed);
    },
    plan: (proposals, decimal) => planEntries(proposals, { ...surroundings, decimal }),
  };
}
