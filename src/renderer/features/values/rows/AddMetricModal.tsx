import { Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Link } from 'wouter';
import { catalogueEntry } from '#shared/features/metrics/catalogue/catalogue.ts';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { searchMetrics } from '#renderer/parts/metric/metric-search.ts';
import { WeaknessHint } from '#renderer/parts/metric/WeaknessHint.tsx';
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
  const [search, setSearch] = useState('');
  const follow = useCommand('metrics.follow');
  const found = searchMetrics(metrics.values(), search).filter(({ isFollowed }) => !isFollowed);
  const choose = (metric: string): void =>
    follow.mutate({ metrics: [metric], isFollowed: true }, { onSuccess: () => onFollowed(metric) });
  const onKeyDown = (event: KeyboardEvent): void => {
    const [first] = found;
    if (event.key === 'Enter' && first && search.trim() !== '') choose(first.id);
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
      <ul className={classes.list} aria-label={t('found')} data-taken={search.trim() !== ''}>
        {found.map((metric) => (
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
      {found.length === 0 && <p>{t('nothing')}</p>}
      <p className={classes.more}>
        <Link href="/metrics">{t('catalogue')}</Link>
      </p>
    </Modal>
  );
}
