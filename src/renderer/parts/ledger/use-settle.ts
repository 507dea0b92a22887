import type { LedgerDifference } from '#shared/features/values/differences.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { useUndoNotice } from '#renderer/parts/undo-notice/use-undo-notice.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';

type Settle = {
  readonly settle: (
    differences: readonly LedgerDifference[],
    stands: LedgerDifference['stands'],
  ) => void;
  readonly isBusy: boolean;
};

/** Chooses between the ledger and a person, for one place or many; tells it, and offers to undo. */
export function useSettle(): Settle {
  const t = useTranslations('values.differences.settled');
  const tell = useUndoNotice();
  const settling = useCommand('values.settle', { isOnce: true });
  return {
    isBusy: settling.isPending,
    settle: (differences, stands) =>
      settling.mutate(
        { places: differences.map(({ metric, period }) => ({ metric, period })), stands },
        { onSuccess: ({ settled }) => tell(t(stands, { count: settled })) },
      ),
  };
}
