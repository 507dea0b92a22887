import { Modal, TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Link } from 'wouter';
import { catalogueEntry } from '#shared/features/metrics/catalogue/catalogue.ts';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { searchMetrics } from '#renderer/parts/metric/metric-search.ts';
import { useFirstMetrics } from '#renderer/parts/metric/use-first-metrics.ts';
import { WeaknessHint } from '#renderer/parts/metric/WeaknessHint.tsx';
import { FoldButton } from '#renderer/ui/FoldButton.tsx';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import classes from './AddMetricModal.module.css';

type AddMetricModalProps = {
  readonly metrics: ReadonlyMap<string, MetricSummary>;
  readonly onClose: () => void;
  readonly onFollowed: (metric: string) => void;
};

/** Finds a metric by its name or its definition, and follows it. */
export function AddMetricModal({ metrics, onClose, onFollowed }: AddMetricModalProps) {
  const t = useTranslations('values.add');
  const common = useTranslations('common.button');
  const { language } = useLocale();
  const quiet = useTranslations('metrics.quiet');
  const listId = useId();
  const [search, setSearch] = useState('');
  const [isAll, setIsAll] = useState(false);
  const firstIds = useFirstMetrics();
  const follow = useCommand('metrics.follow');
  const found = searchMetrics(metrics.values(), search).filter(({ isFollowed }) => !isFollowed);
  const first = firstIds.flatMap((id) => found.find((metric) => metric.id === id) ?? []);
  const isSearched = search.trim() !== '';
  const shown = isSearched || isAll ? found : first;
  const choose = (metric: string): void =>
    follow.mutate({ metrics: [metric], isFollowed: true }, { onSuccess: () => onFollowed(metric) });
  const onKeyDown = (event: KeyboardEvent): void => {
    const [best] = found;
    if (event.key === 'Enter' && best && isSearched) choose(best.id);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('title')}
      size="lg"
      closeButtonProps={{ 'aria-label': common('close') }}
    >
      <TextInput
        label={t('search')}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        data-autofocus
      />
      <ul id={listId} className={classes.list} aria-label={t('found')} data-taken={isSearched}>
        {shown.map((metric) => (
          <li key={metric.id}>
            <button type="button" className={classes.choice} onClick={() => choose(metric.id)}>
              <span className={classes.name}>{metric.name[language]}</span>
              <span className={classes.definition}>
                {catalogueEntry(metric.id)?.words.definition[language] ?? metric.description}
              </span>
              <WeaknessHint metric={metric} metrics={metrics} />
            </button>
          </li>
        ))}
      </ul>
      {!isSearched && (
        <FoldButton
          words={quiet('all', { count: String(found.length) })}
          isOpen={isAll}
          controls={listId}
          onToggle={() => setIsAll(!isAll)}
        />
      )}
      {found.length === 0 && <p>{t('nothing')}</p>}
      <p className={classes.more}>
        <Link href="/metrics">{t('catalogue')}</Link>
      </p>
    </Modal>
  );
}
