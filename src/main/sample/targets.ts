import type { TargetDraft } from '#shared/features/targets/contract.ts';
import type { Day } from '#shared/kernel/day.ts';
import { subPeriods } from '#shared/kernel/period.ts';
import type { Period } from '#shared/kernel/period.ts';
import { plannedAt } from './course.ts';
import { MEMBERSHIP, MONEY } from './data/money.ts';
import { EVERY_YEAR, NEW_THIS_YEAR, REVENUE_PLAN } from './data/story.ts';
import { toldOf } from './story-time.ts';
import type { StoryTime } from './story-time.ts';

type Decision = { readonly decidedOn: Day; readonly targets: readonly TargetDraft[] };

/** The targets of last year and of this one, each laid out when its year began, and some raised. */
export function targetsOf(time: StoryTime): Decision[] {
  const { years, quarter, calendar } = time;
  const monthsOf = (year: Period) => subPeriods(year, 'month', calendar);
  const planned = (name: 'revenue' | 'share' | 'members', month: Period) =>
    plannedAt(MONEY[name], toldOf(month, quarter, time.today));
  const revenue = (month: Period, raise = 1): TargetDraft => {
    const line = planned('revenue', month) * raise;
    const { floor, stretch } = REVENUE_PLAN;
    const levels = { line, floor: line * floor, stretch: line * stretch };
    return { metric: 'revenue', period: month.key, ...hundreds(levels) };
  };
  const laidOut = years.map((year, index): Decision => {
    const months = monthsOf(year);
    const shares = months.map((month) => Math.round(planned('share', month)));
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    const standing = index === 0 ? EVERY_YEAR : [...EVERY_YEAR, ...NEW_THIS_YEAR];
    const targets = [
      ...standing.flatMap(([metric, kind, levels]) =>
        subPeriods(year, kind, calendar).map(({ key }) => ({ metric, period: key, ...levels })),
      ),
      ...months.map((month) => revenue(month)),
      ...months.map((month) => ({
        metric: 'mrr',
        period: month.key,
        ...hundreds({ line: planned('members', month) * MEMBERSHIP }),
      })),
      ...months.map(({ key }, place) => ({
        metric: 'scalable_share',
        period: key,
        line: shares[place] ?? null,
      })),
      // A year's share lies far below that of its last month.
      { metric: 'scalable_share', period: year.key, line: Math.round(mean) },
    ];
    return { decidedOn: year.start, targets };
  });
  const coming = years.flatMap(monthsOf).filter((month) => month.start >= quarter.start);
  const raised = coming.map((month) => revenue(month, REVENUE_PLAN.raise));
  return [...laidOut, { decidedOn: quarter.start, targets: raised }];
}

/** To the nearest hundred of euros, as people plan; in cents. */
function hundreds<Key extends string>(levels: Readonly<Record<Key, number>>): Record<Key, number> {
  const round = ([key, cents]: [string, unknown]) => [
    key,
    Math.round(Number(cents) / 10_000) * 10_000,
  ];
  return Object.fromEntries(Object.entries(levels).map(round)) as Record<Key, number>;
}
