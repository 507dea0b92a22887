import { Link } from 'wouter';
import { WEAKNESSES, weaknessWords } from '#shared/features/metrics/catalogue/good-metric.ts';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import type { MetricsById } from '#renderer/api/use-metrics.ts';
import { strongerChoices, weaknessesIn } from '#renderer/parts/metric/weakness.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import classes from './GoodMetricSection.module.css';
import page from './MetricPage.module.css';

type GoodMetricSectionProps = { readonly metric: MetricSummary; readonly metrics: MetricsById };

/** Would it do as the metric of the quarter? Each point of the check, and what would be stronger. */
export function GoodMetricSection({ metric, metrics }: GoodMetricSectionProps) {
  const t = useTranslations('metrics.check');
  const passed = useTranslations('metrics.check.passed');
  const { language } = useLocale();
  const weaknesses = weaknessesIn(metric, metrics);
  const isGood = weaknesses.length === 0;
  const stronger = isGood ? [] : strongerChoices(metric.id, metrics);
  return (
    <section>
      <h2 className={page.title}>{t('pageTitle')}</h2>
      <ul className={classes.points}>
        {weaknesses.map((weakness) => (
          <li key={weakness} data-weak="true">
            <span aria-hidden="true">△</span>
            {weaknessWords[weakness][language]}
          </li>
        ))}
        {WEAKNESSES.filter((point) => !weaknesses.includes(point)).map((point) => (
          <li key={point}>
            <span aria-hidden="true">✓</span>
            {passed(point)}
          </li>
        ))}
      </ul>
      {isGood && <p className={page.quiet}>{t('good')}</p>}
      {stronger.length > 0 && (
        <p className={classes.stronger}>
          {t('stronger')}
          {stronger.map(({ id, name }) => (
            <Link key={id} href={`/metrics/${id}`}>
              {name[language]}
            </Link>
          ))}
        </p>
      )}
    </section>
  );
}
