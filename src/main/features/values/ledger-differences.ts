import { CUSTOMER_METRICS } from '#shared/features/ledger/customers.ts';
import { LEDGER_METRICS } from '#shared/features/ledger/ledger-values.ts';
import type { DaySum } from '#shared/features/ledger/ledger-values.ts';
import { movedDays } from '#shared/features/ledger/moved-days.ts';
import { MOST_DIFFERENCES } from '#shared/features/values/differences.ts';
import type { LedgerDifference } from '#shared/features/values/differences.ts';
import { groupedBy } from '#shared/kernel/grouped.ts';
import { parsePeriodKey } from '#shared/kernel/period.ts';
import type { Period } from '#shared/kernel/period.ts';
import { valuesWrittenAt } from '#main/db/history.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { isInClosed } from './from-ledger.ts';
import type { Snapshot } from './snapshot.ts';
import { measurementsOf } from './store.ts';

type OwnRow = ReturnType<typeof measurementsOf>[number];

/** A place of which two things are said, and the rows of a person's. */
type OpenPlace = { readonly period: Period; readonly rows: readonly OwnRow[] };

/**
 * Where the ledger and a person's values say different things and nobody has chosen between them,
 * newest first. What is closed keeps its values, and so is no question.
 */
export function differencesFrom(
  db: ReadableDb,
  snapshot: Snapshot,
  sums: readonly DaySum[],
): LedgerDifference[] {
  const open = openPlaces(db, snapshot)
    .toSorted((a, b) => (a.period.end < b.period.end ? 1 : -1))
    .slice(0, MOST_DIFFERENCES);
  const writtenAt = valuesWrittenAt(
    db,
    open.flatMap(({ rows }) => rows.map(({ rowId }) => rowId)),
  );
  const daysOf = movedDays(sums);
  return open.flatMap(({ period, rows }): LedgerDifference[] => {
    const [first] = rows;
    const said = first && snapshot.ledger.total(first.metric, period.key);
    if (first === undefined || said === undefined || said === null) return [];
    const { metric, source } = first;
    const at = rows.map(({ rowId }) => writtenAt.get(rowId) ?? '').toSorted();
    return [
      {
        metric,
        period: period.key,
        unit: snapshot.traitsOf(metric, period).definition.unit,
        own: { value: sumOf(rows), source: ownSource(source), at: at.at(-1) ?? '' },
        ledger: { value: said, days: daysOf(metric, period) },
        stands: givesWay(rows) && snapshot.ledger.coversStart(period) ? 'ledger' : 'own',
      },
    ];
  });
}

function openPlaces(db: ReadableDb, { ledger, calendar, closedAt }: Snapshot): OpenPlace[] {
  const own = measurementsOf(db, [...LEDGER_METRICS, ...CUSTOMER_METRICS]);
  const places = groupedBy(own, ({ metric, periodKey }) => `${metric} ${periodKey}`);
  return [...places.values()].flatMap((rows) => {
    const [first] = rows;
    if (!first || rows.some(({ isOverLedger }) => isOverLedger)) return [];
    const { metric, periodKey } = first;
    const said = ledger.total(metric, periodKey);
    if (said === null || said === sumOf(rows)) return [];
    if (isInClosed(periodKey, (key) => closedAt.has(key), calendar)) return [];
    const period = parsePeriodKey(periodKey, calendar);
    return period.ok ? [{ period: period.value, rows }] : [];
  });
}

function givesWay(rows: readonly OwnRow[]): boolean {
  return rows.every(({ source }) => source === 'estimated');
}

function sumOf(rows: readonly OwnRow[]): number {
  return rows.reduce((sum, { value }) => sum + value, 0);
}

/** No row of a person's is the ledger's. */
function ownSource(source: OwnRow['source']): LedgerDifference['own']['source'] {
  return source === 'ledger' ? 'typed' : source;
}
