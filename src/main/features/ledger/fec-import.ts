import { createHash } from 'node:crypto';
import type { FecUse } from '#shared/features/ledger/fec-contract.ts';
import { placeFields } from '#shared/features/ledger/imports/fec-places.ts';
import type { LackingPlace } from '#shared/features/ledger/imports/fec-places.ts';
import { MOST_LINES } from '#shared/features/ledger/model.ts';
import type { EntryFields, EntryKind } from '#shared/features/ledger/model.ts';
import { checkEntry } from '#shared/features/ledger/rules.ts';
import { defined } from '#shared/kernel/defined.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { CommandContext } from '#main/operations/context.ts';
import { readCategories } from './category-store.ts';
import { addImport } from './import-store.ts';
import { newestLock } from './lock-store.ts';
import { keepOpening } from './opening.ts';
import { insertEntries, nextSeq } from './store.ts';
import { saveAccount } from './accounts.ts';
import { createAccountGuard } from './entry-accounts.ts';
import type { FecPlan, FecSource } from './fec-plan.ts';

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
  { name, bytes, use }: FecSource & { readonly use: FecUse },
): number {
  const { fresh: wanted, lacking, known, locked } = (use === 'cash' ? plan.cash : null) ?? plan;
  if (wanted.length === 0) return 0;
  const fresh = inMadePlaces(db, wanted, lacking);
  const [lock, categories] = [newestLock(db), readCategories(db)];
  const refuseAccounts = createAccountGuard(db);
  for (const entry of fresh) {
    const allowed = checkEntry(entry, lock, categories);
    if (!allowed.ok) throw new Refusal(allowed.error.code, { field: allowed.error.field });
    refuseAccounts(entry);
  }
  const importId = addImport(db, {
    fileName: name,
    profile: plan.format,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    account: null,
    importedAt: clock.now(),
    rowsRead: plan.read,
    rowsAdded: fresh.length,
    rowsKnown: known,
    rowsSkipped: locked + plan.unclear,
  });
  const seq = nextSeq(db);
  const byDay = fresh.toSorted((a, b) => (a.paidOn < b.paidOn ? -1 : Number(a.paidOn > b.paidOn)));
  insertEntries(
    db,
    byDay.map((entry, index) => ({ seq: seq + index, entry, importId })),
  );
  return fresh.length;
}

/** Makes the places of money that entries stand in and the books lack; the entries in these. */
function inMadePlaces(
  db: CommandContext['db'],
  entries: readonly EntryFields[],
  lacking: readonly LackingPlace[],
): readonly EntryFields[] {
  const made = new Map(
    lacking.map((place) => [place.id, saveAccount(db, null, placeFields(place)).id]),
  );
  const idOf = (id: number | undefined) => (id === undefined ? undefined : (made.get(id) ?? id));
  return entries.map((entry) => ({
    ...entry,
    ...defined({ accountId: idOf(entry.accountId), toAccountId: idOf(entry.toAccountId) }),
  }));
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
