import type { Term } from '#shared/features/bottleneck/chains.ts';
import type { Figures, MonthSeries } from '#shared/features/bottleneck/path.ts';
import type { Day } from '#shared/kernel/day.ts';
import { fractionOf, minus, over, plus } from '#shared/kernel/fraction.ts';
import type { Fraction } from '#shared/kernel/fraction.ts';
import { periodContaining, shiftPeriod } from '#shared/kernel/period.ts';
import type { Period } from '#shared/kernel/period.ts';
import type { Snapshot } from '../values/snapshot.ts';

const MONTHS = 12;
/** Fewer months of costs say nothing of a year's margin. */
const FEWEST = 6;

/** The last twelve finished months, the oldest first. */
export function finishedMonths({ calendar }: Snapshot, today: Day): readonly Period[] {
  const running = periodContaining('month', today, calendar);
  return Array.from({ length: MONTHS }, (_, index) =>
    shiftPeriod(running, index - MONTHS, calendar),
  );
}

/** Reads whole months alone: one that is known in part is not known. */
export function figuresOf(snapshot: Snapshot, months: readonly Period[]): Figures {
  const known = new Map<string, MonthSeries>();
  const seriesOf = (id: string): MonthSeries => {
    const series = known.get(id) ?? months.map((month) => wholeValue(snapshot, id, month));
    known.set(id, series);
    return series;
  };
  return ({ id, less, isOpening }: Term) => {
    const all = isOpening ? months.map((month) => openingLevel(snapshot, id, month)) : seriesOf(id);
    if (less === undefined) return all;
    const without = seriesOf(less);
    return all.map((value, month) => {
      const taken = without[month] ?? null;
      return value === null || taken === null ? null : minus(value, taken);
    });
  };
}

function wholeValue({ engine, metrics }: Snapshot, id: string, month: Period): Fraction | null {
  if (!metrics.has(id)) return null;
  const { value, isWhole } = engine.evaluate(id, month);
  return value === null || !isWhole ? null : fractionOf(value);
}

/** The last level that is known before the month, as formulas read `open()`. */
function openingLevel(snapshot: Snapshot, id: string, month: Period): Fraction | null {
  for (let back = 1; back <= MONTHS; back += 1) {
    const before = shiftPeriod(month, -back, snapshot.calendar);
    const value = wholeValue(snapshot, id, before);
    if (value !== null) return value;
  }
  return null;
}

/** What is left of income after direct cost, as a share; null where too few months tell it. */
export function marginOf(figures: Figures): Fraction | null {
  const costs = figures({ id: 'cost_of_sales' });
  const months = figures({ id: 'revenue' }).flatMap((income, month) => {
    const cost = costs[month] ?? null;
    return income === null || cost === null ? [] : [{ income, cost }];
  });
  const none = fractionOf(0);
  const income = months.reduce((sum, month) => plus(sum, month.income), none);
  const cost = months.reduce((sum, month) => plus(sum, month.cost), none);
  if (months.length < FEWEST || income.top <= 0n || cost.top <= 0n) return null;
  const share = over(minus(income, cost), income);
  return share.top > 0n ? share : null;
}
