import { useMemo } from 'react';
import { useOperationQuery } from '../../api/queries.ts';
import { useTranslations } from '../../ui/locale.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { writingLanguage } from '../../parts/sheet/writing.ts';
import { GridBoard } from './GridBoard.tsx';

/** The grid of all followed metrics by period. */
export function GridPage() {
  const t = useTranslations('values');
  const settings = useOperationQuery('settings.read', {}).data;
  const status = useOperationQuery('vault.status', {}).data;
  const list = useOperationQuery('metrics.list', {}).data;
  const metrics = useMemo(() => list && new Map(list.map((metric) => [metric.id, metric])), [list]);
  const yearStartMonth = settings?.business_year_start;
  const calendar = useMemo(
    () => (yearStartMonth === undefined ? null : { yearStartMonth }),
    [yearStartMonth],
  );
  if (!settings || !status || !metrics || !calendar) return <PageHeading title={t('title')} />;
  return (
    <GridBoard
      // Another file, another day or another business year starts the grid anew.
      key={[status.path, status.today, calendar.yearStartMonth].join()}
      today={status.today}
      calendar={calendar}
      language={writingLanguage(settings)}
      metrics={metrics}
    />
  );
}
