import { catalogueEntry } from '#shared/features/metrics/catalogue/catalogue.ts';
import { timingWords } from '#shared/features/metrics/catalogue/facet-words.ts';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import classes from './MetricMarks.module.css';

/** What kind of value a metric is, in one quiet line: unit, cadence, leading or lagging. */
export function MetricMarks({ metric }: { metric: MetricSummary }) {
  const t = useTranslations('metrics');
  const { language } = useLocale();
  const entry = catalogueEntry(metric.id);
  const marks = [
    t(`unit.${metric.unit}`),
    t(`cadence.${metric.cadence}`),
    entry?.timing ? timingWords[entry.timing][language] : '',
  ];
  return (
    <p className={classes.marks}>
      {metric.origin === 'own' && <strong className={classes.own}>{t('mark.own')}</strong>}
      {marks.filter(Boolean).join(' · ')}
    </p>
  );
}
