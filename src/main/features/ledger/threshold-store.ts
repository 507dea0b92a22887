import type { Threshold } from '#shared/features/ledger/thresholds.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { ledgerThreshold } from '#main/db/ledger-schema.ts';

/** The limits that the user looked up. */
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
