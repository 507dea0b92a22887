import { useFilledWords } from '#renderer/parts/metric/use-filled-words.ts';
import type { ValueExplanation } from '#shared/features/values/contract.ts';
import { formatPeriod } from '#shared/i18n/format.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { useFormulaWords } from '#renderer/parts/metric/use-formula-words.ts';
import type { MetricsById } from '#renderer/api/use-metrics.ts';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import classes from './MetricPage.module.css';
import type { RecentPeriod } from './use-recent-periods.ts';

type FormulaSectionProps = {
  readonly formula: string;
  readonly metrics: MetricsById;
  readonly recent: readonly RecentPeriod[];
};

/** The formula in names, and the newest values put into it. */
export function FormulaSection({ formula, metrics, recent }: FormulaSectionProps) {
  const t = useTranslations('metrics.page');
  const locale = useLocale();
  const formulaWords = useFormulaWords(metrics);
  const filled = useFilledWords();
  const { valueText } = useValueText();
  const newest = recent.find(({ explanation }) => explanation.value !== null);
  return (
    <section>
      <h2 className={classes.title}>{t('formula')}</h2>
      <p className={classes.formula}>{formulaWords(formula)}</p>
      {newest && newest.explanation.value !== null ? (
        <>
          <p className={classes.quiet}>
            {t('withFigures', { period: formatPeriod(newest.period, locale) })}
          </p>
          <p className={classes.formula}>
            {filled(newest.explanation.filled)}
            <strong>{` = ${valueText(newest.explanation.value, newest.explanation.unit)}`}</strong>
          </p>
        </>
      ) : (
        <p className={classes.quiet}>{t('noFigures')}</p>
      )}
      <Lacking explanation={recent[0]?.explanation} metrics={metrics} />
    </section>
  );
}

function Lacking({
  explanation,
  metrics,
}: {
  explanation: ValueExplanation | undefined;
  metrics: MetricsById;
}) {
  const t = useTranslations('metrics.page');
  const { language } = useLocale();
  const names = [...new Set(explanation?.missing.map(({ metric }) => metric))].map(
    (id) => metrics.get(id)?.name[language] ?? id,
  );
  if (names.length === 0) return null;
  return <p className={classes.quiet}>{t('missing', { what: names.join(', ') })}</p>;
}
