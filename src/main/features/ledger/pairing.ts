import { z } from 'zod';
import type { Twin } from '#shared/features/ledger/imports/twins.ts';
import type { DraftEntry } from '#shared/features/ledger/imports/row-drafts.ts';
import { accountOf } from '#shared/features/ledger/accounts.ts';
import { entryFieldsSchema } from '#shared/features/ledger/model.ts';
import type { EntryFields } from '#shared/features/ledger/model.ts';
import { checkAccounts, checkEntry } from '#shared/features/ledger/rules.ts';
import { asTransfer } from '#shared/features/ledger/sorting.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { WritableDb } from '#main/db/handles.ts';
import { listAccounts } from './account-store.ts';
import { findPairing, forgetPairing } from './bank-row-store.ts';
import { readCategories } from './category-store.ts';
import { requireEntry } from './entry-views.ts';
import { newestLock } from './lock-store.ts';
import { insertEntry, nextSeq, updateEntry } from './store.ts';

/** What a pairing keeps, so that it can be taken back: what it changed, and what the row would be. */
const pairedSchema = z.strictObject({
  before: entryFieldsSchema,
  after: entryFieldsSchema,
  draft: entryFieldsSchema,
});

/** The entry that was paired, by its row, and what is kept of it. */
type Pairing = { readonly entryId: number; readonly paired: string };

/**
 * Takes a row of a bank as an entry that is here: the entry stays, on the bank's day and in its
 * account, with its words where it had none; or it becomes the transfer whose other side the row is.
 * One that is locked stays as it is, and is known all the same.
 */
export function pairWith(
  db: WritableDb,
  { fields: draft }: DraftEntry,
  { twin, accountId }: { readonly twin: Twin; readonly accountId: number },
): Pairing {
  const entry = requireEntry(db, twin.seq);
  const before = entryFieldsSchema.strip().parse(entry);
  const isFixed = entry.lockedOn !== null || (twin.as === 'same' && before.kind === 'transfer');
  const wanted = isFixed ? before : pairedFields(before, draft, { as: twin.as, accountId });
  const after = faultIn(db, wanted) === null ? wanted : before;
  if (after !== before) updateEntry(db, entry.id, after);
  return { entryId: entry.id, paired: JSON.stringify({ before, after, draft }) };
}

function pairedFields(
  entry: EntryFields,
  draft: EntryFields,
  // Where the row lies: its draft may be a transfer that came from elsewhere.
  { as, accountId: account }: Pick<Twin, 'as'> & { readonly accountId: number },
): EntryFields {
  if (as === 'transfer') return asTransfer(entry, account);
  const label = entry.label.trim() === '' ? draft.label : entry.label;
  const place = accountOf(entry) === account ? {} : { accountId: account };
  return { ...entry, paidOn: draft.paidOn, label, ...place };
}

/** Parts a row from its entry, which is again as it was; the row becomes an entry of its own. */
export function unpair(db: WritableDb, seq: number): number {
  const entry = requireEntry(db, seq);
  const pairing = findPairing(db, entry.id);
  if (pairing === null) throw new Refusal('not_found', { field: 'seq' });
  const { before, after, draft } = pairedSchema.parse(JSON.parse(pairing.paired));
  if (!isEqual(before, after)) {
    if (entry.lockedOn !== null) throw new Refusal('entry_locked', { field: 'seq' });
    const now = entryFieldsSchema.strip().parse(entry);
    updateEntry(db, entry.id, checkedFields(db, partedFields(now, before, after)));
  }
  const made = nextSeq(db);
  forgetPairing(db, pairing.id, insertEntry(db, made, checkedFields(db, draft)));
  return made;
}

/** As before, except for what was changed since. */
function partedFields(now: EntryFields, before: EntryFields, after: EntryFields): EntryFields {
  const told = FIELDS.flatMap((key): [string, unknown][] => {
    const value = isEqual(now[key], after[key]) ? before[key] : now[key];
    return value === undefined ? [] : [[key, value]];
  });
  return entryFieldsSchema.parse(Object.fromEntries(told));
}

const FIELDS = Object.keys(entryFieldsSchema.shape) as (keyof EntryFields)[];

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function faultIn(db: WritableDb, fields: EntryFields) {
  const allowed = checkEntry(fields, newestLock(db), readCategories(db));
  if (!allowed.ok) return allowed.error;
  const placed = checkAccounts(fields, listAccounts(db));
  return placed.ok ? null : placed.error;
}

function checkedFields(db: WritableDb, fields: EntryFields): EntryFields {
  const fault = faultIn(db, fields);
  if (fault) throw new Refusal(fault.code, { field: fault.field });
  return fields;
}
