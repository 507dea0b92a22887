import { isWritten } from '#shared/features/numbers/against-grid.ts';
import type { AskedNumber } from '#shared/features/reviews/contract.ts';
import type { Day } from '#shared/kernel/day.ts';
import { parsePeriodKey } from '#shared/kernel/period.ts';
import type { Calendar } from '#shared/kernel/period.ts';
import type { AnsweredValue } from '#renderer/parts/numbers/numbers-answer.ts';

type AskedPlace = Pick<AskedNumber, 'metric'> & {
  readonly period: Pick<AskedNumber['period'], 'key'>;
};

/** What must be known to tell which values nobody asks for. */
export type MoreGround = {
  readonly numbers: readonly AskedPlace[];
  readonly isFollowed: (metric: string) => boolean;
};

/**
 * What files would write of other periods than those that are asked for: older weeks that they make whole
 * or change, months that ended. Of an asked number nothing is more: it is answered, or said why not.
 */
export function otherPeriods(
  values: readonly AnsweredValue[],
  { numbers, isFollowed }: MoreGround,
): readonly AnsweredValue[] {
  const asked = placesOf(numbers);
  return values.filter(
    (value) =>
      isWritten(value) &&
      !value.isPartial &&
      isFollowed(value.metric) &&
      !asked.has(`${value.metric}|${value.period}`),
  );
}

/**
 * What files say of the months that are under way when the reviewed period has ended: so far, and no
 * more. Of an asked number it is the answer.
 */
export function soFar(
  values: readonly AnsweredValue[],
  { numbers, isFollowed, after, calendar }: MoreGround & SoFarGround,
): readonly AnsweredValue[] {
  const asked = placesOf(numbers);
  return values.filter(({ metric, period, kind, isPartial, state }) => {
    if (!isPartial || kind === 'week' || !isWritten({ state }) || !isFollowed(metric)) return false;
    if (asked.has(`${metric}|${period}`)) return false;
    const read = parsePeriodKey(period, calendar);
    return read.ok && read.value.end > after;
  });
}

function placesOf(numbers: MoreGround['numbers']): ReadonlySet<string> {
  return new Set(numbers.map(({ metric, period }) => `${metric}|${period.key}`));
}

type SoFarGround = {
  /** The last day of the reviewed period. */
  readonly after: Day;
  readonly calendar: Calendar;
};

/**
 * What goes in of values that nobody asks for: what was taken before, until one says all or none. A file
 * that came since may bring others, to which nobody said yes.
 */
export function takenOfMore(
  values: readonly AnsweredValue[],
  said: boolean | null,
  wasTaken: (value: AnsweredValue) => boolean,
): readonly AnsweredValue[] {
  if (said === null) return values.filter(wasTaken);
  return said ? values : [];
}
