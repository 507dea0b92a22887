import { useId } from 'react';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useFormulaWords } from '#renderer/parts/metric/use-formula-words.ts';
import type { MetricsById } from '#renderer/api/use-metrics.ts';
import { MetricItem } from './MetricItem.tsx';
import classes from './MetricList.module.css';

type MetricListProps = {
  readonly title: string;
  readonly shown: readonly MetricSummary[];
  readonly metrics: MetricsById;
  /** Whether Enter opens the first of them. */
  readonly isTaken?: boolean;
};

/** One part of the list, with how many it holds; nothing where it holds none. */
export function MetricList({ title, shown, metrics, isTaken = false }: MetricListProps) {
  const t = useTranslations('metrics.list');
  const titleId = useId();
  const formulaWords = useFormulaWords(metrics);
  const follow = useCommand('metrics.follow');
  const onFollow = (metric: string, isFollowed: boolean): void =>
    follow.mutate({ metrics: [metric], isFollowed });
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby={titleId}>
      <h2 className={classes.title} id={titleId}>
        {title} <span className={classes.count}>{t('count', { count: shown.length })}</span>
      </h2>
      <ul className={classes.list} data-taken={isTaken}>
        {shown.map((metric) => (
          <MetricItem
            key={metric.id}
            metric={metric}
            metrics={metrics}
            formula={metric.formula === null ? '' : (formulaWords(metric.formula) ?? '')}
            onFollow={onFollow}
          />
        ))}
      </ul>
    </section>
  );
}
