import { useState } from 'react';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import { chartStart } from '#shared/features/signals/chart-span.ts';
import type { Day } from '#shared/kernel/day.ts';
import { periodContaining, PERIOD_KINDS } from '#shared/kernel/period.ts';
import type { Calendar, PeriodKind } from '#shared/kernel/period.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';

export type SignalView = {
  readonly kind: PeriodKind;
  /** null: the metric as a whole. */
  readonly segment: string | null;
  readonly isSinceStart: boolean;
};

/** The kinds of period by which a metric can be looked at: never finer than it is entered. */
export function kindsOf({ cadence }: Pick<MetricSummary, 'cadence'>): readonly PeriodKind[] {
  return PERIOD_KINDS.slice(PERIOD_KINDS.indexOf(cadence));
}

/** The chart of natural limits of a metric, and the choice of what part of it is shown. */
export function useSignalChart(metric: MetricSummary, today: Day, calendar: Calendar) {
  const [view, setView] = useState<SignalView>({
    kind: metric.cadence,
    segment: null,
    isSinceStart: false,
  });
  // Another cadence, or a segment that is gone: what was chosen may no longer be there.
  const kind = kindsOf(metric).includes(view.kind) ? view.kind : metric.cadence;
  const segment = metric.segments.find((one) => one === view.segment) ?? null;
  const last = periodContaining(kind, today, calendar);
  const query = useOperationQuery(
    'signals.chart',
    {
      metric: metric.id,
      kind,
      segment,
      from: view.isSinceStart ? null : chartStart(last, calendar).key,
      to: last.key,
    },
    { keepsPrevious: true },
  );
  return {
    view: { kind, segment, isSinceStart: view.isSinceStart },
    show: (changed: Partial<SignalView>) => setView((before) => ({ ...before, ...changed })),
    chart: query.data,
  };
}
