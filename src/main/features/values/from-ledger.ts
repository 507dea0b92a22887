import type { Purchase } from '#shared/features/ledger/customers.ts';
import { customerValues, ledgerValuesOf } from '#shared/features/ledger/ledger-values.ts';
import type { DaySum, LedgerValue } from '#shared/features/ledger/ledger-values.ts';
import { inForceOn } from '#shared/features/metrics/versions.ts';
import type { Settings } from '#shared/features/settings/model.ts';
import { addDays, dayNumber } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import { closedAround } from '#shared/features/values/rules.ts';
import { groupedBy } from '#shared/kernel/grouped.ts';
import { parsePeriodKey } from '#shared/kernel/period.ts';
import type { Calendar, Period, PeriodKind } from '#shared/kernel/period.ts';
import type { KnownMetrics } from '../metrics/known-metrics.ts';
import type { Setup } from './setup.ts';
import type { StoredMeasurement } from './store.ts';

/** What the ledger says of the metrics that it can fill, whether or not something was typed there. */
export type LedgerValues = {
  /** True where the ledger has a value of that metric for that period, in whatever segment. */
  readonly has: (metric: string, periodKey: string) => boolean;
  /** What it says of one segment, or of what has none, in the metric's unit; null: nothing. */
  readonly at: (metric: string, periodKey: string, segment: string | null) => number | null;
  /** What it says of the whole of a metric; null: nothing. */
  readonly total: (metric: string, periodKey: string) => number | null;
  /** True where the ledger was kept from about the beginning of a period on: it tells the whole of it. */
  readonly coversStart: (period: Period) => boolean;
  /** The day up to which it tells, no later than today; null: it tells nothing yet. */
  readonly toldUntil: (today: Day) => Day | null;
  /** True where it goes on to about the end of a period. */
  readonly coversEnd: (period: Period, today: Day) => boolean;
  /**
   * As values, for every period of a metric in which nothing was typed or imported: what a person
   * says by hand wins, with all segments, since a total that was typed may hold any of them.
   */
  readonly beside: (metric: string, typed: readonly StoredMeasurement[]) => StoredMeasurement[];
};

type LedgerSetup = {
  readonly settings: Settings;
  readonly calendar: Calendar;
  readonly metrics: KnownMetrics;
};

/** What these values are made from: the sums of each day in order and, where they are wanted, purchases. */
export type LedgerSource = {
  readonly sums: readonly DaySum[];
  readonly purchasesOf: () => readonly Purchase[];
  /** The last day of the newest bank statement that it was held against; null: of none. */
  readonly statementUntil: Day | null;
};

const NOTHING: LedgerValues = {
  has: () => false,
  at: () => null,
  total: () => null,
  coversStart: () => false,
  toldUntil: () => null,
  coversEnd: () => false,
  beside: () => [],
};

/** The values of the ledger. It is kept in euros, and so fills no business in other money. */
export function ledgerValues(
  { settings, calendar, metrics }: LedgerSetup,
  { sums, purchasesOf, statementUntil }: LedgerSource,
): LedgerValues {
  const [from, to] = [sums[0]?.day, sums.at(-1)?.day];
  if (from === undefined || to === undefined || settings.currency !== 'EUR') return NOTHING;
  const cadenceOn = (metric: string, day: Day): PeriodKind => {
    const known = metrics.get(metric);
    if (!known) throw new Error(`the catalogue has no ${metric}`);
    return inForceOn(known.timeline.versions, day).definition.cadence;
  };
  const cadences = { calendar, cadenceOn };
  const monthsUntilLost = settings.customers_lost_after;
  const customers =
    monthsUntilLost === null
      ? []
      : customerValues({ purchases: purchasesOf(), monthsUntilLost }, { from, to }, cadences);
  const untilOn = (today: Day) => toldUntil(sums, statementUntil, today);
  return {
    ...saidBy([...ledgerValuesOf(sums, cadences), ...customers], from),
    toldUntil: untilOn,
    coversEnd: (period, today) => (untilOn(today) ?? '') >= lastDayOfWhole(period),
  };
}

