import { isDay, localDay } from '#shared/kernel/day.ts';
import type { Clock } from './context.ts';

/**
 * The machine's clock. `handedIn` is asked each time for another day, for trials and tests: where it
 * names one, the clock stands still on it.
 */
export function createClock(handedIn: () => string | undefined): Clock {
  const fixed = (): string | null => {
    const day = handedIn();
    return day !== undefined && isDay(day) ? day : null;
  };
  return {
    today: () => fixed() ?? localDay(new Date()),
    now: () => {
      const day = fixed();
      return day === null ? new Date().toISOString() : `${day}T12:00:00.000Z`;
    },
  };
}
