import { useMemo } from 'react';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useUndoNotice } from '#renderer/parts/undo-notice/use-undo-notice.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { PageHeading } from '#renderer/ui/PageHeading.tsx';
import { writingLanguage } from '#renderer/parts/sheet/writing.ts';
import { cellPath } from '#renderer/parts/explanation/cell-path.ts';
import type { CellKey } from '#renderer/parts/explanation/cell-path.ts';
import { useCellLeft } from './grid/kept-cell.ts';
import { openingCell } from './grid/opening-cell.ts';
import { GridContent } from './GridContent.tsx';

type GridPageProps = {
  /** The cell that the way there names; null: none. */
  readonly at: CellKey | null;
  /** Else the period that it names. */
  readonly period?: string | null;
};

/** The grid of all followed metrics by period. */
export function GridPage({ at, period = null }: GridPageProps) {
  const t = useTranslations('values');
  const cellLeft = useCellLeft();
  const settings = useOperationQuery('settings.read', {}).data;
  const status = useOperationQuery('vault.status', {}).data;
  const list = useOperationQuery('metrics.list', {}).data;
  const metrics = useMemo(() => list && new Map(list.map((metric) => [metric.id, metric])), [list]);
  const yearStartMonth = settings?.business_year_start;
  const calendar = useMemo(
    () => (yearStartMonth === undefined ? null : { yearStartMonth }),
    [yearStartMonth],
  );
  const nameOf = useMetricName();
  const tell = useUndoNotice();
  if (!settings || !status || !metrics || !calendar) return <PageHeading title={t('title')} />;
  const { path: business, today } = status;
  return (
    <GridContent
      // Another file, day, business year or way into it starts the grid anew.
      key={[business, today, calendar.yearStartMonth, at && cellPath(at), period].join()}
      opening={
        at || period !== null
          ? openingCell(at ?? { metric: '', period: period ?? '', segment: null }, calendar)
          : cellLeft({ business, today })
      }
      today={today}
      calendar={calendar}
      language={writingLanguage(settings)}
      metrics={metrics}
      ownGroups={settings.own_groups}
      business={business}
      onNotFollowed={(metric) => tell(t('row.notFollowed', { name: nameOf(metric) }))}
    />
  );
}
