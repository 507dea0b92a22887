import { weaknessWords } from '#shared/features/metrics/catalogue/good-metric.ts';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import type { MetricsById } from '#renderer/api/use-metrics.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { strongerChoices, weaknessesIn } from './weakness.ts';
import classes from './Weakness.module.css';

type WeaknessHintProps = { readonly metric: MetricSummary; readonly metrics: MetricsById };

/** In one quiet line of a list: why a metric is weak by itself, and what is stronger; nothing for a good one. */
export function WeaknessHint({ metric, metrics }: WeaknessHintProps) {
  const t = useTranslations('metrics.check');
  const { language } = useLocale();
  const [gravest] = weaknessesIn(metric, metrics);
  if (gravest === undefined) return null;
  const isVanity = gravest === 'vanity';
  const names = strongerChoices(metric.id, metrics).map(({ name }) => name[language]);
  return (
    <span className={classes.hint}>
      <span className={classes.mark} data-vanity={isVanity}>
        <span aria-hidden="true">{isVanity ? '▲' : '△'} </span>
        {`${t(gravest)}.`}
      </span>
      {isVanity && ` ${weaknessWords.vanity[language]}`}
      {names.length > 0 && ` ${t('strongerNamed', { names: names.join(', ') })}`}
    </span>
  );
}
