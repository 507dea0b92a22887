import type { TargetDraft } from '#shared/features/targets/contract.ts';
import type { Levels } from '#shared/features/targets/model.ts';
import { subPeriods } from '#shared/kernel/period.ts';
import type { Period, PeriodKind } from '#shared/kernel/period.ts';
import { setTargets } from '../features/targets/set-targets.ts';
import { plannedMrr, plannedRevenue, plannedShare } from './money.ts';
import type { Story } from './story.ts';
import { monthsFromQuarterEnd } from './story-time.ts';

const NO_LEVELS: Levels = { line: null, low: null, high: null, floor: null, stretch: null };

type StandingLine = readonly [metric: string, kind: PeriodKind, levels: Partial<Levels>];

/** The lines that are the same all year, by the kind of period for which they hold. */
const EVERY_YEAR: readonly StandingLine[] = [
  ['utilisation', 'month', { low: 60, high: 80 }],
  ['list_growth', 'month', { line: 6, floor: 4, stretch: 10 }],
  ['churn', 'month', { line: 3 }],
  ['churn', 'quarter', { line: 10 }],
  ['churn', 'year', { line: 50 }],
  ['retention', 'month', { line: 97 }],
  ['retention', 'quarter', { line: 90 }],
  ['retention', 'year', { line: 50 }],
];

/** Those that nobody had thought of last year. */
const NEW_THIS_YEAR: readonly StandingLine[] = [
  ['profit_margin', 'month', { line: 50 }],
  ['cac', 'month', { line: 12_500 }],
];

/** The quarter before went well: what was laid out for the rest of the year is raised. */
const RAISE = 1.05;
const FLOOR = 0.85;
const STRETCH = 1.15;

/** Lays out the lines of last year and of this one, each when its year began, and raises some. */
export function drawLines({ on, time }: Story): void {
  const { years, quarter, calendar } = time;
  years.forEach((year, index) => {
    const months = subPeriods(year, 'month', calendar);
    const standing = index === 0 ? EVERY_YEAR : [...EVERY_YEAR, ...NEW_THIS_YEAR];
    setTargets(on(year.start), [
      ...standing.flatMap(([metric, kind, levels]) =>
        subPeriods(year, kind, calendar).map((period) => draft(metric, period, levels)),
      ),
      ...months.map((month) => draft('revenue', month, revenueLevels(month, quarter))),
      ...months.map((month) => draft('mrr', month, mrrLevels(month, quarter))),
      ...shareLines(year, months, quarter),
    ]);
  });
  const coming = years
    .flatMap((year) => subPeriods(year, 'month', calendar))
    .filter((month) => month.start >= quarter.start);
  setTargets(
    on(quarter.start),
    coming.map((month) => draft('revenue', month, revenueLevels(month, quarter, RAISE))),
  );
}

function draft(metric: string, period: Period, levels: Partial<Levels>): TargetDraft {
  return { metric, period: period.key, ...NO_LEVELS, ...levels };
}

function revenueLevels(month: Period, quarter: Period, raise = 1): Partial<Levels> {
  const x = monthsFromQuarterEnd(month, quarter);
  const planned = plannedRevenue(x, Number(month.key.slice(-2))) * raise;
  return {
    line: hundreds(planned),
    floor: hundreds(planned * FLOOR),
    stretch: hundreds(planned * STRETCH),
  };
}

function mrrLevels(month: Period, quarter: Period): Partial<Levels> {
  return { line: hundreds(plannedMrr(monthsFromQuarterEnd(month, quarter))) };
}

/** By the month, and one for the year: a year's share lies far below that of its last month. */
function shareLines(year: Period, months: readonly Period[], quarter: Period): TargetDraft[] {
  const lines = months.map((month) =>
    Math.round(plannedShare(monthsFromQuarterEnd(month, quarter))),
  );
  const mean = lines.reduce((sum, line) => sum + line, 0) / Math.max(1, lines.length);
  return [
    ...months.map((month, index) => draft('scalable_share', month, { line: lines[index] ?? null })),
    draft('scalable_share', year, { line: Math.round(mean) }),
  ];
}

/** To the nearest hundred of euros, as people plan; in cents. */
function hundreds(cents: number): number {
  return Math.round(cents / 10_000) * 10_000;
}
