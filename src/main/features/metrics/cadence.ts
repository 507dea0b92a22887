import { checkCadenceChange } from '#shared/features/metrics/cadence-rules.ts';
import type { CadenceError } from '#shared/features/metrics/cadence-rules.ts';
import {
  BEGINNING,
  inForceOn,
  isSameTimeline,
  withStep,
} from '#shared/features/metrics/versions.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { Day } from '#shared/kernel/day.ts';
import { parsePeriodKey } from '#shared/kernel/period.ts';
import type { PeriodKind } from '#shared/kernel/period.ts';
import { closedPeriods } from '#main/db/period-rows.ts';
import type { CommandContext } from '#main/operations/context.ts';
import { calendarOf } from './known-metrics.ts';
import { requireMetricRow } from './metric-rows.ts';
import type { KnownMetric } from './known-metrics.ts';
import { addCadence, listVersions, periodsWithValues } from './store.ts';

/** A cadence, and a day of the first period that is to have it. */
type NewCadence = { readonly cadence: PeriodKind; readonly from: Day };

/**
 * Enters a metric by another kind of period from a day on; values before stay as they were entered.
 * Gives the first day of the new cadence, and the version that says so.
 */
export function changeCadence(
  context: CommandContext,
  { definition: { id }, timeline }: KnownMetric,
  { cadence, from }: NewCadence,
): { from: Day; version: number } {
  const { db } = context;
  const calendar = calendarOf(context);
  const entered = periodsWithValues(db, id);
  const closed = [...closedPeriods(db).keys()].flatMap((key) => {
    const period = parsePeriodKey(key, calendar);
    return period.ok ? [period.value] : [];
  });
  const allowed = checkCadenceChange({ timeline, cadence, from, entered, closed, calendar });
  if (!allowed.ok) throw refusalOf(allowed.error);
  const start = allowed.value;
  const { versions } = timeline;
  const newest = versions.at(-1)?.version ?? 1;
  const changed = withStep(versions, { version: newest + 1, from: start, says: { cadence } });
  if (isSameTimeline(changed, versions)) return { from: start, version: newest };
  const rowId = requireMetricRow(db, id);
  if (!timeline.isCadenceDated) {
    keepCadenceSoFar(context, rowId, id, inForceOn(versions, from).definition.cadence);
  }
  return { from: start, version: addCadence(db, rowId, cadence, start) };
}

/**
 * Up to now the values alone said what the cadence is. Once it is decided by date, what held before
 * is written down too, unless the metric's first version says so already.
 */
function keepCadenceSoFar(
  { db }: CommandContext,
  rowId: number,
  id: string,
  cadence: PeriodKind,
): void {
  const first = listVersions(db).get(id)?.[0];
  if (first?.cadence !== cadence) addCadence(db, rowId, cadence, BEGINNING);
}

function refusalOf({ code, ...details }: CadenceError): Refusal {
  return new Refusal(code, { field: 'from', details });
}
