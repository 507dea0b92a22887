import type { Day } from '#shared/kernel/day.ts';
import type { Fraction } from '#shared/kernel/fraction.ts';
import type { Calendar, PeriodKind } from '#shared/kernel/period.ts';
import type { Unit } from '#shared/kernel/unit.ts';
import type { MetricKind } from '../metrics/model.ts';
import type { BuiltInProfile } from './built-in.ts';
import type { DayOrder } from './cell-moment.ts';
import type { KnownProfile } from './recognise.ts';
import type { ZoneDays } from './zone.ts';

/** What must be known of a metric of the business. */
export type NumbersMetric = {
  readonly id: string;
  readonly kind: MetricKind;
  readonly unit: Unit;
  /** The kind of period in which it has values, or usually has them. */
  readonly cadence: PeriodKind;
  /** True once it has values, or its cadence was decided. */
  readonly hasCadence: boolean;
};

/** What files are read against. */
export type NumbersGround = {
  readonly today: Day;
  readonly zone: ZoneDays;
  readonly currency: string;
  readonly calendar: Calendar;
  readonly metricOf: (id: string) => NumbersMetric | null;
  readonly segments: readonly string[];
  readonly profiles: readonly KnownProfile[];
  readonly builtIns: readonly BuiltInProfile[];
  /** Asked while rows are read; throws where reading is to end. */
  readonly goesOn?: () => void;
};

/** Rows between two questions whether reading goes on. */
const ROWS_A_QUESTION = 1000;

/** Asks of each row, and passes on every so many of them. */
export function askedOfRows({ goesOn }: Pick<NumbersGround, 'goesOn'>): () => void {
  let rows = 0;
  return () => {
    if (goesOn && rows % ROWS_A_QUESTION === 0) goesOn();
    rows += 1;
  };
}

/** What a person says beside the files. */
export type NumbersChoices = {
  readonly kind: PeriodKind | null;
  readonly from: Day | null;
  readonly until: Day | null;
  readonly dayOrder: DayOrder | null;
  readonly rates: ReadonlyMap<string, Fraction>;
  readonly withPartial: boolean;
  /** The metrics that are wanted, also those that are only offered; null: all that are taken by themselves. */
  readonly only: ReadonlySet<string> | null;
};
