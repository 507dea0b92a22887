import type { valuesContract } from '#shared/features/values/contract.ts';
import type { HandlersOf } from '#main/operations/context.ts';
import { daySums } from '../ledger/day-sums-store.ts';
import { differencesFrom } from './ledger-differences.ts';
import { snapshotOf } from './snapshot.ts';

/** Where the ledger and a person say different things. */
export const differenceHandlers: HandlersOf<Pick<typeof valuesContract, 'values.differences'>> = {
  'values.differences': (context) => {
    const sums = daySums(context.db);
    return sums.length === 0 ? [] : differencesFrom(context.db, snapshotOf(context), sums);
  },
};
