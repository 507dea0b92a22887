import { Button } from '@mantine/core';
import { weaknessWords } from '#shared/features/metrics/catalogue/good-metric.ts';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import type { MetricsById } from '#renderer/api/use-metrics.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { strongerChoices, weaknessesIn } from './weakness.ts';
import classes from './Weakness.module.css';

type WeaknessNoteProps = {
  readonly metric: MetricSummary;
  readonly metrics: MetricsById;
  /** Takes a stronger one in its place. */
  readonly onPick: (metric: string) => void;
};

/** What is weak in a metric that is about to be chosen, and what would be stronger; it may be taken all the same. */
export function WeaknessNote({ metric, metrics, onPick }: WeaknessNoteProps) {
  const t = useTranslations('metrics.check');
  const { language } = useLocale();
  const weaknesses = weaknessesIn(metric, metrics);
  if (weaknesses.length === 0) return null;
  const stronger = strongerChoices(metric.id, metrics);
  return (
    <div className={classes.note}>
      <p className={classes.title}>△ {t('title')}</p>
      <ul className={classes.sentences}>
        {weaknesses.map((weakness) => (
          <li key={weakness}>{weaknessWords[weakness][language]}</li>
        ))}
      </ul>
      {stronger.length > 0 && (
        <p className={classes.stronger}>
          {t('stronger')}
          {stronger.map(({ id, name }) => (
            <Button key={id} variant="default" size="compact-sm" onClick={() => onPick(id)}>
              {t('take', { metric: name[language] })}
            </Button>
          ))}
        </p>
      )}
    </div>
  );
}
