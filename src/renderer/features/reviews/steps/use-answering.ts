import { useState } from 'react';
import type { AskedNumber } from '#shared/features/reviews/contract.ts';
import { numberInput } from '../focus-soon.ts';
import {
  currentNumber,
  keyOf,
  positionAfter,
  positionBeside,
  QUEUE_START,
} from './number-queue.ts';
import type { QueuePosition } from './number-queue.ts';
import type { ReviewStepProps } from './step-props.ts';
import { useFileNote } from './use-file-note.ts';
import type { FilesInStep } from './use-files-in-step.ts';
import { useNumberWriting } from './use-number-writing.ts';
import type { AnsweredNumber, NumberWriting } from './use-number-writing.ts';

type AnsweringGround = Pick<ReviewStepProps, 'save' | 'typed'> & {
  readonly numbers: readonly AskedNumber[];
  readonly files: FilesInStep;
};

type Answering = {
  /** The number to type now; null once there is none left. */
  readonly current: AskedNumber | null;
  /** Those that nobody has answered, in this step or before. */
  readonly left: readonly AskedNumber[];
  readonly writing: NumberWriting;
  readonly answer: (given: AnsweredNumber) => void;
  /** Keeps an answer and stays with its number. */
  readonly keepHere: (given: AnsweredNumber) => void;
  /** Enter on an untouched field. */
  readonly pass: (number: AskedNumber) => void;
  readonly step: (by: 1 | -1) => void;
  readonly goTo: (number: AskedNumber) => void;
};

/** Goes through the numbers one by one and keeps what is answered, while the next is being typed. */
export function useAnswering({ numbers, files, save, typed }: AnsweringGround): Answering {
  const [position, setPosition] = useState(QUEUE_START);
  const [refusedAt, setRefusedAt] = useState<string | null>(null);
  const writing = useNumberWriting(setRefusedAt);
  // Not in the middle of another one, whose text would go with its field.
  if (refusedAt !== null && typed === 'nothing') {
    setRefusedAt(null);
    setPosition((before) => ({ ...before, at: refusedAt }));
  }
  // What was passed over for want of a number is asked again once files have one.
  const [readFiles, setReadFiles] = useState(0);
  if (readFiles !== files.round && typed === 'nothing') {
    setReadFiles(files.round);
    setPosition({ at: null, passed: files.taken });
  }
  const current = currentNumber(numbers, position);
  // What was answered here; the books may not know of it yet.
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const left = numbers.filter((number) => {
    const key = keyOf(number);
    const isKept = kept.has(key) && !writing.refused.has(key);
    return number.state === 'missing' && !isKept && !files.taken.has(key);
  });

  const noteOf = useFileNote(files);
  const keep = (given: AnsweredNumber): void => {
    const { number, value } = given;
    files.giveUp(number);
    setKept((keys) => new Set(keys).add(keyOf(number)));
    // The same once more is said anew where it stood so far.
    const isSaidAnew = value !== null && (number.until !== null || number.period.isOpen);
    if (value !== number.value || isSaidAnew) writing.write(given, noteOf(number));
    if (value === null) void save({ answers: { notKnown: [keyOf(number)] } });
  };
  const goOnFrom = (number: AskedNumber): void =>
    setPosition((before) => positionAfter(numbers, number, before));
  const go = (to: (before: QueuePosition) => QueuePosition): void => {
    if (typed === 'unreadable') numberInput()?.focus();
    else setPosition(to);
  };
  return {
    current,
    left,
    writing,
    answer: (given) => {
      keep(given);
      goOnFrom(given.number);
    },
    keepHere: (given) => {
      keep(given);
      // It is missing no more, which would lead on to the next one.
      setPosition((before) => ({ ...before, at: keyOf(given.number) }));
    },
    pass: (number) => {
      if (files.answers.get(keyOf(number))?.state === 'prefilled') files.take(number);
      // What stood so far stands to date, or is what it came to: said, it is asked no more.
      else if (number.state === 'missing' && number.value !== null) {
        keep({ number, value: number.value, text: '' });
      }
      goOnFrom(number);
    },
    step: (by) => go((before) => positionBeside(numbers, current, by, before)),
    goTo: (number) => go((before) => ({ ...before, at: keyOf(number) })),
  };
}
