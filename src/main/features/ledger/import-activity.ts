import { and, desc, eq, sql } from 'drizzle-orm';
import type { DraftGround } from '#shared/features/ledger/imports/row-drafts.ts';
import type { ActivityLine } from '#shared/features/taxes/model.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { ledgerEntry } from '#main/db/ledger-schema.ts';

/** Under which line receipts of a name were last declared, for the same category. Each is asked for once. */
export function createLastActivity(db: ReadableDb): NonNullable<DraftGround['activityOf']> {
  const known = new Map<string, ActivityLine | undefined>();
  const newest = db
    .select({ activityLine: ledgerEntry.activityLine, category: ledgerEntry.category })
    .from(ledgerEntry)
    .where(and(eq(ledgerEntry.party, sql.placeholder('party')), eq(ledgerEntry.kind, 'receipt')))
    .orderBy(desc(ledgerEntry.paidOn), desc(ledgerEntry.seq))
    .limit(1)
    .prepare();
  return ({ party, category }) => {
    const key = `${category} ${party}`;
    if (party !== '' && !known.has(key)) {
      const last = newest.get({ party });
      known.set(key, (last?.category === category ? last.activityLine : null) ?? undefined);
    }
    return known.get(key);
  };
}
