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
    // What is locked can be told to be a cost or a receipt, and no transfer.
    const told = entries.flatMap(({ seq, to }) =>
      'category' in to ? [{ seq, category: to.category }] : [],
    );
    ofLocked.mutate({ entries: told }, { onSuccess });
  };
  const { error, isPending } = isLocked ? ofLocked : ofOpen;
  return { sort, error, isPending };
}
