import { useOperationQuery } from '#renderer/api/queries.ts';
import type { RefusedError } from '#renderer/api/client.ts';
import { useHandedNumbers } from '#renderer/parts/numbers/handed-numbers.ts';
import type { HandedNumbers, LeftOutNumbers } from '#renderer/parts/numbers/handed-numbers.ts';
import { NO_FILE, NOTHING_SAID, unreadCode } from '#renderer/parts/numbers/numbers-answer.ts';
import type { NumbersAnswer } from '#renderer/parts/numbers/numbers-answer.ts';

/** The handed files as they are read, without those about which something has to be answered first. */
export type ReadFiles = {
  /** Those that can be read, in the order in which the values name them. */
  readonly files: readonly HandedNumbers[];
  readonly unclear: readonly HandedNumbers[];
  readonly leftOut: readonly LeftOutNumbers[];
  readonly reading: NumbersAnswer | null;
  /** Read once more with the periods that they do not cover; null where there are none. */
  readonly withPartial: NumbersAnswer | null;
  readonly refused: RefusedError | null;
  readonly isBusy: boolean;
};

export function useReadFiles(): ReadFiles {
  const { files: handed, leftOut } = useHandedNumbers();
  const all = useReading(handed, false);
  const inQuestion = new Set(all.data?.problems.map(({ file }) => file));
  // One file that has to be answered for holds up no other.
  const files = handed.filter((_file, place) => !inQuestion.has(place));
  const clear = useReading(all.data ? files : [], false);
  const reading = clear.data ?? null;
  const hasPartial = reading?.leftOut.some(({ reason }) => reason === 'partial') === true;
  const partial = useReading(hasPartial ? files : [], true);
  const unread = all.data?.problems.flatMap((problem) => {
    const [file, code] = [handed[problem.file], unreadCode(problem)];
    return file && code !== null ? [{ id: file.id, fileName: file.fileName, code }] : [];
  });
  const isUnread = (id: string): boolean => unread?.some((one) => one.id === id) === true;
  return {
    files,
    unclear: handed.filter(({ id }, place) => inQuestion.has(place) && !isUnread(id)),
    leftOut: [...leftOut, ...(unread ?? [])],
    reading,
    withPartial: partial.data ?? null,
    refused: all.error ?? clear.error,
    isBusy: all.isLoading || clear.isLoading || partial.isLoading,
  };
}

function useReading(files: readonly HandedNumbers[], withPartial: boolean) {
  const ids = files.map(({ id }) => id);
  return useOperationQuery(
    'numbers.read',
    { files: ids.length > 0 ? ids : [NO_FILE], choices: { ...NOTHING_SAID, withPartial } },
    { isEnabled: ids.length > 0, isRefusalTold: true },
  );
}
