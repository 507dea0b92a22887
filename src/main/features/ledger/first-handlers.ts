import { isUnsorted } from '#shared/features/ledger/category-groups.ts';
import { keysOf } from '#shared/features/ledger/category-map.ts';
import type { firstLedgerContract } from '#shared/features/ledger/first-contract.ts';
import { waitsTooLong } from '#shared/features/ledger/sorting.ts';
import type { HandlersOf } from '#main/operations/context.ts';
import { readCategories } from './category-store.ts';
import { countWaiting } from './sorting-store.ts';

export const firstLedgerHandlers: HandlersOf<typeof firstLedgerContract> = {
  'ledger.waiting': ({ db, clock }) => {
    const waiting = countWaiting(db, keysOf(readCategories(db), isUnsorted));
    return { ...waiting, isOld: waitsTooLong(waiting.oldest, clock.today()) };
  },
};
