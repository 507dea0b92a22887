import { dayNumber } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import { FIRST_STEPS } from './contract.ts';
import type { Due, FirstStep, Today } from './contract.ts';

/** The newest movement of an account is old after so many days. */
const STATEMENT_IS_OLD_AFTER = 30;

/** How long a business is new. */
const FIRST_DAYS = 14;

/** What calls, in the order in which it is proposed: the rhythm, then right figures, then the rest. */
export const DUE_ORDER = [
  'review',
  'figures',
  'differences',
  'waiting',
  'action',
  'statement',
] as const satisfies readonly Due['kind'][];

/** By their kind; of one kind as they came: the weekly check-in before the review of a month. */
export function dueInOrder(due: readonly Due[]): Due[] {
  return due.toSorted((a, b) => DUE_ORDER.indexOf(a.kind) - DUE_ORDER.indexOf(b.kind));
}

/** True where the newest movement of an account is more than thirty days old. */
export function isStatementOld(until: Day, today: Day): boolean {
  return dayNumber(today) - dayNumber(until) > STATEMENT_IS_OLD_AFTER;
}

/** The first steps of a business that is new, until the last is done; null for an older one, unasked. */
export function firstStepsOf(
  stepsDone: () => ReadonlySet<FirstStep>,
  { firstUse, today }: { readonly firstUse: Day; readonly today: Day },
): Today['firstSteps'] {
  if (dayNumber(today) - dayNumber(firstUse) >= FIRST_DAYS) return null;
  const done = stepsDone();
  if (FIRST_STEPS.every((step) => done.has(step))) return null;
  return FIRST_STEPS.map((step) => ({ step, isDone: done.has(step) }));
}
