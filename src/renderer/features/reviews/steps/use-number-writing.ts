import { useState } from 'react';
import type { AskedNumber } from '#shared/features/reviews/contract.ts';
import type { Value } from '#shared/kernel/unit.ts';
import type { RefusedError } from '#renderer/api/client.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';
import { keyOf } from './number-queue.ts';

export type AnsweredNumber = {
  readonly number: AskedNumber;
  readonly value: Value;
  /** As it was typed. */
  readonly text: string;
};

/** An answer that was not written, and why, in words. */
export type RefusedNumber = { readonly answered: AnsweredNumber; readonly why: string };

/** Writing the numbers of a review, while the next one is being typed already. */
export type NumberWriting = {
  /** `note`: what is kept beside the number; null: nothing. */
  readonly write: (answered: AnsweredNumber, note: string | null) => void;
  /** What was not written, by the keys of its numbers. */
  readonly refused: ReadonlyMap<string, RefusedNumber>;
  /** A number that would take the place of the ledger's: whose is to stand? Others wait behind it. */
  readonly asked: AnsweredNumber | null;
  readonly answerLedger: (whose: 'mine' | 'ledger') => void;
};

/** Writes numbers; `onRefused` hears which was not written, by its key. */
export function useNumberWriting(onRefused: (key: string) => void): NumberWriting {
  const inWords = useRefusalWords();
  const [refused, setRefused] = useState<ReadonlyMap<string, RefusedNumber>>(new Map());
  const [waiting, setWaiting] = useState<readonly AnsweredNumber[]>([]);
  const { mutateAsync } = useCommand('values.enter', { onRefused: () => undefined });
  const { mutate: keepNote } = useCommand('values.note');

  const send = (answered: AnsweredNumber, isOverLedger: boolean, note: string | null): void => {
    const { number, value } = answered;
    const { metric, segment, period } = number;
    const key = keyOf(number);
    setRefused((before) => new Map([...before].filter(([other]) => other !== key)));
    mutateAsync({
      cells: [{ metric, segment, period: period.key, value }],
      isOverLedger,
    })
      .then(() => {
        if (note !== null && value !== null)
          keepNote({ metric, segment, period: period.key, note });
      })
      .catch((error: RefusedError) => {
        if (error.code === 'over_ledger') return setWaiting((before) => [...before, answered]);
        setRefused((before) => new Map(before).set(key, { answered, why: inWords(error) }));
        onRefused(key);
      });
  };
  const asked = waiting[0] ?? null;
  return {
    write: (answered, note) => send(answered, false, note),
    refused,
    asked,
    answerLedger: (whose) => {
      setWaiting((before) => before.slice(1));
      if (whose === 'mine' && asked) send(asked, true, null);
    },
  };
}
