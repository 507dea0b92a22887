import { and, desc, eq, isNull, lte } from 'drizzle-orm';
import { shortNumber } from '#shared/features/ledger/account-choice.ts';
import { balanceOn } from '#shared/features/ledger/accounts.ts';
import type { Account, DatedMove } from '#shared/features/ledger/accounts.ts';
import {
  firstDayOf,
  isDayLocked,
  monthAfter,
  yearStartOf,
} from '#shared/features/ledger/lock/months.ts';
import { LEDGER_CURRENCY, NO_CATEGORY } from '#shared/features/ledger/model.ts';
import type { EntryFields } from '#shared/features/ledger/model.ts';
import { ledgerBalances, openingAfter } from '#shared/features/ledger/opening.ts';
import type { LedgerBalance } from '#shared/features/ledger/opening.ts';
import { accountsByNumber } from '#shared/features/ledger/opened-balances.ts';
import { postingsOf, treasuryAccount } from '#shared/features/ledger/postings.ts';
import type { Chart, Posting } from '#shared/features/ledger/postings.ts';
import { checkEntry } from '#shared/features/ledger/rules.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { addDays } from '#shared/kernel/day.ts';
import type { Day, DayRange } from '#shared/kernel/day.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { ledgerEntry } from '#main/db/ledger-schema.ts';
import { listAccounts } from './account-store.ts';
import { movesUntil } from './balances.ts';
import { readCategories } from './category-store.ts';
import { readChart } from './chart.ts';
import { entriesByPayment } from './export-store.ts';
import { newestLock } from './lock-store.ts';
import { deleteEntry, insertEntry, nextSeq, updateEntry, withLines } from './store.ts';
import { businessFormOn, fiscalYearStart } from './taxpayer.ts';
import type { StoredEntry } from './store.ts';

/** The opening balances of a year: as they are kept, and as they would follow from what was before. */
export type YearOpening = {
  readonly kept: LedgerBalance[] | null;
  readonly isLocked: boolean;
  readonly proposed: LedgerBalance[];
  /** What each account held the day before, by its number. */
  readonly held: { readonly account: number; readonly number: string; readonly amount: number }[];
};

/** Those of the year that begins on a day. */
export function openingOf(db: ReadableDb, on: Day): YearOpening {
  const kept = openingEntry(db, on);
  const exactly = kept !== null && kept.paidOn === on ? kept : null;
  return {
    kept: exactly && exactly.lines.map(balanceOfLine),
    isLocked: isDayLocked(on, newestLock(db)),
    proposed: openingAfter(balancesBefore(db, on), businessFormOn(db, on)),
    held: heldByNumber(db, on),
  };
}

function balanceOfLine({ account, accountName, amount }: EntryFields['lines'][number]) {
  return { account: account ?? '', accountName: accountName ?? account ?? '', amount };
}

/** The newest entry of opening balances up to a day; null where there is none. */
function openingEntry(db: ReadableDb, until: Day): StoredEntry | null {
  const row = db
    .select()
    .from(ledgerEntry)
    .where(
      and(
        eq(ledgerEntry.journal, 'AN'),
        lte(ledgerEntry.paidOn, until),
        // What takes balances back opens no year.
        isNull(ledgerEntry.correctsId),
      ),
    )
    .orderBy(desc(ledgerEntry.paidOn), desc(ledgerEntry.seq))
    .limit(1)
    .get();
  return row ? (withLines(db, [row])[0] ?? null) : null;
}

/**
 * What the ledger accounts held before a day: from the opening balances before it on. The places of
 * money hold what their accounts do, because their own opening balance is no entry.
 */
export function balancesBefore(db: ReadableDb, day: Day): LedgerBalance[] {
  const chart = readChart(db);
  const to = addDays(day, -1);
  const opening = openingEntry(db, to);
  const postings = ledgerBalances(
    postingsIn(db, chart, { from: opening?.paidOn ?? '0000-01-01', to }),
  );
  return withPlaces(db, chart, postings, { day, isOpened: opening !== null });
}

