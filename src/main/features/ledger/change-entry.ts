import { isDayLocked } from '#shared/features/ledger/lock/months.ts';
import type { EntryFields } from '#shared/features/ledger/model.ts';
import { entryFieldsSchema } from '#shared/features/ledger/model.ts';
import { checkEntry } from '#shared/features/ledger/rules.ts';
import { withoutOtherAccounts } from '#shared/features/ledger/sorting.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { defined } from '#shared/kernel/defined.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { readCategories } from './category-store.ts';
import { isElsewhere, refuseAccounts } from './entry-accounts.ts';
import { requireEntry } from './entry-views.ts';
import { newestLock } from './lock-store.ts';
import { updateEntry } from './store.ts';
import type { StoredEntry } from './store.ts';

/** Writes these fields of an open entry over what it had; refused where it would break a rule. */
export function changeEntry(db: WritableDb, entry: StoredEntry, fields: object): void {
  const { id, correctsId: _corrects, seq: _seq, lockedOn: _lockedOn, ...known } = entry;
  const now = withPrinted(known, changed(known, fields));
  const lines = now.kind === 'journal' ? now.lines : withoutOtherAccounts(now, known);
  if (isElsewhere(known, now)) refuseAccounts(db, now);
  updateEntry(db, id, checkedEntry(db, { ...now, lines }));
}

/** Fields that only some entries have: null takes them away, where of others it is a value. */
const RARE = ['accountId', 'toAccountId', 'toAmount', 'activityLine'];

function changed(known: EntryFields, given: object): EntryFields {
  const told = Object.entries({ ...known, ...defined(given) });
  return entryFieldsSchema
    .strip()
    .parse(
      Object.fromEntries(told.filter(([key, value]) => value !== null || !RARE.includes(key))),
    );
}

/** A correction keeps the accounts that were printed, as long as what it was for stays the same. */
function withPrinted(known: EntryFields, next: EntryFields): EntryFields {
  if (next.category !== known.category) return next;
  const lines = next.lines.map((line, at) => {
    const { category, account, accountName } = known.lines[at] ?? {};
    const isSame = line.category === category && line.account === undefined;
    return isSame ? { ...line, ...defined({ account, accountName }) } : line;
  });
  return { ...next, lines };
}

/** An entry as it is; refused where it may not be kept so. */
export function checkedEntry(db: ReadableDb, fields: EntryFields): EntryFields {
  const allowed = checkEntry(fields, newestLock(db), readCategories(db));
  if (!allowed.ok) throw new Refusal(allowed.error.code, { field: allowed.error.field });
  return fields;
}

/** True where nothing of an entry may change any more. */
export function isLockedEntry(db: ReadableDb, { lockedOn, paidOn }: StoredEntry): boolean {
  return lockedOn !== null || isDayLocked(paidOn, newestLock(db));
}

/** An entry that may still change; a locked one is corrected, not changed. */
export function openEntry(db: ReadableDb, seq: number): StoredEntry {
  const entry = requireEntry(db, seq);
  if (isLockedEntry(db, entry)) {
    throw new Refusal('entry_locked', { field: 'seq', details: { seq } });
  }
  return entry;
}
