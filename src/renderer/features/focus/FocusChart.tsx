import { lazy, Suspense, useMemo } from 'react';
import type { FocusView, Pact } from '#shared/features/focus/contract.ts';
import { useMetrics } from '#renderer/api/use-metrics.ts';
import { Chart } from '#renderer/parts/chart/Chart.tsx';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './FocusChart.module.css';
import { focusChartModel } from '#renderer/parts/focus/focus-chart-model.ts';
import { useIsFlow } from '#renderer/parts/metric/use-is-flow.ts';

// The table of benchmarks is longer than all of this screen.
const LineSource = lazy(async () => ({
  default: (await import('#renderer/parts/benchmark/LineSource.tsx')).LineSource,
}));

/** The course of the metric of the quarter, up to the quarter's end. */
export function FocusChart({ view, pact }: { view: FocusView; pact: Pact }) {
  const t = useTranslations('signals.chart');
  const nameOf = useMetricName();
  const metric = useMetrics().get(pact.metric);
  const unit = metric?.unit ?? 'count';
  const isFlow = useIsFlow(pact.metric);
  const model = useMemo(() => focusChartModel(view, isFlow), [view, isFlow]);
  if (model === null) return <p className={classes.empty}>{t('empty')}</p>;
  return (
    <>
      <Chart
        title={t('title', { metric: nameOf(pact.metric), kind: view.chart?.kind ?? 'month' })}
        model={model}
        unit={unit}
        isLineShared={view.chart?.isLineShared ?? false}
      />
      {metric && (
        <Suspense>
          <LineSource metric={metric} kind={pact.readingKind} line={pact.line} />
        </Suspense>
      )}
    </>
  );
}
