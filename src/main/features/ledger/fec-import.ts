import { createHash } from 'node:crypto';
import { entryOfFec } from '#shared/features/ledger/imports/fec-entries.ts';
import { readFec } from '#shared/features/ledger/imports/fec-reading.ts';
import type { FecFileEntry, FecFile } from '#shared/features/ledger/imports/fec-reading.ts';
import { sharedNumbers, shortNumber } from '#shared/features/ledger/account-choice.ts';
import type { Account } from '#shared/features/ledger/accounts.ts';
import { isDayLocked, yearStartOf } from '#shared/features/ledger/lock/months.ts';
import { LEDGER_CURRENCY, MOST_LINES } from '#shared/features/ledger/model.ts';
import type { EntryFields, EntryKind } from '#shared/features/ledger/model.ts';
import { ledgerBalances, openingAfter } from '#shared/features/ledger/opening.ts';
import type { LedgerBalance } from '#shared/features/ledger/opening.ts';
import { checkEntry } from '#shared/features/ledger/rules.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { addDays, dayOf } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import type { CommandContext } from '#main/operations/context.ts';
import { decodeText } from '#main/operations/text-decoding.ts';
import { listAccounts } from './account-store.ts';
import { readCategories } from './category-store.ts';
import { knownEntries } from './fec-known.ts';
import { addImport } from './import-store.ts';
import { newestLock } from './lock-store.ts';
import { keepOpening } from './opening.ts';
import { insertEntries, nextSeq } from './store.ts';
import { createAccountGuard } from './entry-accounts.ts';
import { businessFormOn, fiscalYearStart } from './taxpayer.ts';

/** A file that was handed in. */
export type FecSource = { readonly name: string; readonly bytes: Uint8Array };

/** What taking a FEC in would bring: its entries, and the balances that it ends with. */
export type FecPlan = {
  readonly from: Day;
  readonly to: Day;
  readonly read: number;
  /** The debits of all entries, which are equal to the credits; euro cents. */
  readonly debit: number;
  readonly fresh: readonly EntryFields[];
  readonly known: number;
  /** Entries of months that are locked here: they are left out. */
  readonly locked: number;
  /** Rows without an amount. */
  readonly empty: number;
  readonly opening: { readonly on: Day; readonly lines: readonly LedgerBalance[] };
};

/** Reads a FEC, and holds it against the books; nothing is written. */
export function planFec(db: ReadableDb, { name, bytes }: FecSource): FecPlan {
  const file = readFec(decodeText(bytes));
  if (!file.ok) {
    const { code, line } = file.error;
    throw new Refusal('fec_unread', { details: { problem: code, line } });
  }
  const { entries, empty } = file.value;
  const days = entries.map(({ day }) => day).toSorted();
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) {
    throw new Refusal('fec_unread', { details: { problem: 'empty', line: 1 } });
  }
  const lock = newestLock(db);
  const isKnown = knownEntries(db, { from, to });
  const others = entries.filter((entry) => !isKnown(entry));
  const open = others.filter(({ day }) => !isDayLocked(day, lock));
  const ground = { places: placesOf(db, open), categories: readCategories(db) };
  return {
    from,
    to,
    read: entries.length,
    debit: debitOf(file.value),
    fresh: open.map((entry) => entryOfFec(entry, ground)),
    known: entries.length - others.length,
    locked: others.length - open.length,
    empty,
    opening: openingOf(db, name, to, entries),
  };
}

/**
 * The places that a FEC can mean: its amounts are euros. Refused where it names a number that two of
 * them share.
 */
function placesOf(db: ReadableDb, entries: readonly FecFileEntry[]): Account[] {
  const places = listAccounts(db).filter(({ currency }) => currency === LEDGER_CURRENCY);
  const alike = sharedNumbers(places);
  const named = entries
    .flatMap(({ rows }) => rows)
    .find(({ account }) => alike.has(shortNumber(account)));
  if (named) throw new Refusal('account_number_shared', { details: { number: named.account } });
  return places;
}

function debitOf({ entries }: FecFile): number {
  return entries.reduce(
    (sum, { rows }) => rows.reduce((all, { cents }) => all + Math.max(cents, 0), sum),
    0,
  );
}

/** The balances with which the year after the file begins. */
function openingOf(db: ReadableDb, name: string, last: Day, entries: readonly FecFileEntry[]) {
  const on = yearAfter(db, name, last);
  const postings = entries.flatMap(({ rows }) =>
    rows.map(({ account, accountName, cents }) => ({
      account: [account, accountName] as const,
      cents,
      isTreasury: false,
    })),
  );
  return { on, lines: openingAfter(ledgerBalances(postings), businessFormOn(db, on)) };
}

/** The first day of the year after: the name of a FEC tells the closing day, else the books know. */
function yearAfter(db: ReadableDb, name: string, last: Day): Day {
  const [, year, month, date] = /FEC(\d{4})(\d{2})(\d{2})/i.exec(name) ?? [];
  const closing = `${year}-${month}-${date}`;
  if (year !== undefined && closing >= last) return addDays(closing, 1);
  const start = yearStartOf(last, fiscalYearStart(db));
  return dayOf(Number(start.slice(0, 4)) + 1, Number(start.slice(5, 7)), 1);
}

/** How many of the entries are of each kind. */
export function kindsOf(entries: readonly EntryFields[]): Record<EntryKind, number> {
  const kinds = { receipt: 0, expense: 0, transfer: 0, journal: 0 };
  for (const { kind } of entries) kinds[kind] += 1;
  return kinds;
}

/** Writes the entries that are not here yet, in the order of their days; gives how many there were. */
export function writeFecEntries(
  { db, clock }: Pick<CommandContext, 'db' | 'clock'>,
  plan: FecPlan,
  { name, bytes }: FecSource,
): number {
  const { fresh } = plan;
  if (fresh.length === 0) return 0;
  const [lock, categories] = [newestLock(db), readCategories(db)];
  const refuseAccounts = createAccountGuard(db);
  for (const entry of fresh) {
    const allowed = checkEntry(entry, lock, categories);
    if (!allowed.ok) throw new Refusal(allowed.error.code, { field: allowed.error.field });
    refuseAccounts(entry);
  }
  const importId = addImport(db, {
    fileName: name,
    profile: 'fec',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    account: null,
    importedAt: clock.now(),
    rowsRead: plan.read,
    rowsAdded: fresh.length,
    rowsKnown: plan.known,
    rowsSkipped: plan.locked,
  });
  const seq = nextSeq(db);
  const byDay = fresh.toSorted((a, b) => (a.paidOn < b.paidOn ? -1 : Number(a.paidOn > b.paidOn)));
  insertEntries(
    db,
    byDay.map((entry, index) => ({ seq: seq + index, entry, importId })),
  );
  return fresh.length;
}

/** Keeps the balances that a FEC ends with as the opening balances of the year after it. */
export function writeFecOpening(db: CommandContext['db'], { opening }: FecPlan): number {
  const { on, lines } = opening;
  // Keeping none would take away those that are kept.
  if (lines.length === 0) return 0;
  if (lines.length > MOST_LINES) throw new Refusal('too_large', { field: 'lines' });
  keepOpening(db, on, lines);
  return lines.length;
}
