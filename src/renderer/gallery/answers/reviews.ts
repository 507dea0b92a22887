import type { QuarterConfidence } from '#shared/features/reviews/contract.ts';
import type { Confidence } from '#shared/features/reviews/answer-kinds.ts';
import { addDays } from '#shared/kernel/day.ts';
import { periodInfo, TODAY } from './periods.ts';

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
export function quarterConfidence(): QuarterConfidence {
  const mondays = Array.from({ length: 13 }, (_, index) => {
    const on = addDays('2026-10-05', 7 * index);
    return { on, isAhead: on > TODAY, confidence: SAID[index] ?? null };
  });
  return { quarter: periodInfo('2026-Q4'), mondays };
}
