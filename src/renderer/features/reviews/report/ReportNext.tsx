import { formatPeriod } from '#shared/i18n/format.ts';
import { useMetrics } from '#renderer/api/use-metrics.ts';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import classes from './ReportFocus.module.css';
import sheet from './ReportSheet.module.css';
import type { QuarterReport } from './use-report.ts';

export function ReportNext({ next: { quarter, pact } }: Pick<QuarterReport, 'next'>) {
  const t = useTranslations('reviews.report');
  const locale = useLocale();
  const nameOf = useMetricName();
  const { valueText } = useValueText();
  const metrics = useMetrics();
  return (
    <section className={sheet.whole}>
      <h2 className={sheet.title}>{t('next.title', { quarter: formatPeriod(quarter, locale) })}</h2>
      {pact ? (
        <>
          <p className={classes.choice}>
            {nameOf(pact.metric)}
            <span className={sheet.quiet}>
              {' · '}
              {t('focus.line', {
                line: valueText(pact.line, metrics.get(pact.metric)?.unit ?? 'count'),
              })}
            </span>
          </p>
          <dl className={classes.words}>
            <div>
              <dt>{t('focus.why')}</dt>
              <dd>{pact.why}</dd>
            </div>
            <div>
              <dt>{t('focus.reaction')}</dt>
              <dd>{pact.reaction}</dd>
            </div>
          </dl>
        </>
      ) : (
        <p className={sheet.quiet}>{t('next.none')}</p>
      )}
    </section>
  );
}
