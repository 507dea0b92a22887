import { Switch } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { memo } from 'react';
import { Link } from 'wouter';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import type { MetricsById } from '#renderer/api/use-metrics.ts';
import { HEARS_KEYS, OPENS_MENU } from '#renderer/parts/command/use-list-commands.ts';
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
    <li className={classes.item} data-metric={metric.id}>
      <div className={classes.words}>
        <h3 className={classes.name}>
          <Link href={`/metrics/${metric.id}`} {...HEARS_KEYS}>
            {name}
          </Link>
        </h3>
        <p className={classes.definition}>{definitionOf(metric, language)}</p>
        {formula !== '' && <p className={classes.formula}>= {formula}</p>}
        <MetricMarks metric={metric} />
        <WeaknessHint metric={metric} metrics={metrics} />
      </div>
      <div className={classes.actions}>
        <Switch
          aria-label={t('follow', { name })}
          checked={metric.isFollowed}
          onChange={(event) => onFollow(metric.id, event.currentTarget.checked)}
        />
        <button
          type="button"
          className={classes.dots}
          aria-label={t('menu', { name })}
          {...OPENS_MENU}
        >
          <IconDots size={16} aria-hidden />
        </button>
      </div>
    </li>
  );
});
