import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useReadMetrics } from '#renderer/api/use-metrics.ts';
import { writingLanguage } from '#renderer/parts/sheet/writing.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { PageHeading } from '#renderer/ui/PageHeading.tsx';
import { TargetsContent } from './TargetsContent.tsx';

/** The targets of one metric, a business year at a time. */
export function TargetsPage({ id }: { id: string }) {
  const t = useTranslations('targets.year');
  const metrics = useReadMetrics();
  const today = useOperationQuery('vault.status', {}).data?.today;
  const settings = useOperationQuery('settings.read', {}).data;
  if (!metrics || today === undefined || !settings) return null;
  const metric = metrics.get(id);
  if (!metric) {
    return (
      <>
        <PageHeading title={t('title')} />
        <EmptyState
          title={t('unknown')}
          action={
            <Button component={Link} href="/metrics" variant="default">
              {t('toMetrics')}
            </Button>
          }
        />
      </>
    );
  }
  return (
    <TargetsContent
      // Another metric or business year starts anew.
      key={[id, settings.business_year_start, today].join()}
      metric={metric}
      today={today}
      calendar={{ yearStartMonth: settings.business_year_start }}
      language={writingLanguage(settings)}
    />
  );
}
