import type { InputOf } from '#shared/ipc/contract.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { useUndoNotice } from '#renderer/parts/undo-notice/use-undo-notice.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';

/** What is done with many entries at once; each tells what it did and what stayed, and offers to undo. */
export type ManyMoves = {
  readonly change: (seqs: readonly number[], part: InputOf<'ledger.changeMany'>['part']) => void;
  readonly remove: (seqs: readonly number[]) => void;
  readonly isBusy: boolean;
};

/** Of the whole list: what is told comes after the bar of the selection is gone. */
export function useManyMoves(): ManyMoves {
  const t = useTranslations('ledger.selection');
  const tell = useUndoNotice();
  const changing = useCommand('ledger.changeMany', { isOnce: true });
  const removing = useCommand('ledger.removeMany', { isOnce: true });
  const stayed = (locked: number, unfit = 0, asked = 0): string[] => [
    ...(locked > 0 ? [t('locked', { count: locked })] : []),
    ...(unfit > 0 ? [t('unfit', { count: unfit })] : []),
    ...(asked > 0 ? [t('asked', { count: asked })] : []),
  ];
  return {
    isBusy: changing.isPending || removing.isPending,
    change: (seqs, part) =>
      changing.mutate(
        { seqs: [...seqs], part },
        {
          onSuccess: ({ changed, locked, unfit, asked }) =>
            tell([t('changed', { count: changed }), ...stayed(locked, unfit, asked)].join(' ')),
        },
      ),
    remove: (seqs) =>
      removing.mutate(
        { seqs: [...seqs] },
        {
          onSuccess: ({ removed, locked }) =>
            tell([t('removed', { count: removed }), ...stayed(locked)].join(' ')),
        },
      ),
  };
}
