import { Button } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { FocusView, Pact } from '../../../shared/features/focus/contract.ts';
import { useTranslations } from '../../ui/locale.tsx';
import { VisuallyHiddenTable } from '../../ui/VisuallyHiddenTable.tsx';
import { ChartLegend } from './ChartLegend.tsx';
import { chartModelOf } from './chart-model.ts';
import type { ChartModel } from './chart-model.ts';
import { ChartPointer } from './ChartPointer.tsx';
import { ChartTable } from './ChartTable.tsx';
import classes from './FocusChart.module.css';
import { useChartWords } from './use-chart-words.ts';
import { useMetrics } from '../../api/use-metrics.ts';
import { useMetricName } from '../../parts/metric/use-metric-name.ts';
import { useIsFlow } from './use-metrics.ts';

// Most of the weight of this screen: the figure above can be read while it loads.
const FocusLines = lazy(async () => ({
  default: (await import('./FocusLines.tsx')).FocusLines,
}));

/** The course of the metric: a chart to look at, to walk by arrow keys, and the same as a table. */
export function FocusChart({ view, pact }: { view: FocusView; pact: Pact }) {
  const t = useTranslations('focus.chart');
  const nameOf = useMetricName();
  const unit = useMetrics().get(pact.metric)?.unit ?? 'count';
  const isFlow = useIsFlow(pact.metric);
  const [isTable, setTable] = useState(false);
  const model = useMemo(() => chartModelOf(view, isFlow), [view, isFlow]);
  const words = useChartWords(unit);
  const title = t('title', { metric: nameOf(pact.metric), kind: view.chart?.kind ?? 'month' });
  if (model === null) return <p className={classes.empty}>{t('empty')}</p>;
  return (
    <figure className={classes.figure} aria-label={title}>
      {isTable ? (
        <ChartTable caption={title} model={model} words={words} />
      ) : (
        <DrawnChart title={title} model={model} words={words} />
      )}
      <figcaption className={classes.caption}>
        <ChartLegend model={model} words={words} isShared={view.chart?.isLineShared ?? false} />
        <Button variant="subtle" size="compact-xs" onClick={() => setTable(!isTable)}>
          {isTable ? t('asChart') : t('asTable')}
        </Button>
      </figcaption>
    </figure>
  );
}

type DrawnChartProps = {
  readonly title: string;
  readonly model: ChartModel;
  readonly words: ReturnType<typeof useChartWords>;
};

function DrawnChart({ title, model, words }: DrawnChartProps) {
  const t = useTranslations('focus.chart');
  const { ref, width, height } = useElementSize();
  const [active, setActive] = useState<number | null>(null);
  return (
    <>
      <ChartPointer title={title} model={model} words={words} active={active} onActive={setActive}>
        <div ref={ref} className={classes.drawing}>
          {width > 0 && height > 0 && (
            <Suspense fallback={null}>
              <FocusLines
                model={model}
                words={words}
                active={active}
                width={width}
                height={height}
              />
            </Suspense>
          )}
        </div>
      </ChartPointer>
      <VisuallyHiddenTable
        caption={title}
        columns={[t('period'), t('value'), t('mark')]}
        rows={model.points.map((point) => [
          words.period(point),
          words.value(point),
          words.mark(point),
        ])}
      />
    </>
  );
}
