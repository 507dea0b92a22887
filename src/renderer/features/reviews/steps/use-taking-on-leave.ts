import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useUndoNotice } from '#renderer/parts/undo-notice/use-undo-notice.ts';
import type { TakenValue } from '#shared/features/numbers/contract.ts';
import type { ReviewKey } from '#shared/features/reviews/contract.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useUnsaved } from '#renderer/ui/unsaved.ts';

type TakenOfFiles = {
  readonly review: ReviewKey;
  /** True while files are read: what is taken of them is as it was. */
  readonly isBusy: boolean;
  /** What goes into the grid. */
  readonly wanted: readonly TakenValue[];
};

/**
 * Keeps what was taken of files as a draft, which outlives a crash, and writes it by one command when
 * its screen goes away, whichever way that is left, and before the window closes: undo takes all of it
 * back at once.
 */
export function useTakingOnLeave({ review, isBusy, wanted }: TakenOfFiles): void {
  const t = useTranslations('reviews.files');
  const tell = useUndoNotice();
  const enter = useCommand('numbers.enterTaken');
  const keep = useCommand('numbers.keepTaken');
  const taken = useSettled(wanted, isBusy);
  // Until the grid is read anew, it does not tell that it is there.
  const sent = useRef<readonly TakenValue[] | null>(null);
  const isThere = (): boolean => taken.length > 0 && sent.current !== taken;
  /** False: refused, which the app tells. */
  const write = async (): Promise<boolean> => {
    if (!isThere()) return true;
    sent.current = taken;
    try {
      const { values } = await enter.mutateAsync({ values: [...taken] });
      await keep.mutateAsync({ ...review, values: [] });
      tell(t('written', { count: values }));
      return true;
    } catch {
      return false;
    }
  };
  const keepDraft = useEffectEvent((values: readonly TakenValue[]) => {
    if (sent.current !== values) keep.mutate({ ...review, values: [...values] });
  });
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) keepDraft(taken);
    isFirst.current = false;
  }, [taken]);
  useUnsaved({
    isThere,
    ask: (go) => {
      void write().then((isWhole) => {
        if (isWhole) go();
      });
    },
  });
  const writeOnLeave = useEffectEvent(() => void write());
  useEffect(() => () => writeOnLeave(), []);
}

/** What was taken when nothing was under way; the same again is the same. */
function useSettled(wanted: readonly TakenValue[], isBusy: boolean): readonly TakenValue[] {
  const [settled, setSettled] = useState(wanted);
  const isSame = JSON.stringify(settled) === JSON.stringify(wanted);
  if (!isBusy && !isSame) setSettled(wanted);
  return settled;
}
