import type { PeriodGaps } from '#shared/features/reviews/contract.ts';
import { numberKey } from '#shared/features/reviews/rules.ts';
import { isFiner, subPeriods } from '#shared/kernel/period.ts';
import type { Calendar, Period, PeriodKind } from '#shared/kernel/period.ts';
import type { Day } from '#shared/kernel/day.ts';
import { periodInfoOf } from '../values/periods.ts';
import type { Snapshot } from '../values/snapshot.ts';
import { canBeTyped, isFinal, typedRows } from './numbers.ts';

export type GapsRequest = {
  readonly reviewed: Period;
  /** What was answered with "not known" in any review, by its key. */
  readonly notKnown: ReadonlySet<string>;
  readonly today: Day;
};

/**
 * What nobody has said yet of a period that is about to be closed: each followed metric that is
 * typed, with those periods of its own cadence in which it has no final value.
 */
export function gapsIn(snapshot: Snapshot, request: GapsRequest): PeriodGaps {
  const { reviewed, notKnown, today } = request;
  const followed = [...snapshot.metrics.values()].filter(({ isFollowed }) => isFollowed);
  return followed.flatMap((metric) => {
    const { id, cadence: usual } = metric.definition;
    const cadence = snapshot.cadenceOf(id, reviewed) ?? usual;
    // Of what it was before its first value, nobody was asked.
    const first = snapshot.firstDayOf(id) ?? reviewed.start;
    const periods = periodsWithin(reviewed, cadence, snapshot.calendar).filter(
      (period) => period.end >= first && canBeTyped(snapshot, metric, period),
    );
    return typedRows(snapshot, id).flatMap((segment) => {
      const missing = periods.filter(
        (period) =>
          !isFinal(snapshot, id, { period, segment }) &&
          !notKnown.has(numberKey({ metric: id, segment, period: period.key })),
      );
      if (missing.length === 0) return [];
      return [
        { metric: id, segment, periods: missing.map((one) => periodInfoOf(snapshot, one, today)) },
      ];
    });
  });
}

/** A metric of a coarser cadence says nothing of a part of its period. */
function periodsWithin(reviewed: Period, cadence: PeriodKind, calendar: Calendar): Period[] {
  if (cadence === reviewed.kind) return [reviewed];
  return isFiner(cadence, reviewed.kind) ? subPeriods(reviewed, cadence, calendar) : [];
}
