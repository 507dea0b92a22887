import { and, eq, gte, inArray, lte, sql } from 'drizzle-orm';
import { keysOf } from '#shared/features/ledger/category-map.ts';
import { isInReceiptsBook } from '#shared/features/ledger/exports/legal-books.ts';
import type { Threshold } from '#shared/features/ledger/thresholds.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { ledgerEntry, ledgerThreshold } from '#main/db/ledger-schema.ts';
import { readCategories } from './category-store.ts';

export function ownThresholds(db: ReadableDb): Threshold[] {
  return db
    .select()
    .from(ledgerThreshold)
    .all()
    .map(({ key, fromOn, amount, source, checkedOn }) => ({
      key: key as Threshold['key'],
      from: fromOn,
      amount,
      source,
      checkedOn,
    }));
}

/** Writes a limit down, over what was said of it from the same day on. */
export function saveThreshold(db: WritableDb, { key, from, ...said }: Threshold): void {
  db.insert(ledgerThreshold)
    .values({ key, fromOn: from, ...said })
    .onConflictDoUpdate({ target: [ledgerThreshold.key, ledgerThreshold.fromOn], set: said })
    .run();
}
