import { accountOf } from '#shared/features/ledger/accounts.ts';
import type { EntryFields } from '#shared/features/ledger/model.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useAccountNameOf } from './accounts/use-accounts.ts';

/** By what an entry is called: with whom, else for what, and of a transfer between which accounts. */
export function useEntryName(): (
  entry: Pick<EntryFields, 'kind' | 'party' | 'label' | 'method' | 'accountId' | 'toAccountId'>,
) => string {
  const t = useTranslations('ledger.table');
  const transfer = useTranslations('accounts.transfer');
  const nameOf = useAccountNameOf();
  return (entry) => {
    const { kind, party, label, toAccountId } = entry;
    if (party !== '') return party;
    if (label !== '') return label;
    if (kind !== 'transfer' || toAccountId === undefined) return t('nobody');
    return transfer('words', { from: nameOf(accountOf(entry)), to: nameOf(toAccountId) });
  };
}
