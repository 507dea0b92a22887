import { createHash } from 'node:crypto';
import { CHAIN_START, chainHash, verifyChain } from '#shared/features/ledger/lock/chain.ts';
import type { ChainVerdict } from '#shared/features/ledger/lock/chain.ts';
import { checkLock } from '#shared/features/ledger/lock/months.ts';
import type { LockError, Month } from '#shared/features/ledger/lock/months.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import {
  addLockedMonth,
  chainEnd,
  chainedEntries,
  lastPaidDayIn,
  lockEntry,
  newestLock,
  oldestOpenDay,
  openEntriesIn,
} from './lock-store.ts';
import type { StoredEntry } from './store.ts';

/** Locks a month for good, and hashes what it holds; gives the number of entries it took in. */
export function lockMonth(db: WritableDb, month: Month, lockedOn: Day): number {
  const allowed = checkLock({
    month,
    lockedOn,
    newest: newestLock(db),
    oldestOpen: oldestOpenDay(db),
    lastPaidOn: lastPaidDayIn(db, month),
  });
  if (!allowed.ok) throw lockRefusal(allowed.error);
  const entries = openEntriesIn(db, month);
  lockEntries(
    db,
    entries.map((entry) => ({ ...entry, lockedOn })),
  );
  addLockedMonth(db, { month, lockedOn });
  return entries.length;
}

/** Hashes entries onto the end of the chain, in the order in which they come, and locks them. */
export function lockEntries(
  db: WritableDb,
  entries: readonly (StoredEntry & { readonly lockedOn: Day })[],
): void {
  const end = chainEnd(db);
  let [place, hash] = [end.place, end.hash ?? CHAIN_START];
  for (const entry of entries) {
    place += 1;
    hash = chainHash(hash, entry, sha256);
    lockEntry(db, entry.id, { lockedOn: entry.lockedOn, chainPlace: place, hash });
  }
}

function lockRefusal(error: LockError): Refusal {
  const details = 'month' in error ? { month: error.month } : { day: error.day };
  return new Refusal(error.code, {
    field: error.code === 'lock_too_early' ? 'lockedOn' : 'month',
    details,
  });
}

/** Recomputes the chain over all that is locked. */
export function verifyLedger(db: ReadableDb): ChainVerdict {
  return verifyChain(chainedEntries(db), sha256);
}

/** SHA-256 of the UTF-8 of a text, in lower-case hex. */
function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
