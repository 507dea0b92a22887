import type { Moment } from './cell-moment.ts';

const SECONDS_PER_DAY = 86_400;
/** No zone changes its clocks within a quarter of an hour. */
const QUARTER = 900;

/** How the days of a file become days of the business. */
export type ZoneDays = {
  /** The day of a moment; `isUtc`: what has no zone of its own is UTC. */
  readonly dayOf: (moment: Moment, isUtc: boolean) => number;
};

/** True for a zone that the machine knows. */
export function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== '';
  } catch {
    return false;
  }
}

/**
 * Turns a moment into a day of the zone, once. A day without a time is that day; a moment that names
 * no zone is as it is written.
 */
export function zoneDays(zone: string): ZoneDays {
  const aheadAt = offsets(zone);
  return {
    dayOf: ({ day, second, offset }, isUtc) => {
      if (second === null || (offset === null && !isUtc)) return day;
      const instant = day * SECONDS_PER_DAY + second - (offset ?? 0) * 60;
      return Math.floor((instant + aheadAt(instant)) / SECONDS_PER_DAY);
    },
  };
}

/** Seconds by which the zone is ahead of UTC at an instant. */
function offsets(zone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const instants = new Map<number, number>();
  const at = (instant: number) => {
    const ahead = instants.get(instant) ?? localSecond(format, instant) - instant;
    instants.set(instant, ahead);
    return ahead;
  };
  const ofDays = new Map<number, number | null>();
  return (instant) => {
    const day = Math.floor(instant / SECONDS_PER_DAY);
    let ahead = ofDays.get(day);
    if (ahead === undefined) {
      const [first, last] = [day, day + 1].map((one) => at(one * SECONDS_PER_DAY));
      ahead = first === last && first !== undefined ? first : null;
      ofDays.set(day, ahead);
    }
    if (ahead !== null) return ahead;
    // Clocks change on this day.
    return at(Math.floor(instant / QUARTER) * QUARTER);
  };
}

function localSecond(format: Intl.DateTimeFormat, instant: number): number {
  const parts = new Map(
    format.formatToParts(instant * 1000).map(({ type, value }) => [type, Number(value)]),
  );
  const at = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const [year, month, day] = [at('year'), at('month'), at('day')];
  return Date.UTC(year, month - 1, day, at('hour'), at('minute'), at('second')) / 1000;
}
