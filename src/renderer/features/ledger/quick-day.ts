import { addDays, isDay } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import { readDay } from '#renderer/ui/read-day.ts';

const SHORT = /^(\d{1,2})(?:[/. -](\d{1,2}))?$/;

/**
 * A day as someone writes it who copies a statement: `3` is the third of the month at hand, `3/11` of
 * its year, anything longer is a whole date. null where it is no day.
 */
export function readQuickDay(text: string, atHand: Day): Day | null {
  const match = SHORT.exec(text.trim());
  if (!match) return readDay(text);
  const [, day = '', month = atHand.slice(5, 7)] = match;
  const written = `${atHand.slice(0, 4)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(written) ? written : null;
}

/** The day that an arrow leads to; null for any other key. */
export function dayAfterKey(key: string, day: Day): Day | null {
  const steps: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1 };
  const step = steps[key];
  return step === undefined ? null : addDays(day, step);
}
