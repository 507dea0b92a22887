import { Button } from '@mantine/core';
import { useLocale, useTranslations } from '../../ui/locale.tsx';
import classes from './ChosenMetric.module.css';
import { strongerChoices } from './metric-choices.ts';
import type { MetricChoice } from './metric-choices.ts';
import { useMetrics } from '../../api/use-metrics.ts';

type ChosenMetricProps = {
  readonly choice: MetricChoice;
  readonly onPick: (metric: string) => void;
  /** Opens the list again. */
  readonly onReopen: () => void;
};

/** The metric that was chosen: what it is, what is weak in it, and what would be stronger. */
export function ChosenMetric({ choice, onPick, onReopen }: ChosenMetricProps) {
  const t = useTranslations('focus.form');
  const { language } = useLocale();
  const stronger = strongerChoices(choice.id, useMetrics());
  return (
    <section className={classes.chosen} aria-label={t('metric')}>
      <div className={classes.head}>
        <p className={classes.name}>{choice.name}</p>
        <Button variant="subtle" size="compact-sm" onClick={onReopen}>
          {t('other')}
        </Button>
      </div>
      <p className={classes.definition}>{choice.definition}</p>
      {choice.weaknesses.length > 0 && (
        <div className={classes.weak}>
          <p className={classes.weakTitle}>△ {t('weakTitle')}</p>
          <ul className={classes.weaknesses}>
            {choice.weaknesses.map((sentence) => (
              <li key={sentence}>{sentence}</li>
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
      )}
    </section>
  );
}
