import type { AskedNumber } from '#shared/features/reviews/contract.ts';
import type { Unit } from '#shared/kernel/unit.ts';
import type { NumbersAnswer, AnsweredValue } from '#renderer/parts/numbers/numbers-answer.ts';
import { keyOf } from './number-queue.ts';

/** What files of tools say of a number that a review asks for. */
export type FileAnswer = {
  /** `prefilled`: it can be taken; `kept`: something else stands there; `same`: it stands there already. */
  readonly state: 'prefilled' | 'kept' | 'same';
  readonly value: number;
  /** The values that it is made of: one, or those of the channels. */
  readonly parts: readonly AnsweredValue[];
};

/** Why files that tell of an asked number give no value of its period. */
export type FileGap = NumbersAnswer['leftOut'][number];

/** Of these the channels add up to the whole. */
const ADDS_UP: ReadonlySet<Unit> = new Set(['money', 'count', 'days', 'minutes']);

/**
 * The answers that files give to asked numbers, by the keys of the numbers. A number that is asked by
 * channel has that of its channel; one that was never split takes all channels, and is their sum.
 */
export function fileAnswers(
  numbers: readonly AskedNumber[],
  { values }: Pick<NumbersAnswer, 'values'>,
): ReadonlyMap<string, FileAnswer> {
  const split = new Set(numbers.flatMap((one) => (one.segment === null ? [] : [one.metric])));
  const answers = new Map<string, FileAnswer>();
  for (const number of numbers) {
    const { metric, period } = number;
    // What a file does not cover whole is an answer to date, and none once the period is over.
    const here = values.filter(
      (one) =>
        one.metric === metric && one.period === period.key && (period.isOpen || !one.isPartial),
    );
    const answer = ofItself(number, here) ?? (split.has(metric) ? null : ofChannels(number, here));
    if (answer) answers.set(keyOf(number), answer);
  }
  return answers;
}

function ofItself({ segment }: AskedNumber, here: readonly AnsweredValue[]): FileAnswer | null {
  const part = here.find((one) => one.segment === segment);
  if (!part) return null;
  const { state, value } = part;
  return {
    state: state === 'new' || state === 'changes' ? 'prefilled' : state,
    value,
    parts: [part],
  };
}

/** What is known as a whole would be counted twice beside its channels. */
function ofChannels(
  { state, unit }: AskedNumber,
  here: readonly AnsweredValue[],
): FileAnswer | null {
  if (here.length === 0 || state === 'known' || !ADDS_UP.has(unit)) return null;
  if (here.some((one) => one.state !== 'new')) return null;
  return {
    state: 'prefilled',
    value: here.reduce((sum, { value }) => sum + value, 0),
    parts: here,
  };
}

/** Why files say nothing of asked numbers that they tell of otherwise, by the keys of the numbers. */
export function fileGaps(
  numbers: readonly AskedNumber[],
  { leftOut }: Pick<NumbersAnswer, 'leftOut'>,
): ReadonlyMap<string, FileGap> {
  const gaps = new Map<string, FileGap>();
  for (const number of numbers) {
    const { metric, period } = number;
    const gap = leftOut.find((one) => one.metric === metric && one.period === period.key);
    if (gap) gaps.set(keyOf(number), gap);
  }
  return gaps;
}

/** Numbers that still miss, by the profile whose file gave the one before. */
export function missingFiles(
  numbers: readonly AskedNumber[],
  answers: ReadonlyMap<string, FileAnswer>,
): ReadonlyMap<string, readonly AskedNumber[]> {
  const missing = new Map<string, AskedNumber[]>();
  for (const number of numbers) {
    const { profile, state } = number;
    if (profile === null || state !== 'missing' || answers.has(keyOf(number))) continue;
    missing.set(profile, [...(missing.get(profile) ?? []), number]);
  }
  return missing;
}
