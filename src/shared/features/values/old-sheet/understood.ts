import type { CsvSeparator } from '#shared/kernel/csv.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { Calendar, Period } from '#shared/kernel/period.ts';
import type { Language } from '#shared/kernel/language.ts';
import type { ImportedValue, ImportedTarget } from '../grid-file/model.ts';
import type { SheetColumns } from './columns.ts';
import type { StoredAt } from './conflicts.ts';
import type { FatedRow } from './fates.ts';
import type { UnitAndKind, RowValues, NumberStyle } from './row-values.ts';
import type { Head } from './head.ts';
import type { SheetMetric } from './match.ts';
import type { Places } from './table.ts';
import type { TurnoverSource } from './turnover.ts';
import type { RowFate, SheetChoices, SheetReading } from './model.ts';

export type SheetSurroundings = {
  readonly calendar: Calendar;
  readonly today: Day;
  /** How the user writes numbers and dates. */
  readonly language: Language;
  readonly metrics: readonly SheetMetric[];
  /** The code of the business's currency. */
  readonly currency: string;
  /** The metric of that id, or of that very name in either language. */
  readonly named: (name: string) => SheetMetric | null;
  /** What the business lives on: it takes the turnover of a sheet that does not take it apart. */
  readonly mainSource: TurnoverSource;
  readonly isClosed: (period: Period) => boolean;
  readonly storedAt: StoredAt;
};

export type OwnMetric = Extract<RowFate, { type: 'own' }>;

/** What an import writes: new metrics first, then values and lines. */
export type SheetPlan = {
  readonly own: readonly OwnMetric[];
  readonly cells: readonly ImportedValue[];
  readonly targets: readonly ImportedTarget[];
};

/** A sheet as it was understood, and what follows from it. */
export type ReadSheet = { readonly reading: SheetReading; readonly plan: SheetPlan };

export type ReadRow = RowValues & { readonly row: FatedRow; readonly measure: UnitAndKind | null };

/** A row that is left out as a whole, with what it says. */
export type RowTold = { readonly row: number; readonly text: string };

/** Everything that was found out about a sheet, before it is told. */
export type Understood = {
  readonly choices: SheetChoices;
  readonly about: SheetSurroundings;
  readonly separator: CsvSeparator;
  readonly accents: SheetReading['accents'];
  readonly head: Head;
  readonly places: Places;
  readonly told: {
    /** Rows that name no period, where each row names its own. */
    readonly undated: readonly RowTold[];
    /** Rows of last year or of a forecast, where a column tells which is which. */
    readonly otherScenario: readonly RowTold[];
    /** Rows with figures over the table, columns left of one whose dates run down; by their lines. */
    readonly above: readonly RowTold[];
  };
  /** As the sheet has them: several columns may be of one period. */
  readonly columns: SheetColumns;
  readonly read: readonly ReadRow[];
  readonly writing: NumberStyle;
  readonly metricOf: (id: string) => SheetMetric | null;
};
