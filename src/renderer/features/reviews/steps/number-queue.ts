import type { AskedNumber } from '#shared/features/reviews/contract.ts';
import { numberKey } from '#shared/features/reviews/rules.ts';

/** The name of a number among those that a review asks for. */
export function keyOf({ metric, segment, period }: AskedNumber): string {
  return numberKey({ metric, segment, period: period.key });
}

/** Where one stands among the numbers: at one of them, and past some that were just answered. */
export type QueuePosition = {
  /** null: at the first one that is missing. */
  readonly at: string | null;
  /** Answered or passed over here; the books may not know of it yet. */
  readonly passed: ReadonlySet<string>;
};

/** Where a review begins or is resumed: at the first number that is missing. */
export const QUEUE_START: QueuePosition = { at: null, passed: new Set() };

/** The number to type now; null once there is none left. */
export function currentNumber(
  numbers: readonly AskedNumber[],
  { at, passed }: QueuePosition,
): AskedNumber | null {
  const chosen = numbers.find((number) => keyOf(number) === at);
  return chosen ?? numbers.find((number) => isLeft(number, passed)) ?? null;
}

function isLeft(number: AskedNumber, passed: ReadonlySet<string>): boolean {
  return number.state === 'missing' && !passed.has(keyOf(number));
}

/** The position after a number was answered or passed over: the next missing one, round to the start. */
export function positionAfter(
  numbers: readonly AskedNumber[],
  current: AskedNumber,
  { passed }: QueuePosition,
): QueuePosition {
  const index = numbers.indexOf(current);
  const after = new Set(passed).add(keyOf(current));
  const inOrder = [...numbers.slice(index + 1), ...numbers.slice(0, index)];
  const next = inOrder.find((number) => isLeft(number, after));
  return { at: next ? keyOf(next) : null, passed: after };
}

/** The position one number up or down the list, whether it is missing or not. */
export function positionBeside(
  numbers: readonly AskedNumber[],
  current: AskedNumber | null,
  step: 1 | -1,
  { passed }: QueuePosition,
): QueuePosition {
  const index = current ? numbers.indexOf(current) + step : numbers.length - 1;
  const beside = numbers[Math.min(numbers.length - 1, Math.max(0, index))];
  return { at: beside ? keyOf(beside) : null, passed };
}