function* postingsIn(db: ReadableDb, chart: Chart, range: DayRange): Generator<Posting> {
  for (const entry of entriesByPayment(db, range)) yield* postingsOf(entry, chart);
}

function withPlaces(
  db: ReadableDb,
  chart: Chart,
  balances: readonly LedgerBalance[],
  { day, isOpened }: { readonly day: Day; readonly isOpened: boolean },
): LedgerBalance[] {
  const accounts = listAccounts(db);
  const moves = movesUntil(db, addDays(day, -1));
  const named = new Set(accountsByNumber(accounts).values());
  // Opening balances under a number that two share are those of neither.
  const places = accounts.filter(
    ({ id, currency }) => currency === LEDGER_CURRENCY && (!isOpened || named.has(id)),
  );
  const held = places.map((place) => {
    const cents = heldBefore(place, moves, day);
    return { account: treasuryAccount(chart, place.id), cents, isTreasury: true };
  });
  const numbers = new Set(held.map(({ account }) => shortNumber(account[0])));
  const others = balances.filter(({ account }) => !numbers.has(shortNumber(account)));
  return [...others, ...ledgerBalances(held)];
}

/** What a place held before a day; one whose opening balance is of that very day is opened with it. */
function heldBefore(place: Account, moves: readonly DatedMove[], day: Day): number {
  const isThere = place.openingOn === null || place.openingOn <= day;
  return isThere ? balanceOn(place, moves, addDays(day, -1)) : 0;
}

function heldByNumber(db: ReadableDb, on: Day): YearOpening['held'] {
  const accounts = listAccounts(db);
  const moves = movesUntil(db, addDays(on, -1));
  const named = new Set(accountsByNumber(accounts).values());
  return accounts
    .filter(({ id }) => named.has(id))
    .map((place) => ({
      account: place.id,
      number: place.number,
      amount: heldBefore(place, moves, on),
    }));
}

/** The first day of the running year, and of the year that comes after one locked to its end. */
export function openingYear(db: ReadableDb, today: Day): { current: Day; toOpen: Day | null } {
  const startMonth = fiscalYearStart(db);
  const current = yearStartOf(today, startMonth);
  const lock = newestLock(db);
  if (lock === null) return { current, toOpen: null };
  const firstOpen = firstDayOf(monthAfter(lock.month));
  // Later in a year its first month is locked, and nothing is written there any more.
  const isJustClosed = yearStartOf(firstOpen, startMonth) === firstOpen;
  const isOpened = openingEntry(db, firstOpen)?.paidOn === firstOpen;
  return { current, toOpen: isJustClosed && !isOpened ? firstOpen : null };
}

/** Keeps the opening balances of the year that begins on a day; none takes them away. */
export function keepOpening(db: WritableDb, on: Day, lines: readonly LedgerBalance[]): void {
  const before = openingEntry(db, on);
  const known = before !== null && before.paidOn === on ? before : null;
  if (known !== null && known.lockedOn !== null) {
    throw new Refusal('entry_locked', { field: 'on', details: { seq: known.seq } });
  }
  if (lines.length === 0) {
    if (known !== null) deleteEntry(db, known.id);
    return;
  }
  const entry = entryOfOpening(on, lines);
  const allowed = checkEntry(entry, newestLock(db), readCategories(db));
  if (!allowed.ok) throw new Refusal(allowed.error.code, { field: allowed.error.field });
  if (known !== null) updateEntry(db, known.id, entry);
  else insertEntry(db, nextSeq(db), entry);
}

/** Books are French law: their words are French, whatever language the window speaks. */
function entryOfOpening(on: Day, lines: readonly LedgerBalance[]): EntryFields {
  return {
    kind: 'journal',
    journal: 'AN',
    paidOn: on,
    docRef: null,
    docDate: null,
    party: '',
    label: `À nouveaux ${on.slice(0, 4)}`,
    category: NO_CATEGORY.journal,
    method: 'other',
    currency: LEDGER_CURRENCY,
    fx: null,
    lines: lines.map((line) => ({ rate: null, basis: 'gross', ...line })),
  };
}
