import { isDay, localDay } from '../../shared/kernel/day.ts';
import type { Clock } from './context.ts';

/** The machine's clock; `today` may be handed in, for trials and tests, and then stands still. */
export function createClock(today?: string): Clock {
  const fixed = today !== undefined && isDay(today) ? today : null;
  return {
    today: () => fixed ?? localDay(new Date()),
    now: () => (fixed === null ? new Date().toISOString() : `${fixed}T12:00:00.000Z`),
  };
}
