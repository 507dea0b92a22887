import type { LedgerFault } from '#shared/features/ledger/lock/faults.ts';
import { verifyLedger } from '#shared/features/ledger/lock/verify.ts';
import type { KnownChain, LedgerVerdict } from '#shared/features/ledger/lock/verify.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import type { SchemaFault } from '#main/db/schema-faults.ts';
import { documentFaults } from './late-documents.ts';
import {
  chainedEntries,
  deliveredChains,
  lockHistory,
  lockedMonths,
  openEntries,
} from './lock-store.ts';
import { sha256 } from '#main/db/sha256.ts';

/**
 * Holds the books against their chain, and against what is known of it elsewhere: the deliveries, and
 * a chain that is handed in.
 */
export function verifyBooks(db: ReadableDb, since: KnownChain | null = null): LedgerVerdict {
  const { faults, ...end } = verifyLedger(
    {
      locked: chainedEntries(db),
      months: lockedMonths(db),
      open: openEntries(db),
      known: [...deliveredChains(db), ...(since === null ? [] : [since])],
      history: lockHistory(db),
    },
    sha256,
  );
  const guards = db.schemaFaults().map(guardFault);
  return { ...end, faults: [...faults, ...documentFaults(db), ...guards] };
}

/** A part of the file that is not what its version made it; the triggers are what guards the books. */
function guardFault({ type, what, name }: SchemaFault): LedgerFault {
  if (type !== 'trigger' || what === 'added') return { what: 'schema_changed', name };
  return { what: what === 'missing' ? 'guard_missing' : 'guard_changed', name };
}
