import type { EntryView } from '#shared/features/ledger/contract.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { useUndoNotice } from '#renderer/parts/undo-notice/use-undo-notice.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import type { EntryMoves } from './entry-commands.ts';

/** Each tells what it did and offers to take it back. */
export function useEntryMoves(): EntryMoves {
  const t = useTranslations('ledger.notice');
  const tell = useUndoNotice();
  const duplicating = useCommand('ledger.duplicate');
  const removing = useCommand('ledger.remove');
  const correcting = useCommand('ledger.correct');
  const parting = useCommand('ledger.unpair');
  return {
    duplicate: ({ seq }: EntryView): void =>
      duplicating.mutate(
        { seq },
        { onSuccess: (made) => tell(t('duplicated', { seq: String(made.seq) })) },
      ),
    unpair: ({ seq }: EntryView): void =>
      parting.mutate(
        { seq },
        { onSuccess: (made) => tell(t('unpaired', { seq: String(made.seq), kept: String(seq) })) },
      ),
    remove: ({ seq }: EntryView): void =>
      removing.mutate({ seq }, { onSuccess: () => tell(t('removed', { seq: String(seq) })) }),
    correct: ({ seq }: EntryView): void =>
      correcting.mutate(
        { seq },
        {
          onSuccess: (made) => tell(t('corrected', { seq: String(made.seq), locked: String(seq) })),
        },
      ),
  };
}
