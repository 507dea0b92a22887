import { Button } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import type { Unit } from '#shared/kernel/unit.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { leavePage } from '#renderer/ui/unsaved.ts';
import { VisuallyHiddenTable } from '#renderer/ui/VisuallyHiddenTable.tsx';
import classes from './Chart.module.css';
import { ChartLegend } from './ChartLegend.tsx';
import type { ChartModel } from './chart-model.ts';
import { ChartPointer } from './ChartPointer.tsx';
import { ChartTable } from './ChartTable.tsx';
import { chartTable } from './chart-table.ts';
import { missLines, useLines } from './lines-of-chart.ts';
import type { ChartWords } from './use-chart-words.ts';
import { useChartWords } from './use-chart-words.ts';

type ChartProps = {
  readonly title: string;
  readonly model: ChartModel;
  readonly unit: Unit;
  /** True where a line was cut into even shares. */
  readonly isLineShared?: boolean;
  /** True: the table says the target and the limits of each period too. */
  readonly isDetailed?: boolean;
};

/** The course of a metric: a chart to look at, to walk by arrow keys, and the same as a table. */
export function Chart(props: ChartProps) {
  const { title, model, unit, isLineShared = false, isDetailed = false } = props;
  const t = useTranslations('signals.chart');
  const [isTable, setTable] = useState(false);
  const words = useChartWords(unit);
  return (
    <figure className={classes.figure} aria-label={title}>
      {isTable ? (
        <ChartTable caption={title} table={chartTable(model, words, isDetailed)} />
      ) : (
        <DrawnChart title={title} model={model} words={words} isDetailed={isDetailed} />
      )}
      <figcaption className={classes.caption}>
        <ChartLegend model={model} words={words} isShared={isLineShared} />
        <Button variant="subtle" size="compact-xs" onClick={() => setTable(!isTable)}>
          {isTable ? t('asChart') : t('asTable')}
        </Button>
      </figcaption>
    </figure>
  );
}

type DrawnChartProps = Pick<ChartProps, 'title' | 'model'> & {
  readonly words: ChartWords;
  readonly isDetailed: boolean;
};

function DrawnChart({ title, model, words, isDetailed }: DrawnChartProps) {
  const { ref, width, height } = useElementSize();
  const [active, setActive] = useState<number | null>(null);
  const lines = useLines();
  useEffect(() => {
    if (lines === null) import('./ChartLines.tsx').catch(missLines);
  }, [lines]);
  const { columns, rows } = chartTable(model, words, isDetailed);
  return (
    <>
      {lines === 'missing' ? (
        <MissingLines />
      ) : (
        <ChartPointer
          title={title}
          model={model}
          words={words}
          active={active}
          onActive={setActive}
        >
          <div ref={ref} className={classes.drawing}>
            {width > 0 && height > 0 && lines?.({ model, words, active, width, height })}
          </div>
        </ChartPointer>
      )}
      <VisuallyHiddenTable
        caption={title}
        columns={columns.map(({ name }) => name)}
        rows={rows.map(({ cells }) => cells)}
      />
    </>
  );
}

/**
 * In the place of lines that could not be loaded. Chromium asks once for a file of a page, so what
 * tries again is the page; it is where it was, as its address says where that is.
 */
export function MissingLines() {
  const t = useTranslations('signals.chart');
  const button = useTranslations('common.button');
  return (
    <div role="alert" className={classes.missing}>
      <p>{t('missing')}</p>
      <Button
        variant="default"
        size="compact-md"
        onClick={() => leavePage(() => location.reload())}
      >
        {button('retry')}
      </Button>
    </div>
  );
}
