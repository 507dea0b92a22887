import { CloseButton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { periodAt } from '#shared/kernel/period.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import type { GridSource } from '../grid/grid-source.ts';
import type { Position } from '#renderer/parts/sheet/position.ts';
import { useSegmentName } from '../rows/use-row-name.ts';
import { ExplanationContent } from '#renderer/parts/explanation/ExplanationContent.tsx';
import { usePeriodName } from '#renderer/parts/explanation/use-period-name.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import classes from './ExplanationPanel.module.css';

/** The id under which the keys find the panel. */
export const EXPLANATION_PANEL_ID = 'cell-explanation';

type ExplanationPanelProps = {
  readonly source: GridSource;
  readonly position: Position;
  readonly onClose: () => void;
};

/** What the value under the cursor is made of, where it comes from, and what it was. */
export function ExplanationPanel({ source, position, onClose }: ExplanationPanelProps) {
  const t = useTranslations('values.explanation');
  const common = useTranslations('common.button');
  const metricName = useMetricName();
  const segmentName = useSegmentName();
  const periodName = usePeriodName();
  const row = source.rowOf(position.row);
  const period = periodAt(source.columnRange.kind, position.column, source.calendar);
  const explanation = useOperationQuery(
    'values.explain',
    { metric: row?.metric.id ?? '', period: period.key, segment: row?.segment ?? null },
    { isEnabled: row !== null, keepsPrevious: true },
  );
  const panel = useRef<HTMLElement>(null);
  // Zoomed in, it stands below the grid, where nobody would see it open.
  useEffect(() => panel.current?.scrollIntoView({ block: 'nearest' }), []);
  if (!row) return null;
  // Until the next one is read, the last answer stands there, under its own name.
  const shown = explanation.data ?? { ...row, metric: row.metric.id, period: period.key };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes it from anywhere inside
    <aside
      ref={panel}
      id={EXPLANATION_PANEL_ID}
      className={classes.panel}
      aria-label={t('title')}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <header className={classes.head}>
        <div>
          <h2 className={classes.name}>{metricName(shown.metric)}</h2>
          <p className={classes.period}>
            {[shown.segment && segmentName(shown.segment), periodName(shown.period)]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        <CloseButton aria-label={common('close')} onClick={onClose} />
      </header>
      {explanation.data && <ExplanationContent explanation={explanation.data} />}
    </aside>
  );
}
