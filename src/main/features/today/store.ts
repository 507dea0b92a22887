import { and, count, desc, eq, inArray, isNotNull, max } from 'drizzle-orm';
import type { ReadableDb } from '#main/db/handles.ts';
import { ledgerAccount, ledgerBankRow, ledgerEntry } from '#main/db/ledger-schema.ts';
import { measurement, metric, period } from '#main/db/schema.ts';

/** Of each account that statements were taken in for and that is not closed, its newest movement. */
export function newestMovements(db: ReadableDb) {
  const { name, closedOn } = ledgerAccount;
  return db
    .select({ account: name, closedOn, until: max(ledgerBankRow.paidOn) })
    .from(ledgerBankRow)
    .innerJoin(ledgerAccount, eq(ledgerAccount.id, ledgerBankRow.accountId))
    .groupBy(ledgerBankRow.accountId)
    .orderBy(desc(max(ledgerBankRow.paidOn)))
    .all()
    .flatMap(({ closedOn: closed, until, account }) =>
      closed === null && until !== null ? [{ account, until }] : [],
    );
}

/** True once the ledger has an entry, or a value came in from a file. */
export function hasSomethingFromElsewhere(db: ReadableDb): boolean {
  const entries = db.select({ count: count() }).from(ledgerEntry).get();
  if ((entries?.count ?? 0) > 0) return true;
  const imported = db
    .select({ id: measurement.id })
    .from(measurement)
    .where(eq(measurement.source, 'imported'))
    .limit(1)
    .get();
  return imported !== undefined;
}

/** The metrics of which some value in these periods says how it came in: all that may stand so far. */
export function metricsToldOf(db: ReadableDb, periods: readonly string[]): ReadonlySet<string> {
  const rows = db
    .selectDistinct({ slug: metric.slug })
    .from(measurement)
    .innerJoin(metric, eq(metric.id, measurement.metricId))
    .innerJoin(period, eq(period.id, measurement.periodId))
    .where(and(inArray(period.key, [...periods]), isNotNull(measurement.sourceDetail)))
    .all();
  return new Set(rows.map(({ slug }) => slug));
}
