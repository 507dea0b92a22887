import { Switch } from '@mantine/core';
import { memo } from 'react';
import { Link } from 'wouter';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import type { MetricsById } from '#renderer/api/use-metrics.ts';
import { WeaknessHint } from '#renderer/parts/metric/WeaknessHint.tsx';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { definitionOf } from '../metric-words.ts';
import { MetricMarks } from '../MetricMarks.tsx';
import classes from './MetricList.module.css';

type MetricItemProps = {
  readonly metric: MetricSummary;
  readonly metrics: MetricsById;
  /** The formula in names; empty for an input. */
  readonly formula: string;
  readonly onFollow: (metric: string, isFollowed: boolean) => void;
};

/** One metric of the list: what it is, how it is made, and whether it is followed. */
export const MetricItem = memo(function MetricItem({
  metric,
  metrics,
  formula,
  onFollow,
}: MetricItemProps) {
  const t = useTranslations('metrics.list');
  const { language } = useLocale();
  const name = metric.name[language];
  return (
    <li className={classes.item}>
      <div className={classes.words}>
        <h3 className={classes.name}>
          <Link href={`/metrics/${metric.id}`}>{name}</Link>
        </h3>
        <p className={classes.definition}>{definitionOf(metric, language)}</p>
        {formula !== '' && <p className={classes.formula}>= {formula}</p>}
        <MetricMarks metric={metric} />
        <WeaknessHint metric={metric} metrics={metrics} />
      </div>
      <Switch
        aria-label={t('follow', { name })}
        checked={metric.isFollowed}
        onChange={(event) => onFollow(metric.id, event.currentTarget.checked)}
      />
    </li>
  );
});
