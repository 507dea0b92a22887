import { Button } from '@mantine/core';
import { useDeferredValue, useId, useState } from 'react';
import { useCommand } from '#renderer/api/queries.ts';
import { Link, useLocation } from 'wouter';
import { useCommandGroup } from '#renderer/parts/command/shown-commands.ts';
import { STAGE_PATH } from '#renderer/parts/stage/path.ts';
import { LeadingLine } from '#renderer/parts/metric/LeadingLine.tsx';
import { useFirstMetrics } from '#renderer/parts/metric/use-first-metrics.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { FoldButton } from '#renderer/ui/FoldButton.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { PageHeading } from '#renderer/ui/PageHeading.tsx';
import { NEW_DRAFT } from './form/draft.ts';
import { MetricForm } from './form/MetricForm.tsx';
import { choicesIn, EVERYTHING, foundMetrics } from './list/metric-filter.ts';
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
              <AllMetrics
                found={found}
                metrics={metrics}
                isNarrowed={choicesIn(wanted).length > 0}
              />
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
  /** Whether it is asked for some alone: then nothing is folded away. */
  readonly isNarrowed: boolean;
};

/** What is followed, one's own, a dozen for this business, and all others behind one fold. */
function AllMetrics({ found, metrics, isNarrowed }: AllMetricsProps) {
  const t = useTranslations('metrics.list');
  const quiet = useTranslations('metrics.quiet');
  const foldId = useId();
  const [isOpen, setIsOpen] = useKeptFold();
  const ranks = new Map(useFirstMetrics().map((id, rank) => [id, rank]));
  const follow = useCommand('metrics.follow');
  const followed = found.filter(({ isFollowed }) => isFollowed);
  const own = found.filter(({ isFollowed, origin }) => !isFollowed && origin === 'own');
  const others = found.filter(({ isFollowed, origin }) => !isFollowed && origin === 'catalogue');
  const first = others
    .filter(({ id }) => !isNarrowed && ranks.has(id))
    .toSorted((a, b) => (ranks.get(a.id) ?? 0) - (ranks.get(b.id) ?? 0));
  const rest = others.filter((metric) => !first.includes(metric));
  return (
    <>
      {!isNarrowed && (
        <LeadingLine
          metrics={metrics}
          does="follow"
          onTake={(id) => follow.mutate({ metrics: [id], isFollowed: true })}
        />
      )}
      <MetricList title={t('followed')} shown={followed} metrics={metrics} />
      <MetricList title={t('own')} shown={own} metrics={metrics} />
      <MetricList title={quiet('first')} shown={first} metrics={metrics} />
      {!isNarrowed && rest.length > 0 && (
        <div className={classes.fold}>
          <FoldButton
            words={quiet('all', { count: String(found.length) })}
            isOpen={isOpen}
            controls={foldId}
            onToggle={() => setIsOpen(!isOpen)}
          />
        </div>
      )}
      <div id={foldId}>
        {(isNarrowed || isOpen) && (
          <MetricList title={t('others')} shown={rest} metrics={metrics} />
        )}
      </div>
    </>
  );
}

let isKeptOpen = false;

/** Whether all metrics are shown; it stays so while one looks at a metric and comes back. */
function useKeptFold(): readonly [boolean, (isOpen: boolean) => void] {
  const [isOpen, setIsOpen] = useState(isKeptOpen);
  const change = (next: boolean): void => {
    isKeptOpen = next;
    setIsOpen(next);
  };
  return [isOpen, change];
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
