import { and, eq, isNull, like } from 'drizzle-orm';
import type { EntryFields } from '#shared/features/ledger/model.ts';
import { DECLARED } from '#shared/features/ledger/vat/settlement.ts';
import type { DeclaredVat } from '#shared/features/ledger/vat/settlement.ts';
import { CIVIL_CALENDAR, parsePeriodKey } from '#shared/kernel/period.ts';
import type { Period } from '#shared/kernel/period.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { ledgerEntry } from '#main/db/ledger-schema.ts';
import { correctionsOf, withLines } from './store.ts';
import type { StoredEntry } from './store.ts';

/** By this reference of its document an entry is known to settle a period. */
export function pieceOf({ key }: Pick<Period, 'key'>): string {
  return `TVA-${key}`;
}

/** A period whose return was declared, and the entry that settled it. */
export type SettledPeriod = { readonly period: Period; readonly entry: StoredEntry };

/** Every one of them, in the order of their entries, unless that was taken back since. */
export function settledPeriods(db: ReadableDb): SettledPeriod[] {
  const rows = db
    .select()
    .from(ledgerEntry)
    .where(
      and(
        eq(ledgerEntry.kind, 'journal'),
        eq(ledgerEntry.journal, 'OD'),
        like(ledgerEntry.docRef, pieceOf({ key: '%' })),
        isNull(ledgerEntry.correctsId),
      ),
    )
    .orderBy(ledgerEntry.seq)
    .all();
  const corrections = correctionsOf(
    db,
    rows.map(({ id }) => id),
  );
  return withLines(db, rows).flatMap((entry) => {
    const period = settledBy(entry);
    return period === null || corrections.has(entry.id) ? [] : [{ period, entry }];
  });
}

/** The period that an entry settled; null where its document only looks like one. */
function settledBy({ docRef }: StoredEntry): Period | null {
  const key = docRef?.slice(pieceOf({ key: '' }).length) ?? '';
  const period = parsePeriodKey(key, CIVIL_CALENDAR);
  return period.ok && docRef === pieceOf(period.value) ? period.value : null;
}

/** What the rows of such an entry declared, account by account. */
export function declaredBy(lines: readonly SettlingRow[]): DeclaredVat {
  const sumOf = (number: string | undefined): number =>
    lines.filter(({ account }) => account === number).reduce((sum, { amount }) => sum + amount, 0);
  return [sumOf(DECLARED[0]), sumOf(DECLARED[1]), sumOf(DECLARED[2]), sumOf(DECLARED[3])];
}

/** A row of an entry in double form, as it is written or kept. */
type SettlingRow = Pick<EntryFields['lines'][number], 'account' | 'amount'>;
