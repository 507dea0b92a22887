import type { EntryFields, MoneyKind } from '#shared/features/ledger/model.ts';
import { useAccounts } from '../accounts/use-accounts.ts';

/** Whether the money of a row came in or went out: a transfer of cash goes into the till, or comes out. */
export function useDraftSide(): (entry: EntryFields) => MoneyKind {
  const accounts = useAccounts();
  return ({ kind, toAccountId }) => {
    if (kind !== 'transfer') return kind === 'receipt' ? 'receipt' : 'expense';
    const to = accounts.find(({ id }) => id === toAccountId);
    return to?.kind === 'till' ? 'expense' : 'receipt';
  };
}
