import { useEffect, useEffectEvent, useRef } from 'react';
import { isWritten } from '#shared/features/numbers/against-grid.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import { useCommand } from '#renderer/api/queries.ts';
import type { NumbersAnswer, AnsweredValue } from '#renderer/parts/numbers/numbers-answer.ts';
import { NOTHING_SAID, placeOf } from '#renderer/parts/numbers/numbers-answer.ts';
import type { HandedNumbers } from '#renderer/parts/numbers/handed-numbers.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useUnsaved } from '#renderer/ui/unsaved.ts';
import { useNotice } from '#renderer/ui/use-notice.ts';

type TakenOfFiles = {
  readonly files: readonly HandedNumbers[];
  readonly reading: NumbersAnswer | null;
  /** What goes into the grid. */
  readonly wanted: readonly AnsweredValue[];
};

/**
 * Writes what was taken of files by one command when its screen goes away, whichever way that is
 * left, and before the window closes: undo takes all of it back at once.
 */
export function useTakingOnLeave({ files, reading, wanted }: TakenOfFiles): void {
  const t = useTranslations('reviews.files');
  const show = useNotice();
  const { mutateAsync } = useCommand('numbers.take');
  // Until the files are read anew, they do not tell that it is there.
  const sent = useRef<NumbersAnswer | null>(null);
  const isThere = (): boolean => reading !== null && wanted.length > 0 && sent.current !== reading;
  /** False: refused, which the app tells. */
  const write = async (): Promise<boolean> => {
    if (reading === null || !isThere()) return true;
    sent.current = reading;
    const input = { files: files.map(({ id }) => id), ...selection(reading, wanted) };
    try {
      const { values } = await mutateAsync(input);
      show({ message: t('written', { count: values }) });
      return true;
    } catch {
      return false;
    }
  };
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

/** Names what is wanted, and everything else that the files would write of the same metrics. */
function selection(
  { values }: NumbersAnswer,
  wanted: readonly AnsweredValue[],
): Pick<InputOf<'numbers.take'>, 'choices' | 'without'> {
  const places = new Set(wanted.map(placeOf));
  const only = [...new Set(wanted.map(({ metric }) => metric))];
  const others = values.filter((value) => isWritten(value) && !places.has(placeOf(value)));
  const without = others.map(({ metric, period, segment }) => ({ metric, period, segment }));
  return { choices: { ...NOTHING_SAID, only }, without };
}
