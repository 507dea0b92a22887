import type { Confidence } from '#shared/features/reviews/answer-kinds.ts';
import type { BelievedMonday } from '#shared/features/reviews/mondays.ts';
import { addDays } from '#shared/kernel/day.ts';
import { TODAY } from './periods.ts';

const SAID: readonly (Confidence | null)[] = [
  'uncertain',
  'uncertain',
  'worried',
  null,
  'uncertain',
  'confident',
  'confident',
];

/** What was believed on the Mondays of the quarter so far. */
export function believedMondays(): BelievedMonday[] {
  return Array.from({ length: 13 }, (_, index) => {
    const on = addDays('2026-10-05', 7 * index);
    return { on, isAhead: on > TODAY, confidence: SAID[index] ?? null };
  });
}
