import type { Incident } from '#shared/features/ledger/lock/incidents.ts';
import type { Business } from '#main/db/handles.ts';
import type { RestoredLocks } from '#main/db/restore.ts';
import type { Clock } from '#main/operations/context.ts';
import { keepIncident, saveIncident } from './incident-store.ts';
import { forgottenBy, knownLocks, locksOfClosedFile } from './known-locks-store.ts';
import type { ForgottenLocks } from './known-locks-store.ts';
import { entriesOfClosedFile, lockAsKnown } from './lock-as-known.ts';
import { keepDocumentAgain } from './late-document-chain.ts';
import { saveDelivery } from './taxpayer.ts';

/** What was put in the place of what: the open business came from the backup, the file was before. */
export type Exchange = { readonly backup: string; readonly before: string };

/**
 * Gives a business that came out of an older backup what the file before it knew. Sendings are facts
 * and are kept, and so are what happened to the books before and documents that were noted for good.
 * A month is locked again where that makes the very hash that it had; where it does not, because its entries are others, it stays open and a line that nobody can take away says so.
 */
export function lockAgain(
  business: Business,
  { backup, before }: Exchange,
  clock: Clock,
): RestoredLocks {
  const known = locksOfClosedFile(before);
  const forgotten = forgottenBy(knownLocks(business.readable), known);
  const { months, deliveries, incidents, documents } = forgotten;
  if ([months, deliveries, incidents, documents].every(({ length }) => length === 0)) {
    return { lockedAgain: [], leftOpen: [] };
  }
  const at = clock.now();
  const label = { name: 'vault.lockAgain', door: 'imported', at, isFinal: true } as const;
  const again = countLockedAgain(business, { months, before }, label);
  const [lockedAgain, leftOpen] = [namesOf(months.slice(0, again)), namesOf(months.slice(again))];
  business.runCommand(label, (db) => {
    for (const delivery of deliveries) saveDelivery(db, delivery);
    for (const incident of incidents) keepIncident(db, incident);
    for (const document of documents) keepDocumentAgain(db, document);
    if (leftOpen.length > 0) {
      const named = { months: leftOpen, lockedAgain };
      saveIncident(db, { at, what: 'older_backup', backup, ...named } satisfies Incident);
    }
  });
  return { lockedAgain, leftOpen };
}

type Label = Parameters<Business['runCommand']>[0];

/** Locks the months in their order, up to the first that would not be what it was. */
function countLockedAgain(
  business: Business,
  { months, before }: Pick<ForgottenLocks, 'months'> & Pick<Exchange, 'before'>,
  label: Label,
): number {
  if (months.length === 0) return 0;
  const known = entriesOfClosedFile(before);
  const areLocked = (some: ForgottenLocks['months']): boolean =>
    business.runCommand(label, (db) => ({ ok: lockAsKnown(db, some, known) })).ok;
  // A file that was taken over may have locked the entries of several months in one go.
  if (areLocked(months)) return months.length;
  const first = months.findIndex((month) => !areLocked([month]));
  return first === -1 ? months.length : first;
}

function namesOf(months: ForgottenLocks['months']): string[] {
  return months.map(({ month }) => month);
}
