import type { FocusView } from '#shared/features/focus/contract.ts';
import { planOfQuarter, wordsOfQuarter } from '#shared/features/reviews/report.ts';
import type { QuarterPlan } from '#shared/features/reviews/report.ts';
import type { PastReview } from '#shared/features/reviews/first-contract.ts';
import type { ActionEffect } from '#shared/features/signals/first-contract.ts';
import type { Day } from '#shared/kernel/day.ts';
import { shiftPeriod, subPeriods } from '#shared/kernel/period.ts';
import type { Period } from '#shared/kernel/period.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useReadMetrics } from '#renderer/api/use-metrics.ts';
import { useLocale } from '#renderer/ui/locale.tsx';
import { reportGroups } from './report-rows.ts';
import type { ReportGroup } from './report-rows.ts';

export type QuarterReport = {
  readonly view: FocusView;
  readonly businessName: string;
  readonly today: Day;
  readonly learned: string;
  readonly plan: QuarterPlan;
  readonly effects: ReadonlyMap<number, ActionEffect>;
  readonly words: readonly PastReview[];
  readonly groups: readonly ReportGroup[];
  readonly months: readonly Period[];
  readonly next: { readonly quarter: Period; readonly pact: FocusView['next'] };
};

/** The report of a quarter, whole; undefined while any part of it is read. */
export function useReport(quarter: Period): {
  readonly report: QuarterReport | undefined;
  readonly error: unknown;
} {
  const locale = useLocale();
  const all = subPeriods(quarter, 'month', locale);
  const [first = quarter, last = quarter] = [all[0], all.at(-1)];
  const parts = useParts(quarter, { from: first.key, to: last.key });
  const { settings, now, view, actions, effects, overview, monthly, quarterly, metrics } = parts;
  const reads = [settings, now, view, actions, effects, overview, monthly, quarterly];
  const error = reads.find((read) => read.error)?.error ?? null;
  if (!settings.data || !now.data || !view.data || !actions.data || !effects.data) {
    return { report: undefined, error };
  }
  if (!overview.data || !monthly.data || !quarterly.data || !metrics) {
    return { report: undefined, error };
  }
  const begun = all.filter(({ start }) => start <= overview.data.today);
  const known = now.data.past.find((past) => past.quarter === quarter.key);
  const report = {
    view: view.data,
    businessName: settings.data.business_name,
    today: overview.data.today,
    learned: known?.learned ?? '',
    plan: planOfQuarter(actions.data, view.data.quarter, view.data.pact?.metric ?? null),
    effects: new Map(effects.data.map((effect) => [effect.action, effect])),
    words: wordsOfQuarter(overview.data.past, quarter),
    groups: reportGroups(monthly.data, quarterly.data, metrics, begun.length),
    months: begun,
    next: { quarter: shiftPeriod(quarter, 1, locale), pact: view.data.next },
  };
  return { report, error: null };
}

function useParts({ key }: Period, months: { readonly from: string; readonly to: string }) {
  return {
    settings: useOperationQuery('settings.read', {}),
    now: useOperationQuery('focus.view', { quarter: null }),
    view: useOperationQuery('focus.view', { quarter: key }),
    actions: useOperationQuery('plans.list', { metric: null }),
    effects: useOperationQuery('signals.effects', { metric: null }),
    overview: useOperationQuery('reviews.overview', {}),
    monthly: useOperationQuery('values.grid', { kind: 'month', ...months }),
    quarterly: useOperationQuery('values.grid', { kind: 'quarter', from: key, to: key }),
    metrics: useReadMetrics(),
  };
}
