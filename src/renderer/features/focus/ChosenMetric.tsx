import { Button } from '@mantine/core';
import { WeaknessNote } from '#renderer/parts/metric/WeaknessNote.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './ChosenMetric.module.css';
import type { MetricChoice } from './metric-choices.ts';
import { useMetrics } from '#renderer/api/use-metrics.ts';

type ChosenMetricProps = {
  readonly choice: MetricChoice;
  readonly onPick: (metric: string) => void;
  readonly onReopen: () => void;
};

/** The metric that was chosen: what it is, what is weak in it, and what would be stronger. */
export function ChosenMetric({ choice, onPick, onReopen }: ChosenMetricProps) {
  const t = useTranslations('focus.form');
  const metrics = useMetrics();
  const metric = metrics.get(choice.id);
  return (
    <section className={classes.chosen} aria-label={t('metric')}>
      <div className={classes.head}>
        <p className={classes.name}>{choice.name}</p>
        <Button variant="subtle" size="compact-sm" onClick={onReopen}>
          {t('other')}
        </Button>
      </div>
      <p className={classes.definition}>{choice.definition}</p>
      {metric && (
        <div className={classes.weak}>
          <WeaknessNote metric={metric} metrics={metrics} onPick={onPick} />
        </div>
      )}
    </section>
  );
}
