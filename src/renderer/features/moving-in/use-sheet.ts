import { useState } from 'react';
import type { OldSheet } from '#shared/features/values/contract.ts';
import type { SheetChoices } from '#shared/features/values/old-sheet/model.ts';
import type { OutputOf } from '#shared/ipc/contract.ts';
import type { RefusedError } from '#renderer/api/client.ts';
import { useCommand, useOperationQuery } from '#renderer/api/queries.ts';
import { takeHandedSheet } from '#renderer/parts/moving-in/handed-sheet.ts';
import type { HandedSheet } from '#renderer/parts/moving-in/handed-sheet.ts';

export type MovedIn = OutputOf<'values.moveIn'>;

/** A sheet on its way in: what was handed in, how it is read, what was written. */
export type SheetOnItsWay = {
  readonly sheet: HandedSheet | null;
  readonly reading: OldSheet | null;
  readonly choices: SheetChoices;
  readonly refused: RefusedError | null;
  readonly isBusy: boolean;
  readonly moved: MovedIn | null;
  readonly paste: (text: string) => void;
  readonly chooseFile: () => void;
  readonly change: (choices: SheetChoices) => void;
  readonly moveIn: () => void;
  readonly startOver: () => void;
};

const UNTOLD = { onRefused: () => undefined };
const NO_SHEET = '0'.repeat(32);

/** Takes a sheet in, reads it again at each change, and moves it in. */
export function useSheet(): SheetOnItsWay {
  const [sheet, setSheet] = useState<HandedSheet | null>(takeHandedSheet);
  const [choices, setChoices] = useState<SheetChoices>({});
  const [moved, setMoved] = useState<MovedIn | null>(null);
  const take = useCommand('values.takeSheet', UNTOLD);
  const write = useCommand('values.moveIn', UNTOLD);
  const input = { sheet: sheet?.id ?? NO_SHEET, choices };
  const read = useOperationQuery('values.readSheet', input, {
    isEnabled: sheet !== null && moved === null,
    keepsPrevious: true,
    isRefusalTold: true,
  });
  const taken = (answer: OutputOf<'values.takeSheet'>): void => {
    if (!answer.sheet) return;
    setChoices({});
    setMoved(null);
    setSheet(answer.sheet);
  };
  return {
    sheet,
    reading: sheet === null || read.isError ? null : (read.data ?? null),
    choices,
    refused: take.error ?? write.error ?? (sheet === null ? null : read.error),
    isBusy: take.isPending || write.isPending || read.isFetching,
    moved,
    paste: (text) => take.mutate({ from: 'paste', text }, { onSuccess: taken }),
    chooseFile: () => take.mutate({ from: 'file' }, { onSuccess: taken }),
    change: setChoices,
    moveIn: () => write.mutate(input, { onSuccess: setMoved }),
    startOver: () => {
      take.reset();
      write.reset();
      setMoved(null);
      setChoices({});
      setSheet(null);
    },
  };
}
