import type { TriedMonth } from '#shared/features/focus/contract.ts';
import { targetPeriod } from '#shared/features/focus/rules.ts';
import { COMMON_LEVERS } from '#shared/features/values/what-if.ts';
import type { Day } from '#shared/kernel/day.ts';
import { periodContaining, shiftPeriod } from '#shared/kernel/period.ts';
import type { Period } from '#shared/kernel/period.ts';
import { periodInfoOf } from '../values/periods.ts';
import type { Snapshot } from '../values/snapshot.ts';

/** Older values tell nothing of tomorrow. */
const MONTHS_BACK = 3;
/** As far back as the value of a stock is still taken for the one that a month opened with. */
const OPENING_MONTHS_BACK = 12;

/** The month that a what-if starts from, with every value that is known of it. */
export function triedMonthOf(snapshot: Snapshot, today: Day): TriedMonth {
  const { calendar } = snapshot;
  const period = newestWithFigures(snapshot, today);
  const before = shiftPeriod(period, -1, calendar);
  const values = [...snapshot.definitions.values()].map(({ id, kind }) => ({
    metric: id,
    now: snapshot.engine.evaluate(id, period).value,
    before: snapshot.engine.evaluate(id, before).value,
    opening: kind === 'stock' ? openingOf(snapshot, id, period) : null,
  }));
  const quarter = periodContaining('quarter', today, calendar);
  return {
    period: periodInfoOf(snapshot, period, today),
    values: values.filter(
      ({ now, before: earlier, opening }) => now !== null || earlier !== null || opening !== null,
    ),
    targetPeriod: periodInfoOf(snapshot, targetPeriod(quarter, 'month', calendar), today),
  };
}

/** The newest finished month that knows at least one lever; the newest of all where none does. */
function newestWithFigures({ engine, calendar }: Snapshot, today: Day): Period {
  const running = periodContaining('month', today, calendar);
  const months = Array.from({ length: MONTHS_BACK }, (_, index) =>
    shiftPeriod(running, -1 - index, calendar),
  );
  const isKnown = (month: Period) =>
    COMMON_LEVERS.some((lever) => engine.evaluate(lever, month).value !== null);
  return months.find(isKnown) ?? shiftPeriod(running, -1, calendar);
}

function openingOf({ engine, calendar }: Snapshot, stock: string, period: Period): number | null {
  for (let back = 1; back <= OPENING_MONTHS_BACK; back += 1) {
    const { value } = engine.evaluate(stock, shiftPeriod(period, -back, calendar));
    if (value !== null) return value;
  }
  return null;
}
