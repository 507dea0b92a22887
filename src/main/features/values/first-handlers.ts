import type { firstValuesContract } from '#shared/features/values/first-contract.ts';
import { nextCommand } from '#main/db/undo.ts';
import type { HandlersOf } from '#main/operations/context.ts';
import { daySums } from '../ledger/day-sums-store.ts';
import { differencesFrom } from './ledger-differences.ts';
import { snapshotOf } from './snapshot.ts';

export const firstValuesHandlers: HandlersOf<typeof firstValuesContract> = {
  'values.differences': (context) => {
    const sums = daySums(context.db);
    return sums.length === 0 ? [] : differencesFrom(context.db, snapshotOf(context), sums);
  },
  'values.undoState': ({ db }) => ({
    undo: nextCommand(db, 'undo')?.name ?? null,
    redo: nextCommand(db, 'redo')?.name ?? null,
  }),
};
