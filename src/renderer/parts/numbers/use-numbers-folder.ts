import { useEffect, useEffectEvent } from 'react';
import type { OutputOf } from '#shared/ipc/contract.ts';
import type { RefusedError } from '#renderer/api/client.ts';
import { useCommand, useOperationQuery } from '#renderer/api/queries.ts';
import { handNumbers } from './handed-numbers.ts';

/** The folder in which exports arrive, and what was found there. */
export type NumbersFolder = {
  /** null: none was named; undefined: not known yet. */
  readonly name: string | null | undefined;
  readonly found: OutputOf<'numbers.lookIntoFolder'> | null;
  readonly refused: RefusedError | null;
  readonly isBusy: boolean;
  readonly look: () => void;
  /** Asks which folder it is, and looks into it. */
  readonly choose: () => void;
};

const UNTOLD = { onRefused: () => undefined };

/** Looks into the folder when it is asked to, or once `isBeginning`: never by itself later on. */
export function useNumbersFolder(isBeginning: boolean): NumbersFolder {
  const name = useOperationQuery('numbers.folder', {}).data?.name;
  const looking = useCommand('numbers.lookIntoFolder', UNTOLD);
  const choosing = useCommand('numbers.chooseFolder', UNTOLD);
  const look = (): void =>
    looking.mutate({}, { onSuccess: ({ taken, refused }) => handNumbers(taken, refused) });
  const isThere = typeof name === 'string';
  const begin = useEffectEvent(look);
  useEffect(() => {
    if (isBeginning && isThere) begin();
  }, [isBeginning, isThere]);
  return {
    name,
    found: looking.data ?? null,
    refused: looking.error ?? choosing.error,
    isBusy: looking.isPending || choosing.isPending,
    look,
    choose: () => {
      // Where it begins with a look, it does so by itself once there is a folder.
      const looksItself = isBeginning && !isThere;
      choosing.mutate({}, { onSuccess: ({ name: now }) => now !== null && !looksItself && look() });
    },
  };
}
