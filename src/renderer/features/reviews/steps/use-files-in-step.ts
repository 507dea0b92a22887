import { useState } from 'react';
import { isWritten } from '#shared/features/numbers/against-grid.ts';
import type { AskedNumber } from '#shared/features/reviews/contract.ts';
import type { RefusedError } from '#renderer/api/client.ts';
import { useCommand, useOperationQuery } from '#renderer/api/queries.ts';
import { handNumbers, useHandedNumbers } from '#renderer/parts/numbers/handed-numbers.ts';
import type { HandedNumbers, LeftOutNumbers } from '#renderer/parts/numbers/handed-numbers.ts';
import { NO_FILE, NOTHING_SAID } from '#renderer/parts/numbers/numbers-answer.ts';
import type { NumbersAnswer, AnsweredValue } from '#renderer/parts/numbers/numbers-answer.ts';
import { fileAnswers, fileGaps } from './file-answers.ts';
import type { FileAnswer, FileGap } from './file-answers.ts';
import { keyOf } from './number-queue.ts';
import { useTakingOnLeave } from './use-taking-on-leave.ts';

/** What the handed files say of the numbers of a review, and which of it was taken. */
export type FilesInStep = {
  /** Those that can be read, in the order in which the values name them. */
  readonly files: readonly HandedNumbers[];
  /** Those about which something has to be answered first. */
  readonly unclear: readonly HandedNumbers[];
  readonly leftOut: readonly LeftOutNumbers[];
  readonly reading: NumbersAnswer | null;
  readonly refused: RefusedError | null;
  readonly isBusy: boolean;
  readonly answers: ReadonlyMap<string, FileAnswer>;
  readonly gaps: ReadonlyMap<string, FileGap>;
  /** What Enter took; it is written when the step is left. */
  readonly taken: ReadonlySet<string>;
  readonly take: (number: AskedNumber) => void;
  readonly giveUp: (number: AskedNumber) => void;
  readonly choose: () => void;
};

const UNTOLD = { onRefused: () => undefined };
const NOTHING: NumbersAnswer = { tables: [], values: [], leftOut: [], problems: [] };

/** Reads the handed files for a review, and writes what was taken of them once the step is left. */
export function useFilesInStep(numbers: readonly AskedNumber[]): FilesInStep {
  const { files: handed, leftOut } = useHandedNumbers();
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const choosing = useCommand('numbers.chooseFiles', UNTOLD);
  const all = useReading(handed);
  const inQuestion = new Set(all.data?.problems.map(({ file }) => file));
  // One file that has to be answered for holds up no other.
  const files = handed.filter((_file, place) => !inQuestion.has(place));
  const clear = useReading(all.data ? files : []);
  const reading = clear.data ?? null;
  const answers = fileAnswers(numbers, reading ?? NOTHING);
  useTakingOnLeave({ files, reading, wanted: partsOf(answers, taken) });
  return {
    files,
    unclear: handed.filter((_file, place) => inQuestion.has(place)),
    leftOut,
    reading,
    refused: choosing.error ?? all.error ?? clear.error,
    isBusy: choosing.isPending || all.isLoading || clear.isLoading,
    answers,
    gaps: fileGaps(numbers, reading ?? NOTHING),
    taken,
    take: (number) => setTaken((before) => new Set(before).add(keyOf(number))),
    giveUp: (number) => {
      setTaken((before) => new Set([...before].filter((key) => key !== keyOf(number))));
    },
    choose: () => {
      choosing.mutate({}, { onSuccess: (chosen) => handNumbers(chosen.taken, chosen.refused) });
    },
  };
}

function useReading(files: readonly HandedNumbers[]) {
  const ids = files.map(({ id }) => id);
  return useOperationQuery(
    'numbers.read',
    { files: ids.length > 0 ? ids : [NO_FILE], choices: NOTHING_SAID },
    { isEnabled: ids.length > 0, isRefusalTold: true },
  );
}

function partsOf(
  answers: ReadonlyMap<string, FileAnswer>,
  taken: ReadonlySet<string>,
): readonly AnsweredValue[] {
  const parts = [...taken].flatMap((key) => answers.get(key)?.parts ?? []);
  return parts.filter(isWritten);
}
