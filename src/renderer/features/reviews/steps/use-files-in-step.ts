import { useState } from 'react';
import { isWritten } from '#shared/features/numbers/against-grid.ts';
import type { TakenValue } from '#shared/features/numbers/contract.ts';
import type { AskedNumber, Review } from '#shared/features/reviews/contract.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { useMetrics } from '#renderer/api/use-metrics.ts';
import { handNumbers } from '#renderer/parts/numbers/handed-numbers.ts';
import type { AnsweredValue } from '#renderer/parts/numbers/numbers-answer.ts';
import { useLocale } from '#renderer/ui/locale.tsx';
import { fileAnswers, fileGaps } from './file-answers.ts';
import type { FileAnswer, FileGap } from './file-answers.ts';
import { otherPeriods, soFar, takenOfMore } from './more-numbers.ts';
import { keyOf } from './number-queue.ts';
import { NOTHING_SAYS, takenOf, withTaken } from './taken-values.ts';
import type { FilesSay } from './taken-values.ts';
import { useReadFiles } from './use-read-files.ts';
import type { ReadFiles } from './use-read-files.ts';
import { useTakenBefore } from './use-taken-before.ts';
import { useTakingOnLeave } from './use-taking-on-leave.ts';

/** Values that nobody asks for, and those of them that are taken with the others. */
export type MoreNumbers = {
  readonly values: readonly AnsweredValue[];
  readonly taken: readonly AnsweredValue[];
  readonly take: (isTaken: boolean) => void;
};

/** What the handed files say of the numbers of a review, and which of it was taken. */
export type FilesInStep = Pick<ReadFiles, 'unclear' | 'leftOut' | 'refused' | 'isBusy'> & {
  readonly says: FilesSay;
  /** Grows with every file, and with what was taken before the program ended. */
  readonly round: number;
  /** How many values were taken before, and came back. */
  readonly cameBack: number;
  readonly answers: ReadonlyMap<string, FileAnswer>;
  readonly gaps: ReadonlyMap<string, FileGap>;
  /** What Enter took; it is written when the step is left. */
  readonly taken: ReadonlySet<string>;
  readonly take: (number: AskedNumber) => void;
  readonly giveUp: (number: AskedNumber) => void;
  readonly choose: () => void;
  readonly otherPeriods: MoreNumbers;
  readonly soFar: MoreNumbers;
};

const UNTOLD = { onRefused: () => undefined };

/** Reads the handed files for a review, and writes what was taken of them once the step is left. */
export function useFilesInStep(
  { kind, period }: Review,
  numbers: readonly AskedNumber[],
): FilesInStep {
  const review = { kind, period: period.key };
  const read = useReadFiles();
  const before = useTakenBefore(review, numbers);
  const says = saidBy(read, before.values);
  const answers = fileAnswers(numbers, says);
  const [chosen, setTaken] = useState<ReadonlySet<string>>(new Set());
  const [givenUp, setGivenUp] = useState<ReadonlySet<string>>(new Set());
  const cameBack = [...answers].filter(([, { parts }]) => parts.every(before.has));
  const taken = new Set([...chosen, ...cameBack.map(([key]) => key)]);
  for (const key of givenUp) taken.delete(key);
  const locale = useLocale();
  const metrics = useMetrics();
  const isFollowed = (metric: string): boolean => metrics.get(metric)?.isFollowed === true;
  const others = useMore(otherPeriods(says.values, { numbers, isFollowed }), before.has);
  const running = useMore(
    soFar(says.values, { numbers, isFollowed, after: period.end, calendar: locale }),
    before.has,
  );
  const wanted = [
    ...[...taken].flatMap((key) => answers.get(key)?.parts ?? []),
    ...[others, running].flatMap((more) => more.taken),
  ].filter(isWritten);
  const choosing = useCommand('numbers.chooseFiles', UNTOLD);
  const isBusy = read.isBusy || before.isLoading;
  useTakingOnLeave({ review, isBusy, wanted: wanted.map((value) => takenOf(value, says)) });
  return {
    ...read,
    says,
    round: read.reading === null ? before.values.length : read.files.length + before.values.length,
    cameBack: before.values.length,
    isBusy: isBusy || choosing.isPending,
    refused: choosing.error ?? read.refused,
    answers,
    gaps: fileGaps(numbers, read.reading ?? { leftOut: [] }),
    taken,
    take: (number) => {
      setTaken((keys) => new Set(keys).add(keyOf(number)));
      setGivenUp((keys) => without(keys, keyOf(number)));
    },
    giveUp: (number) => {
      setTaken((keys) => without(keys, keyOf(number)));
      setGivenUp((keys) => new Set(keys).add(keyOf(number)));
    },
    choose: () => {
      choosing.mutate({}, { onSuccess: (files) => handNumbers(files.taken, files.refused) });
    },
    otherPeriods: others,
    soFar: running,
  };
}

/** What the files at hand say, whole or so far, and what was taken of others before. */
function saidBy(
  { reading, withPartial, files }: ReadFiles,
  before: readonly TakenValue[],
): FilesSay {
  const partial = withPartial?.values.filter(({ isPartial }) => isPartial) ?? [];
  const here = reading
    ? { values: [...reading.values, ...partial], tables: reading.tables, files }
    : NOTHING_SAYS;
  return withTaken(here, before);
}

/** Taken only if one says so; what was taken before is. */
function useMore(
  values: readonly AnsweredValue[],
  wasTaken: (value: AnsweredValue) => boolean,
): MoreNumbers {
  const [said, setSaid] = useState<boolean | null>(null);
  return { values, taken: takenOfMore(values, said, wasTaken), take: setSaid };
}

function without(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  return new Set([...keys].filter((one) => one !== key));
}
