import { dayToPutRight } from '#shared/features/ledger/lock/reclassification.ts';
import { LEDGER_CURRENCY, NO_CATEGORY } from '#shared/features/ledger/model.ts';
import type { EntryFields } from '#shared/features/ledger/model.ts';
import { checkEntry } from '#shared/features/ledger/rules.ts';
import type { LateVat } from '#shared/features/ledger/vat/late.ts';
import {
  ASKED_BACK,
  CREDIT,
  INSTALMENTS,
  NO_VAT,
  addedVat,
  isNoVat,
  settledAs,
  vatSettlement,
} from '#shared/features/ledger/vat/settlement.ts';
import type { HeldVat, VatSettlement } from '#shared/features/ledger/vat/settlement.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { addDays } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import { CIVIL_CALENDAR, parsePeriodKey } from '#shared/kernel/period.ts';
import type { Period } from '#shared/kernel/period.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { readCategories } from './category-store.ts';
import { newestLock } from './lock-store.ts';
import { balancesBefore } from './opening.ts';
import { requireEntry } from './entry-views.ts';
import { insertEntry, nextSeq, updateEntry } from './store.ts';
import type { StoredEntry } from './store.ts';
import { lacksSomething, lateVatIn, pendingVat } from './vat-late.ts';
import { vatLinesIn } from './vat-return.ts';
import { declaredBy, pieceOf, settledPeriods } from './vat-settled.ts';

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
  /** What it takes up of periods that were declared before; null: nothing. */
  readonly late: LateVat | null;
  /** Another period that shares days with it and is settled, which would count their VAT twice. */
  readonly overlap: { readonly period: string; readonly seq: number } | null;
};

/** That of a month, a quarter or a year of the calendar; `refund` is how much of a credit is asked back. */
export function settlementOf(
  db: ReadableDb,
  key: string,
  today: Day,
  refund?: number,
): PeriodSettlement {
  const period = periodOf(key);
  const settled = settledPeriods(db);
  const shared = settled.filter(
    (one) => one.period.start <= period.end && one.period.end >= period.start,
  );
  const own = shared.findLast((one) => one.period.key === period.key) ?? null;
  const other = shared.findLast((one) => one.period.key !== period.key);
  const kept = own?.entry ?? null;
  const on = kept?.paidOn ?? dayToPutRight({ paidOn: period.end }, newestLock(db));
  const lines = vatLinesIn(db, { from: period.start, to: period.end });
  const pending = pendingVat(db, settled);
  const isLocked = kept !== null && kept.lockedOn !== null;
  const late = isLocked ? null : lateVatIn(db, period, pending);
  const held = heldOn(db, on, { kept, period });
  const settlement = isLocked
    ? settledAs(rowsOf(kept), held)
    : vatSettlement(lines, held, {
        late: late?.vat ?? NO_VAT,
        lost: late?.lost ?? 0,
        refund: refund ?? askedBackBy(kept),
      });
  return {
    ...settlement,
    on,
    isOver: period.end < today,
    seq: kept?.seq ?? null,
    isLocked,
    isSame:
      own !== null && (isLocked ? !lacksSomething(own, pending) : isSame(own.entry, settlement)),
    late,
    overlap: other ? { period: other.period.key, seq: other.entry.seq } : null,
  };
}

function rowsOf({ lines }: StoredEntry): VatSettlement['lines'] {
  return lines.map(({ account = '', accountName = '', amount }) => ({
    account,
    accountName,
    amount,
  }));
}

/** What was declared, and asked back; what is set off and left follows from it. */
function isSame(kept: StoredEntry, { lines, refund }: VatSettlement): boolean {
  const difference = addedVat(declaredBy(kept.lines), declaredBy(lines), -1);
  return isNoVat(difference) && askedBackBy(kept) === refund;
}

/** How much of a credit the entry of a return asks back. */
function askedBackBy(kept: StoredEntry | null): number {
  return (kept?.lines ?? [])
    .filter(({ account }) => account === ASKED_BACK[0])
    .reduce((sum, { amount }) => sum + amount, 0);
}

/** Writes the entry that settles the return of a period, or writes it anew; gives its number. */
export function settleVat(db: WritableDb, key: string, today: Day, refund?: number): number {
  const settlement = settlementOf(db, key, today, refund);
  const { on, lines, seq } = settlement;
  refuseSettling(key, settlement, refund ?? 0);
  if (seq !== null && settlement.isSame) return seq;
  const entry = entryOfSettlement(periodOf(key), { ...settlement, on, lines });
  const allowed = checkEntry(entry, newestLock(db), readCategories(db));
  if (!allowed.ok) throw new Refusal(allowed.error.code, { field: allowed.error.field });
  const number = seq ?? nextSeq(db);
  if (seq === null) insertEntry(db, number, entry);
  else updateEntry(db, requireEntry(db, seq).id, entry);
  return number;
}

function refuseSettling(period: string, settlement: PeriodSettlement, wanted: number): void {
  const { isOver, seq, isSame: isThere, isLocked, overlap, lines, refund } = settlement;
  if (!isOver) throw new Refusal('vat_not_over', { field: 'period', details: { period } });
  if (wanted > refund) throw new Refusal('refund_above_credit', { field: 'refund' });
  if (seq !== null && isThere) return;
  if (overlap) {
    const details = { name: String(overlap.seq), period: overlap.period };
    throw new Refusal('vat_settled', { field: 'period', details });
  }
  if (seq !== null && isLocked) {
    throw new Refusal('entry_locked', { field: 'period', details: { seq } });
  }
  if (lines.length === 0) throw new Refusal('not_found', { field: 'period' });
}

/** A month, a quarter or a year of the calendar by its key, or a refusal. */
export function periodOf(key: string): Period {
  const period = parsePeriodKey(key.toUpperCase(), CIVIL_CALENDAR);
  if (period.ok) return period.value;
  throw new Refusal('unknown_period', { field: 'period', details: { period: key } });
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

type PostedAmount = { readonly account?: string | undefined; readonly amount: number };

/** Books are French law: their words are French, whatever language the window speaks. */
function entryOfSettlement(
  period: Period,
  { on, lines, late }: Pick<PeriodSettlement, 'on' | 'lines' | 'late'>,
): EntryFields {
  const name = `Déclaration de TVA ${period.key.replace('Q', 'T')}`;
  return {
    kind: 'journal',
    journal: 'OD',
    paidOn: on,
    docRef: pieceOf(period),
    docDate: null,
    party: '',
    label: late === null ? name : `${name}, avec des périodes précédentes`,
    category: NO_CATEGORY.journal,
    method: 'other',
    currency: LEDGER_CURRENCY,
    fx: null,
    lines: lines.map((line) => ({ rate: null, basis: 'gross', ...line })),
  };
}
