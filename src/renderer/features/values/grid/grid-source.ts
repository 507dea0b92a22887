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
import { hasFigures, lineAt } from '../rows/grid-lines.ts';
import type { FigureLine, GridLine } from '../rows/grid-lines.ts';
import type { ColumnSpan } from './column-span.ts';
import type { GridData } from './use-grid-data.ts';

export type GridParts = {
  readonly span: ColumnSpan;
  readonly calendar: Calendar;
  readonly today: Day;
  /** The language in which numbers are typed, copied and pasted. */
  readonly language: Writing['language'];
  readonly lines: readonly GridLine[];
  readonly data: GridData;
  readonly enter: Entering['enter'];
  /** Rows that fit into the window. */
  readonly pageRows: number;
};

/** The grid as a source of a sheet, and what its other parts ask of its rows and cells. */
export type GridSource = GridParts &
  SheetSource<FaultReason> & {
    readonly lineOf: (row: string) => FigureLine | null;
    /** The row as it is in that column. */
    readonly lineAt: (position: Position) => FigureLine | null;
    readonly valueAt: (position: Position) => number | null;
    /** null for a row that is not there. */
    readonly unitAt: (position: Position) => Unit | null;
  };

/** As many cells as one command takes. */
const MOST_CELLS = 50_000;

/** Lays the grid out for working on it. */
export function gridSource(parts: GridParts): GridSource {
  const { span, calendar, language, data, lines, pageRows } = parts;
  const cells = cellsOf(parts);
  const { valueAt, unitAt, lineAt: lineIn } = cells;
  const { isClosed } = data;
  const surroundings = { kind: span.kind, calendar, language, isClosed, lineAt: lineIn };
  const isFilled = (position: Position): boolean => valueAt(position) !== null;
  return {
    ...parts,
    ...cells,
    layout: {
      rowKeys: lines.filter(hasFigures).map(({ key }) => key),
      firstColumn: span.first,
      lastColumn: span.last,
      pageRows,
      isFilled,
    },
    mostCells: MOST_CELLS,
    textAt: (position) => {
      const [value, unit] = [valueAt(position), unitAt(position)];
      return value === null || unit === null ? '' : formatForInput(value, unit, language);
    },
    readOnlyAt: (position) => {
      const line = lineIn(position);
      return line && readOnlyReason(line, position.column, isClosed);
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

type Cells = Pick<GridSource, 'lineOf' | 'lineAt' | 'valueAt' | 'unitAt'>;

function cellsOf({ lines, data }: GridParts): Cells {
  const byKey = new Map(lines.filter(hasFigures).map((line) => [line.key, line]));
  const lineOf = (row: string): FigureLine | null => byKey.get(row) ?? null;
  const lineIn = (position: Position): FigureLine | null => {
    const line = lineOf(position.row);
    return line && lineAt(line, data.cellAt(position));
  };
  return {
    lineOf,
    lineAt: lineIn,
    valueAt: (position) => data.cellAt(position)?.value ?? null,
    unitAt: (position) => lineIn(position)?.metric.unit ?? null,
  };
}
