import { Link } from 'wouter';
import { catalogueEntry } from '#shared/features/metrics/catalogue/catalogue.ts';
import { notYetWords } from '#shared/features/stages/gate-words.ts';
import { LEAN_STAGES } from '#shared/kernel/business.ts';
import type { BusinessStage } from '#shared/features/stages/model.ts';
import { useMetrics } from '#renderer/api/use-metrics.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import classes from './StagePage.module.css';

/** What takes the eyes off what counts now, and which of the metrics followed matter later only. */
export function NotYet({ stage }: { stage: BusinessStage }) {
  const t = useTranslations('stages.notYet');
  const { language } = useLocale();
  const now = LEAN_STAGES.indexOf(stage);
  const later = [...useMetrics().values()].filter(({ id, isFollowed }) => {
    const stages = catalogueEntry(id)?.lean ?? [];
    return isFollowed && stages.length > 0 && stages.every((one) => LEAN_STAGES.indexOf(one) > now);
  });
  return (
    <section className={classes.section}>
      <h2 className={classes.title}>{t('title')}</h2>
      <p className={classes.text}>{notYetWords[stage][language]}</p>
      {later.length > 0 && (
        <p className={classes.text}>
          {t('followed')}
          {later.map(({ id, name }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <Link href={`/metrics/${id}`}>{name[language]}</Link>
            </span>
          ))}
        </p>
      )}
    </section>
  );
}
