import type { GateFigures, RuleFigure } from '#shared/features/stages/standing.ts';
import type { Day } from '#shared/kernel/day.ts';
import { periodContaining, periodsBetween, shiftPeriod } from '#shared/kernel/period.ts';
import type { Period } from '#shared/kernel/period.ts';
import type { Value } from '#shared/kernel/unit.ts';
import type { Snapshot } from '../values/snapshot.ts';

/** What a value is measured on where its formula is no plain share: the sum of these. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  nps: ['nps_promoters', 'nps_passives', 'nps_detractors'],
};

/** The figures of a business as gates read them; `since`: the day on which its stage began. */
export function gateFigures(snapshot: Snapshot, today: Day, since: Day | null): GateFigures {
  const { calendar, metrics } = snapshot;
  return {
    last: ({ metric, kind, periods }) => {
      const running = periodContaining(kind, today, calendar);
      return Array.from({ length: periods }, (_, back) =>
        figureOf(snapshot, metric, shiftPeriod(running, -1 - back, calendar)),
      );
    },
    since: (metric) => {
      const first = since ?? snapshot.firstDayOf(metric);
      if (first === null) return null;
      const kind = metrics.get(metric)?.definition.cadence ?? 'month';
      const periods = periodsBetween(
        periodContaining(kind, first, calendar),
        periodContaining(kind, today, calendar),
        calendar,
      );
      return totalOf(periods.map((period) => snapshot.engine.evaluate(metric, period).value));
    },
  };
}

function figureOf({ engine }: Snapshot, metric: string, period: Period): RuleFigure {
  const { value, isWhole, sample } = engine.evaluate(metric, period);
  const cases = CASES[metric]?.map((input) => engine.evaluate(input, period).value);
  const whole = cases ? totalOf(cases) : (sample?.whole ?? null);
  return { value, isWhole, whole };
}

/** The sum of what is known; null where nothing is. */
function totalOf(values: readonly Value[]): Value {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
