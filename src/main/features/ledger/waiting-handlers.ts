import type { accountsContract } from '#shared/features/ledger/accounts-contract.ts';
import { isUnsorted } from '#shared/features/ledger/category-groups.ts';
import { keysOf } from '#shared/features/ledger/category-map.ts';
import { waitsTooLong } from '#shared/features/ledger/sorting.ts';
import type { HandlersOf } from '#main/operations/context.ts';
import { readCategories } from './category-store.ts';
import { countWaiting } from './sorting-store.ts';

/** How many open entries wait to be sorted, and the day of the oldest; asked by the first screen. */
export const waitingHandlers: HandlersOf<Pick<typeof accountsContract, 'ledger.waiting'>> = {
  'ledger.waiting': ({ db, clock }) => {
    const waiting = countWaiting(db, keysOf(readCategories(db), isUnsorted));
    return { ...waiting, isOld: waitsTooLong(waiting.oldest, clock.today()) };
  },
};
