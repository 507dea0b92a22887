import { Button } from '@mantine/core';
import { useDeferredValue, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useCommandGroup } from '#renderer/parts/command/shown-commands.ts';
import { STAGE_PATH } from '#renderer/parts/stage/path.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { PageHeading } from '#renderer/ui/PageHeading.tsx';
import { NEW_DRAFT } from './form/draft.ts';
import { MetricForm } from './form/MetricForm.tsx';
import { EVERYTHING, foundMetrics } from './list/metric-filter.ts';
import { MetricFilters } from './list/MetricFilters.tsx';
import { MetricList } from './list/MetricList.tsx';
import classes from './MetricsPage.module.css';
import { metricsPageCommands } from './metric-commands.ts';
import { useMetricList } from './list/use-metric-list.ts';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import { useReadMetrics } from '#renderer/api/use-metrics.ts';
import type { MetricsById } from '#renderer/api/use-metrics.ts';
import type { MetricFilter } from './list/metric-filter.ts';

/** All metrics: followed, own, of the catalogue. */
export function MetricsPage() {
  const t = useTranslations('metrics');
  const go = useTranslations('shell.go');
  const [, navigate] = useLocation();
  const metrics = useReadMetrics();
  const [filter, setFilter] = useKeptFilter();
  const [isDefining, setIsDefining] = useState(false);
  useCommandGroup(metricsPageCommands, () => ({ define: () => setIsDefining(true) }));
  const { listProps, menu } = useMetricList(metrics);
  // Typing goes on while a long list is found.
  const wanted = useDeferredValue(filter);
  const found = metrics ? foundMetrics(metrics.values(), wanted) : [];
  return (
    <div className={classes.page}>
      <PageHeading
        title={t('title')}
        about={
          <>
            {t('about')} <Link href={STAGE_PATH}>{go('stage.name')}</Link>
          </>
        }
        main={<Button onClick={() => setIsDefining(true)}>{t('list.define')}</Button>}
      />
      {metrics && (
        <>
          <MetricFilters
            metrics={[...metrics.values()]}
            filter={filter}
            found={found.length}
            onChange={setFilter}
            onTake={() => {
              const [best] = foundMetrics(metrics.values(), filter);
              if (best && isSearched(filter)) navigate(`/metrics/${best.id}`);
            }}
          />
          <div {...listProps}>
            {isSearched(wanted) ? (
              <MetricList title={t('list.found')} shown={found} metrics={metrics} isTaken />
            ) : (
              <AllMetrics found={found} metrics={metrics} />
            )}
          </div>
          {menu}
          {found.length === 0 && (
            <EmptyState
              title={t('list.nothing')}
              text={t('list.nothingText')}
              action={
                <Button variant="default" onClick={() => setFilter(EVERYTHING)}>
                  {t('list.clear')}
                </Button>
              }
            />
          )}
          {isDefining && (
            <MetricForm
              metrics={metrics}
              start={{ edited: null, draft: NEW_DRAFT }}
              onClose={() => setIsDefining(false)}
              onSaved={(id) => navigate(`/metrics/${id}`)}
            />
          )}
        </>
      )}
    </div>
  );
}

type AllMetricsProps = {
  readonly found: readonly MetricSummary[];
  readonly metrics: MetricsById;
};

function AllMetrics({ found, metrics }: AllMetricsProps) {
  const t = useTranslations('metrics.list');
  const followed = found.filter(({ isFollowed }) => isFollowed);
  const own = found.filter(({ isFollowed, origin }) => !isFollowed && origin === 'own');
  const others = found.filter(({ isFollowed, origin }) => !isFollowed && origin === 'catalogue');
  return (
    <>
      <MetricList title={t('followed')} shown={followed} metrics={metrics} />
      <MetricList title={t('own')} shown={own} metrics={metrics} />
      <MetricList title={t('others')} shown={others} metrics={metrics} />
    </>
  );
}

function isSearched({ text }: MetricFilter): boolean {
  return text.trim() !== '';
}

let kept = EVERYTHING;

/** The filter of the list; it stays in place while one looks at a metric and comes back. */
function useKeptFilter(): readonly [MetricFilter, (filter: MetricFilter) => void] {
  const [filter, setFilter] = useState(kept);
  const change = (next: MetricFilter): void => {
    kept = next;
    setFilter(next);
  };
  return [filter, change];
}
