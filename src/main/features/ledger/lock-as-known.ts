import { z } from 'zod';
import { CHAIN_START, CHAIN_VERSIONS, chainHash } from '#shared/features/ledger/lock/chain.ts';
import type { ChainLock, LockedBy } from '#shared/features/ledger/lock/chain.ts';
import { checkLock, monthOf } from '#shared/features/ledger/lock/months.ts';
import { defined } from '#shared/kernel/defined.ts';
import { groupedBy } from '#shared/kernel/grouped.ts';
import { rowsOfClosedFile } from '#main/db/closed-file.ts';
import type { WritableDb } from '#main/db/handles.ts';
import { readPrinted } from './entry-rows.ts';
import type { KnownLocks } from './known-locks-store.ts';
import {
  addLockedMonth,
  chainEnd,
  keepAccountsOfLines,
  lockEntry,
  newestLock,
  oldestOpenDay,
  openEntriesIn,
} from './lock-store.ts';
import { sha256 } from '#main/db/sha256.ts';
import type { StoredEntry } from './store.ts';

const entryRow = z.object({
  id: z.number(),
  seq: z.number(),
  paid_on: z.string(),
  locked_on: z.string(),
  chain_place: z.number(),
  chain_version: z.number(),
  hash: z.string(),
  final_number: z.number().nullable(),
  printed_with: z.string().nullable(),
});
const lineRow = z.object({
  entry_id: z.number(),
  position: z.number(),
  account: z.string().nullable(),
  account_name: z.string().nullable(),
});

/** How a file had an entry locked: all that its row and its lines were given then. */
type KnownLock = z.infer<typeof entryRow> & { readonly lines: readonly z.infer<typeof lineRow>[] };

/** The locked entries of a file that nobody has open, by number; none where it cannot be read. */
export function entriesOfClosedFile(path: string): ReadonlyMap<number, KnownLock> {
  const read = <T>(table: string, row: z.ZodType<T>): T[] =>
    rowsOfClosedFile(path, table, MOST_ROWS).flatMap((found) => row.safeParse(found).data ?? []);
  const lines = groupedBy(read('ledger_line', lineRow), ({ entry_id }) => entry_id);
  return new Map(
    read('ledger_entry', entryRow).map((row) => [
      row.seq,
      { ...row, lines: lines.get(row.id) ?? [] },
    ]),
  );
}

const MOST_ROWS = 1_000_000;

/**
 * Locks months as another file had them locked, whatever has changed since in accounts, categories and
 * rules; false where an entry is not, to the last sign, the one that was locked: its hash is another.
 */
export function lockAsKnown(
  db: WritableDb,
  months: KnownLocks['months'],
  known: ReadonlyMap<number, KnownLock>,
): boolean {
  const named = new Set(months.map(({ month }) => month));
  const locks = [...known.values()]
    .filter(({ paid_on: day }) => named.has(monthOf(day)))
    .toSorted((a, b) => a.chain_place - b.chain_place);
  const entries = new Map(
    months.flatMap(({ month }) => openEntriesIn(db, month)).map((entry) => [entry.seq, entry]),
  );
  if (entries.size !== locks.length) return false;
  const areSame = locks.every((lock) => {
    const entry = entries.get(lock.seq);
    return entry !== undefined && lockSame(db, entry, lock);
  });
  return areSame && months.every((month) => addMonth(db, month));
}

function addMonth(db: WritableDb, { month, lockedOn, end }: KnownLocks['months'][number]): boolean {
  const [newest, oldestOpen] = [newestLock(db), oldestOpenDay(db)];
  // On the day on which it was locked, it was over.
  const allowed = checkLock({ month, lockedOn, today: '9999-12-31', newest, oldestOpen });
  if (!allowed.ok) return false;
  addLockedMonth(db, { month, lockedOn, chained: end?.entries ?? null, hash: end?.hash ?? null });
  return true;
}

/** Gives an entry the lock that it had, where that makes the same hash at the same place. */
function lockSame(db: WritableDb, entry: StoredEntry, lock: KnownLock): boolean {
  const { place, hash } = chainEnd(db);
  const { chain_place: chainPlace, chain_version: chainVersion, locked_on: lockedOn } = lock;
  const accounts = new Map(lock.lines.map((line) => [line.position, line]));
  const lines = entry.lines.map((line, at) => {
    const { account, account_name: name } = accounts.get(at) ?? {};
    // What an open entry keeps already stays in its row.
    if (line.account !== undefined) return line;
    return {
      ...line,
      ...defined({ account: account ?? undefined, accountName: name ?? undefined }),
    };
  });
  const printedWith = lock.printed_with === null ? undefined : readPrinted(lock.printed_with);
  const locked = { ...entry, lines, printedWith };
  const chained = { ...locked, ...defined({ lock: chainLockOf(lock) }) };
  const isSame =
    chainPlace === place + 1 && chainHash(hash ?? CHAIN_START, chained, sha256) === lock.hash;
  if (!isSame) return false;
  keepAccountsOfLines(db, entry, lines);
  lockEntry(db, entry.id, {
    lockedOn,
    chainPlace,
    chainVersion,
    hash: lock.hash,
    finalNumber: lock.final_number,
    printedWith: lock.printed_with,
  });
  return true;
}

/** The part of the lock that was hashed; the first chains hashed none of it. */
function chainLockOf(lock: KnownLock): ChainLock | undefined {
  const by = BY_VERSION.get(lock.chain_version);
  if (by === undefined || lock.final_number === null) return undefined;
  const { locked_on: lockedOn, chain_place: place, final_number: finalNumber } = lock;
  return { by, lockedOn, place, finalNumber };
}

const BY_VERSION = new Map(
  (Object.keys(CHAIN_VERSIONS) as LockedBy[]).map((by) => [CHAIN_VERSIONS[by] as number, by]),
);
