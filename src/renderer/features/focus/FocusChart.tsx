import { useMemo } from 'react';
import type { FocusView, Pact } from '#shared/features/focus/contract.ts';
import { useMetrics } from '#renderer/api/use-metrics.ts';
import { Chart } from '#renderer/parts/chart/Chart.tsx';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './FocusChart.module.css';
import { focusChartModel } from '#renderer/parts/focus/focus-chart-model.ts';
import { useIsFlow } from '#renderer/parts/metric/use-is-flow.ts';

/** The course of the metric of the quarter, up to the quarter's end. */
export function FocusChart({ view, pact }: { view: FocusView; pact: Pact }) {
  const t = useTranslations('signals.chart');
  const nameOf = useMetricName();
  const unit = useMetrics().get(pact.metric)?.unit ?? 'count';
  const isFlow = useIsFlow(pact.metric);
  const model = useMemo(() => focusChartModel(view, isFlow), [view, isFlow]);
  if (model === null) return <p className={classes.empty}>{t('empty')}</p>;
  return (
    <Chart
      title={t('title', { metric: nameOf(pact.metric), kind: view.chart?.kind ?? 'month' })}
      model={model}
      unit={unit}
      isLineShared={view.chart?.isLineShared ?? false}
    />
  );
}
