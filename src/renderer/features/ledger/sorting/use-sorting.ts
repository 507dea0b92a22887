import type { InputOf } from '#shared/ipc/contract.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { useUndoNotice } from '#renderer/parts/undo-notice/use-undo-notice.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';

/** Entries, and what each of them is sorted as. */
export type SortedRows = InputOf<'ledger.sort'>['entries'];

/** Sorts open entries by writing them anew, and locked ones by entries of their own. */
export function useSorting(isLocked: boolean, onSorted: () => void) {
  const t = useTranslations('accounts.sort');
  const tell = useUndoNotice();
  const ofOpen = useCommand('ledger.sort', { onRefused: () => undefined });
  const ofLocked = useCommand('ledger.reclassify', { onRefused: () => undefined });
  const onSuccess = ({ sorted }: { readonly sorted: number }): void => {
    onSorted();
    tell(t(isLocked ? 'locked.done' : 'done', { count: sorted }));
  };
  const sort = (entries: SortedRows): void => {
    if (!isLocked) return ofOpen.mutate({ entries }, { onSuccess });
    const told = entries.map(({ seq, to, vat }) =>
      'account' in to ? { seq, ...to } : { seq, ...to, vat },
    );
    ofLocked.mutate({ entries: told }, { onSuccess });
  };
  const { error, isPending } = isLocked ? ofLocked : ofOpen;
  return { sort, error, isPending };
}
