import { useMemo } from 'react';
import { useMetrics } from '#renderer/api/use-metrics.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { Chart } from '#renderer/parts/chart/Chart.tsx';
import { focusChartModel } from '#renderer/parts/focus/focus-chart-model.ts';
import { useIsFlow } from '#renderer/parts/metric/use-is-flow.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import type { FocusView, Pact } from '#shared/features/focus/contract.ts';
import classes from './EndingPage.module.css';

/** The course of the metric up to the end of its quarter, and what the quarter taught. */
export function QuarterCurve({ quarter }: { quarter: string }) {
  const t = useTranslations('reviews.ending');
  const view = useOperationQuery('focus.view', { quarter }).data;
  const now = useOperationQuery('focus.view', { quarter: null }).data;
  const learned = now?.past.find((past) => past.quarter === quarter)?.learned ?? '';
  return (
    <>
      {view?.pact && <Course view={view} pact={view.pact} />}
      {learned !== '' && (
        <section>
          <h2 className={classes.label}>{t('lesson')}</h2>
          <p className={classes.lesson}>{learned}</p>
        </section>
      )}
    </>
  );
}

function Course({ view, pact }: { view: FocusView; pact: Pact }) {
  const t = useTranslations('signals.chart');
  const nameOf = useMetricName();
  const unit = useMetrics().get(pact.metric)?.unit ?? 'count';
  const isFlow = useIsFlow(pact.metric);
  const model = useMemo(() => focusChartModel(view, isFlow), [view, isFlow]);
  if (model === null) return null;
  return (
    <div className={classes.curve}>
      <Chart
        title={t('title', { metric: nameOf(pact.metric), kind: view.chart?.kind ?? 'month' })}
        model={model}
        unit={unit}
        isLineShared={view.chart?.isLineShared ?? false}
      />
    </div>
  );
}
