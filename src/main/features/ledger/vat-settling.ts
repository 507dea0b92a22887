import { and, eq, isNull, like } from 'drizzle-orm';
import { dayToPutRight } from '#shared/features/ledger/lock/reclassification.ts';
import { LEDGER_CURRENCY, NO_CATEGORY } from '#shared/features/ledger/model.ts';
import type { EntryFields } from '#shared/features/ledger/model.ts';
import type { LedgerBalance } from '#shared/features/ledger/opening.ts';
import { checkEntry } from '#shared/features/ledger/rules.ts';
import {
  CREDIT,
  DECLARED,
  INSTALMENTS,
  vatSettlement,
} from '#shared/features/ledger/vat/settlement.ts';
import type { HeldVat, VatSettlement } from '#shared/features/ledger/vat/settlement.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { addDays } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import { CIVIL_CALENDAR, parsePeriodKey } from '#shared/kernel/period.ts';
import type { Period } from '#shared/kernel/period.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { ledgerEntry } from '#main/db/ledger-schema.ts';
import { readCategories } from './category-store.ts';
import { newestLock } from './lock-store.ts';
import { balancesBefore } from './opening.ts';
import { requireEntry } from './entry-views.ts';
import { correctionsOf, insertEntry, nextSeq, updateEntry, withLines } from './store.ts';
import type { StoredEntry } from './store.ts';
import { vatLinesIn } from './vat-return.ts';

/** How the return of a period is settled, or would be. */
export type PeriodSettlement = VatSettlement & {
  /** The day of its entry. */
  readonly on: Day;
  /** False while the period goes on. */
  readonly isOver: boolean;
  /** The entry that settled it; null: none did. */
  readonly seq: number | null;
  /** That entry is of a locked month. */
  readonly isLocked: boolean;
  /** It says what would be written today. */
  readonly isSame: boolean;
  /** Another period that shares days with it and is settled, which would count their VAT twice. */
  readonly overlap: { readonly period: string; readonly seq: number } | null;
};

/** That of a month, a quarter or a year of the calendar. */
export function settlementOf(db: ReadableDb, key: string, today: Day): PeriodSettlement {
  const period = periodOf(key);
  const settled = settlementsWithin(db, period);
  const kept = settled.findLast((one) => one.key === period.key)?.entry ?? null;
  const other = settled.findLast((one) => one.key !== period.key);
  const on = kept?.paidOn ?? dayToPutRight({ paidOn: period.end }, newestLock(db));
  const days = { from: period.start, to: period.end };
  const settlement = vatSettlement(vatLinesIn(db, days), heldOn(db, on, { kept, period }));
  return {
    ...settlement,
    on,
    isOver: period.end < today,
    seq: kept?.seq ?? null,
    isLocked: kept !== null && kept.lockedOn !== null,
    isSame: kept !== null && declaredText(kept.lines) === declaredText(settlement.lines),
    overlap: other ? { period: other.key, seq: other.entry.seq } : null,
  };
}

/** Writes the entry that settles the return of a period, or writes it anew; gives its number. */
export function settleVat(db: WritableDb, key: string, today: Day): number {
  const { on, lines, isOver, seq, isSame, isLocked, overlap } = settlementOf(db, key, today);
  const period = periodOf(key);
  if (!isOver) throw new Refusal('period_not_over', { field: 'period', details: { period: key } });
  if (seq !== null && isSame) return seq;
  if (overlap) {
    const details = { name: String(overlap.seq), period: overlap.period };
    throw new Refusal('vat_settled', { field: 'period', details });
  }
  if (seq !== null && isLocked) {
    throw new Refusal('entry_locked', { field: 'period', details: { seq } });
  }
  if (lines.length === 0) throw new Refusal('not_found', { field: 'period' });
  const entry = entryOfSettlement(period, on, lines);
  const allowed = checkEntry(entry, newestLock(db), readCategories(db));
  if (!allowed.ok) throw new Refusal(allowed.error.code, { field: allowed.error.field });
  const number = seq ?? nextSeq(db);
  if (seq === null) insertEntry(db, number, entry);
  else updateEntry(db, requireEntry(db, seq).id, entry);
  return number;
}

function periodOf(key: string): Period {
  const period = parsePeriodKey(key.toUpperCase(), CIVIL_CALENDAR);
  if (period.ok) return period.value;
  throw new Refusal('unknown_period', { field: 'period', details: { period: key } });
}

/** By this reference of its document an entry is known to settle a period. */
function pieceOf({ key }: Pick<Period, 'key'>): string {
  return `TVA-${key}`;
}

type SettledPeriod = { readonly key: string; readonly entry: StoredEntry };

/** The entries that settled periods which share days with this one, unless they were taken back since. */
function settlementsWithin(db: ReadableDb, { start, end }: Period): SettledPeriod[] {
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
    const isShared = period !== null && period.start <= end && period.end >= start;
    return isShared && !corrections.has(entry.id) ? [{ key: period.key, entry }] : [];
  });
}

/** The period that an entry settled; null where its document only looks like one. */
function settledBy({ docRef }: StoredEntry): Period | null {
  const key = docRef?.slice(pieceOf({ key: '' }).length) ?? '';
  const period = parsePeriodKey(key, CIVIL_CALENDAR);
  return period.ok && docRef === pieceOf(period.value) ? period.value : null;
}

type Settling = { readonly kept: StoredEntry | null; readonly period: Period };

/** What the books hold on a day of a credit and of instalments, its own entry left out. */
function heldOn(db: ReadableDb, on: Day, { kept, period }: Settling): HeldVat {
  const balances = balancesBefore(db, addDays(on, 1));
  const own = kept?.lines ?? [];
  const heldBy = (account: string): number => {
    const sumOf = (rows: readonly PostedAmount[]) =>
      rows
        .filter((row) => row.account?.startsWith(account.slice(0, 5)) === true)
        .reduce((sum, { amount }) => sum + amount, 0);
    return Math.max(0, sumOf(balances) - sumOf(own));
  };
  // Instalments are paid under the régime simplifié, whose return is of a year.
  const instalments = period.kind === 'year' ? heldBy(INSTALMENTS[0]) : 0;
  return { credit: heldBy(CREDIT[0]), instalments };
}

/** What was declared, account by account; what is set off and left follows from it. */
function declaredText(rows: readonly PostedAmount[]): string {
  const declared = rows.filter(({ account }) => DECLARED.includes(account ?? ''));
  return JSON.stringify(declared.map(({ account, amount }) => [account, amount]));
}

type PostedAmount = { readonly account?: string | undefined; readonly amount: number };

/** Books are French law: their words are French, whatever language the window speaks. */
function entryOfSettlement(period: Period, on: Day, lines: readonly LedgerBalance[]): EntryFields {
  return {
    kind: 'journal',
    journal: 'OD',
    paidOn: on,
    docRef: pieceOf(period),
    docDate: null,
    party: '',
    label: `Déclaration de TVA ${period.key.replace('Q', 'T')}`,
    category: NO_CATEGORY.journal,
    method: 'other',
    currency: LEDGER_CURRENCY,
    fx: null,
    lines: lines.map((line) => ({ rate: null, basis: 'gross', ...line })),
  };
}
