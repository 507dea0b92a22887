import { useState } from 'react';
import { isWritten } from '#shared/features/numbers/against-grid.ts';
import type { OutputOf } from '#shared/ipc/contract.ts';
import type { RefusedError } from '#renderer/api/client.ts';
import { useCommand, useOperationQuery } from '#renderer/api/queries.ts';
import {
  forgetNumbers,
  handNumbers,
  removeNumbers,
  useHandedNumbers,
} from '#renderer/parts/numbers/handed-numbers.ts';
import type { HandedNumbers, LeftOutNumbers } from '#renderer/parts/numbers/handed-numbers.ts';
import { NO_FILE, NOTHING_SAID, placeOf } from '#renderer/parts/numbers/numbers-answer.ts';
import type {
  AnsweredValue,
  NumbersAnswer,
  SaidOfFiles,
} from '#renderer/parts/numbers/numbers-answer.ts';

/** Files of tools on their way into the grid: how they are read, what of it is wanted, what was written. */
export type NumbersOnTheirWay = {
  readonly files: readonly HandedNumbers[];
  readonly leftOut: readonly LeftOutNumbers[];
  readonly reading: NumbersAnswer | null;
  readonly refused: RefusedError | null;
  readonly isBusy: boolean;
  readonly choices: SaidOfFiles;
  readonly choose: () => void;
  readonly remove: (id: string) => void;
  readonly say: (change: Partial<SaidOfFiles>) => void;
  readonly isWanted: (value: AnsweredValue) => boolean;
  readonly want: (values: readonly AnsweredValue[], isWanted: boolean) => void;
  /** How many numbers would be written; 0 while a file has to be answered for. */
  readonly count: number;
  readonly take: () => void;
  readonly taken: OutputOf<'numbers.take'> | null;
  readonly startOver: () => void;
};

/** What every part of the preview is drawn from. */
export type ReadFilesProps = {
  readonly way: NumbersOnTheirWay;
  readonly reading: NumbersAnswer;
};

const HOLD_UP_NONE: ReadonlySet<string> = new Set(['file_unknown', 'file_unread']);
const UNTOLD = { onRefused: () => undefined };

/** Reads the handed files again at each answer, and takes what is wanted of them. */
export function useNumbers(): NumbersOnTheirWay {
  const { files, leftOut } = useHandedNumbers();
  const [choices, setChoices] = useState(NOTHING_SAID);
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const choosing = useCommand('numbers.chooseFiles', UNTOLD);
  const taking = useCommand('numbers.take', UNTOLD);
  const ids = files.map(({ id }) => id);
  // What is being written is not read again: it would tell of its own numbers.
  const isToRead = ids.length > 0 && !taking.isPending;
  const input = { files: ids.length > 0 ? ids : [NO_FILE], choices };
  const read = useOperationQuery('numbers.read', input, {
    isEnabled: isToRead,
    keepsPrevious: true,
    isRefusalTold: true,
  });
  const reading = isToRead && !read.isError ? (read.data ?? null) : null;
  const isWanted = (value: AnsweredValue): boolean =>
    isWritten(value) && !without.has(placeOf(value));
  // A file of no known tool or that cannot be read holds up no other; what is asked about a known one comes first.
  const unknown = new Set(
    reading?.problems.filter(({ code }) => HOLD_UP_NONE.has(code)).map(({ file }) => file),
  );
  const isClear = reading?.problems.length === unknown.size;
  const wanted = isClear ? (reading?.values.filter(isWanted) ?? []) : [];
  const forget = (): void => {
    setChoices(NOTHING_SAID);
    setWithout(new Set());
    forgetNumbers();
  };
  return {
    files,
    leftOut,
    reading,
    refused: choosing.error ?? taking.error ?? (isToRead ? read.error : null),
    isBusy: choosing.isPending || taking.isPending || (isToRead && read.isFetching),
    choices,
    choose: () =>
      choosing.mutate({}, { onSuccess: ({ taken, refused }) => handNumbers(taken, refused) }),
    remove: removeNumbers,
    say: (change) => setChoices((before) => ({ ...before, ...change })),
    isWanted,
    want: (values, isNowWanted) =>
      setWithout((before) => changed(before, values.map(placeOf), !isNowWanted)),
    count: wanted.length,
    take: () => {
      const left = reading?.values.filter((value) => isWritten(value) && !isWanted(value)) ?? [];
      const places = left.map(({ metric, period, segment }) => ({ metric, period, segment }));
      const known = ids.filter((_id, place) => !unknown.has(place));
      taking.mutate({ files: known, choices, without: places }, { onSuccess: forget });
    },
    taken: files.length === 0 ? (taking.data ?? null) : null,
    startOver: () => {
      choosing.reset();
      taking.reset();
      forget();
    },
  };
}

/** The set with all of those places, or with none of them. */
function changed(
  before: ReadonlySet<string>,
  places: readonly string[],
  isIn: boolean,
): ReadonlySet<string> {
  const rest = [...before].filter((place) => !places.includes(place));
  return new Set(isIn ? [...rest, ...places] : rest);
}
