import type { Day } from '#shared/kernel/day.ts';
import { USUAL_DECIMAL } from '#shared/kernel/number-text.ts';
import type { Calendar } from '#shared/kernel/period.ts';
import type { Unit } from '#shared/kernel/unit.ts';
import { formatForInput } from '#shared/i18n/format.ts';
import type { Position } from '#renderer/parts/sheet/position.ts';
import type { SheetSource } from '#renderer/parts/sheet/sheet-source.ts';
import type { Writing } from '#renderer/parts/sheet/writing.ts';
import { planEntries, readOnlyReason, unclearText } from '../entry/entry-plan.ts';
import type { FaultReason } from '../entry/fault-reason.ts';
import type { Entering } from '../entry/use-enter.ts';
import { hasValues, inPeriod } from '../rows/shown-rows.ts';
import type { ValueRow, ShownRow } from '../rows/shown-rows.ts';
import type { ColumnRange } from './column-range.ts';
import type { GridData } from './use-grid-data.ts';

type GridParts = {
  readonly columnRange: ColumnRange;
  readonly calendar: Calendar;
  readonly today: Day;
  /** The language in which numbers are typed, copied and pasted. */
  readonly language: Writing['language'];
  readonly rows: readonly ShownRow[];
  readonly data: GridData;
  readonly enter: Entering['enter'];
  /** Rows that fit into the window. */
  readonly pageRows: number;
};

/** The grid as a source of a sheet, and what its other parts ask of its rows and cells. */
export type GridSource = GridParts &
  SheetSource<FaultReason> & {
    readonly rowOf: (key: string) => ValueRow | null;
    /** The row as it is in that column. */
    readonly rowAt: (position: Position) => ValueRow | null;
    readonly valueAt: (position: Position) => number | null;
    /** null for a row that is not there. */
    readonly unitAt: (position: Position) => Unit | null;
  };

/** As many cells as one command takes. */
const MOST_CELLS = 50_000;

export function gridSource(parts: GridParts): GridSource {
  const { columnRange, calendar, language, data, rows, pageRows } = parts;
  const cells = cellsOf(parts);
  const { valueAt, rowAt } = cells;
  const { isClosed } = data;
  const surroundings = { kind: columnRange.kind, calendar, language, isClosed, rowAt };
  const isFilled = (position: Position): boolean => valueAt(position) !== null;
  return {
    ...parts,
    ...cells,
    layout: {
      rowKeys: rows.filter(hasValues).map(({ key }) => key),
      firstColumn: columnRange.first,
      lastColumn: columnRange.last,
      pageRows,
      isFilled,
      isPassedOver: (position) => (rowAt(position)?.why ?? null) !== null,
    },
    mostCells: MOST_CELLS,
    readOnlyAt: (position) => {
      const row = rowAt(position);
      return row && readOnlyReason(row, position.column, isClosed);
    },
    isOwnAt: isFilled,
    plan: (texts, decimal) => {
      const plan = planEntries(texts, surroundings, decimal);
      if (!plan.isSound) return plan;
      return {
        isSound: true,
        isChange: plan.read.some(({ position, value }) => value.value !== valueAt(position)),
        save: () => parts.enter(plan.read),
      };
    },
    unclearOf: (texts) => unclearText(texts, surroundings),
    ownDecimal: USUAL_DECIMAL[language],
  };
}

type Cells = Pick<GridSource, 'rowOf' | 'rowAt' | 'valueAt' | 'unitAt' | 'textAt'>;

function cellsOf({ rows, data, language }: GridParts): Cells {
  const byKey = new Map(rows.filter(hasValues).map((row) => [row.key, row]));
  const rowOf = (key: string): ValueRow | null => byKey.get(key) ?? null;
  const rowAt = (position: Position): ValueRow | null => {
    const row = rowOf(position.row);
    return row && inPeriod(row, data.cellAt(position));
  };
  const valueAt = (position: Position): number | null => data.cellAt(position)?.value ?? null;
  const unitAt = (position: Position): Unit | null => rowAt(position)?.metric.unit ?? null;
  return {
    rowOf,
    rowAt,
    valueAt,
    unitAt,
    textAt: (position) => {
      const [value, unit] = [valueAt(position), unitAt(position)];
      return value === null || unit === null ? '' : formatForInput(value, unit, language);
    },
  };
}