/**
 * A ledger knows nothing of the days after its last movement, or after the newest bank statement that it
 * agrees with: what it says of a running month is as old as that.
 */
function toldUntil(sums: readonly DaySum[], statementUntil: Day | null, today: Day): Day | null {
  const moved = sums.findLast(({ day }) => day <= today)?.day ?? null;
  const stated = statementUntil !== null && statementUntil > today ? today : statementUntil;
  if (moved === null || stated === null) return moved ?? stated;
  return moved > stated ? moved : stated;
}

/**
 * A first entry so many days into a period still tells of its beginning, and a last one of its end; of a
 * short one, a quarter of it.
 */
const DAYS_WITHOUT = 7;

function quietDaysIn({ start, end }: Period): number {
  return Math.min(DAYS_WITHOUT, Math.floor((dayNumber(end) - dayNumber(start)) / 4));
}

function firstDayOfWhole(period: Period): Day {
  return addDays(period.start, quietDaysIn(period));
}

/** A ledger that goes on to this day tells the whole of a period. */
function lastDayOfWhole(period: Period): Day {
  return addDays(period.end, -quietDaysIn(period));
}

function saidBy(
  values: readonly LedgerValue[],
  begun: Day,
): Omit<LedgerValues, 'toldUntil' | 'coversEnd'> {
  const said = new Map<string, Map<string | null, number>>();
  const byMetric = groupedBy(values, ({ metric }): string => metric);
  for (const { metric, period, segment, value } of values) {
    const key = `${metric} ${period.key}`;
    const segments = said.get(key) ?? new Map<string | null, number>();
    said.set(key, segments.set(segment, value));
  }
  return {
    has: (metric, periodKey) => said.has(`${metric} ${periodKey}`),
    at: (metric, periodKey, segment) => said.get(`${metric} ${periodKey}`)?.get(segment) ?? null,
    total: (metric, periodKey) => {
      const segments = said.get(`${metric} ${periodKey}`);
      return segments ? [...segments.values()].reduce((sum, value) => sum + value, 0) : null;
    },
    coversStart: (period) => begun <= firstDayOfWhole(period),
    beside: (metric, typed) => {
      const taken = new Set(typed.map(({ periodKey }) => periodKey));
      const own = byMetric.get(metric) ?? [];
      return own.filter(({ period }) => !taken.has(period.key)).map(measurementOf);
    },
  };
}

function measurementOf({ metric, period, segment, value }: LedgerValue): StoredMeasurement {
  const key = { metric, kind: period.kind, periodKey: period.key, segment };
  const plain = { sampleSize: null, sourceDetail: null, note: null };
  return { ...key, value, source: 'ledger', ...plain, isOverLedger: false, until: null };
}

/**
 * What stands of a person's values: an estimate gives way where the ledger has a value of its own for
 * the whole of the period. A ledger that begins within it is asked about, and a closed period keeps
 * what it had.
 */
export function standingBeside(
  own: readonly StoredMeasurement[],
  ledger: LedgerValues,
  { closedAt, calendar }: Pick<Setup, 'closedAt' | 'calendar'>,
): readonly StoredMeasurement[] {
  const isClosed = (key: string): boolean => closedAt.has(key);
  return own.filter(({ source, metric, periodKey }) => {
    if (source !== 'estimated' || !ledger.has(metric, periodKey)) return true;
    const period = parsePeriodKey(periodKey, calendar);
    if (period.ok && !ledger.coversStart(period.value)) return true;
    return isInClosed(periodKey, isClosed, calendar);
  });
}

/** True where a period, or one around it, keeps its values as they are. */
export function isInClosed(
  periodKey: string,
  isClosed: (key: string) => boolean,
  calendar: Calendar,
): boolean {
  const period = parsePeriodKey(periodKey, calendar);
  return period.ok && closedAround(period.value, isClosed, calendar) !== null;
}
