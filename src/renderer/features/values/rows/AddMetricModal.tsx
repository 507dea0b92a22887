import { Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Link } from 'wouter';
import { catalogueEntry } from '../../../../shared/features/metrics/catalogue/catalogue.ts';
import { nameKey } from '../../../../shared/features/metrics/catalogue/name-key.ts';
import type { MetricSummary } from '../../../../shared/features/metrics/contract.ts';
import { useCommand } from '../../../api/queries.ts';
import { useLocale, useTranslations } from '../../../ui/locale.tsx';
import classes from './AddMetricModal.module.css';

type AddMetricModalProps = {
  readonly metrics: ReadonlyMap<string, MetricSummary>;
  readonly onClose: () => void;
  /** Told once the metric is followed. */
  readonly onFollowed: (metric: string) => void;
};

/** Finds a metric by its name or its definition, and follows it. */
export function AddMetricModal({ metrics, onClose, onFollowed }: AddMetricModalProps) {
  const t = useTranslations('values.add');
  const common = useTranslations('common.button');
  const { language } = useLocale();
  const [search, setSearch] = useState('');
  const follow = useCommand('metrics.follow');
  const found = [...metrics.values()].filter(
    (metric) => !metric.isFollowed && isFound(metric, search),
  );
  const choose = (metric: string): void =>
    follow.mutate({ metrics: [metric], isFollowed: true }, { onSuccess: () => onFollowed(metric) });
  const onKeyDown = (event: KeyboardEvent): void => {
    const [first] = found;
    if (event.key === 'Enter' && first && search !== '') choose(first.id);
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
      <ul className={classes.list} aria-label={t('found')}>
        {found.map((metric) => (
          <li key={metric.id}>
            <button type="button" className={classes.choice} onClick={() => choose(metric.id)}>
              <span className={classes.name}>{metric.name[language]}</span>
              <span className={classes.definition}>
                {catalogueEntry(metric.id)?.words.definition[language] ?? metric.description}
              </span>
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

/** In either language, whatever the case, the accents and the spaces. */
function isFound({ id, name, description }: MetricSummary, search: string): boolean {
  const wanted = nameKey(search);
  const entry = catalogueEntry(id);
  const texts = [id, name.fr, name.en, description, entry?.words.definition.fr ?? ''];
  return texts.some((text) => nameKey(text).includes(wanted));
}
