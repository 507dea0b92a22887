import { useState } from 'react';
import type { MovedMetric } from '#shared/features/reviews/contract.ts';
import { formatDay, formatPeriod } from '#shared/i18n/format.ts';
import { useCommand, useOperationQuery } from '#renderer/api/queries.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { Value } from '#renderer/ui/Value.tsx';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import { continueButton, useFocusSoon } from '../focus-soon.ts';
import { OneLineField } from './OneLineField.tsx';
import classes from './Step.module.css';
import type { ReviewStepProps } from './step-props.ts';

/** What is more than noise: what happened, and what will be done. Or the calm sentence. */
export function MovedStep({ review }: ReviewStepProps) {
  const t = useTranslations('reviews.moved');
  const asked = { kind: review.kind, period: review.period.key };
  const read = useOperationQuery('reviews.moved', asked).data;
  useFocusSoon(continueButton, read !== undefined);
  if (!read) return null;
  const { moved, quiet, young } = read;
  const hasRead = moved.length + quiet + young > 0;
  return (
    <div className={classes.step}>
      {moved.length === 0 && (
        <div>
          <h2 className={classes.lead}>{hasRead ? t('calm') : t('noData')}</h2>
          {quiet > 0 && <p className={classes.quiet}>{t('calmHint')}</p>}
        </div>
      )}
      {moved.length > 0 && <h2 className={classes.title}>{t('title')}</h2>}
      {moved.map((one) => (
        <MovedLine key={one.metric} moved={one} />
      ))}
      {hasRead && (
        <p className={classes.quiet}>
          {quiet > 0 && t('quiet', { count: quiet })} {young > 0 && t('young', { count: young })}
        </p>
      )}
    </div>
  );
}

function MovedLine({ moved }: { moved: MovedMetric }) {
  const t = useTranslations('reviews.moved');
  const locale = useLocale();
  const nameOf = useMetricName();
  const [wasPlanned, setPlanned] = useState(false);
  const annotate = useCommand('signals.annotate');
  const plan = useCommand('plans.add');
  const { metric, period, value, unit, annotations } = moved;
  const name = nameOf(metric);
  return (
    <article className={classes.moved} aria-label={name}>
      <div className={classes.movedValue}>
        <h3 className={classes.name}>{name}</h3>
        <p className={classes.value}>
          <Value value={value} unit={unit} size="heading" />{' '}
          <span className={classes.quiet}>{formatPeriod(period, locale)}</span>
        </p>
        <MovedFacts moved={moved} />
      </div>
      <div className={classes.fields}>
        {annotations.map(({ id, on, text }) => (
          <p key={id} className={classes.said}>
            {text} <span className={classes.quiet}>({formatDay(on, locale, 'short')})</span>
          </p>
        ))}
        <OneLineField
          label={t('ofMetric', { question: t('whatHappened'), metric: name })}
          placeholder={t('whatHappened')}
          maxLength={280}
          onSave={(text) => annotate.mutateAsync({ metric, on: period.end, text })}
        />
        <OneLineField
          label={t('ofMetric', { question: t('whatNext'), metric: name })}
          placeholder={t('whatNext')}
          maxLength={140}
          onSave={(title) =>
            plan.mutateAsync({ metric, title }, { onSuccess: () => setPlanned(true) })
          }
        />
        <p role="status" className={classes.quiet}>
          {wasPlanned && t('planned')}
        </p>
      </div>
    </article>
  );
}

function MovedFacts({ moved }: { moved: MovedMetric }) {
  const t = useTranslations('reviews.moved');
  const { valueText } = useValueText();
  const { signals, value, mean, lower, upper, unit, before, isProvisional } = moved;
  const beyond = value > mean ? 'beyondUp' : 'beyondDown';
  return (
    <>
      <p className={classes.signal}>
        <span aria-hidden="true">{value > mean ? '▲' : '▼'}</span>{' '}
        {signals.map((signal) => t(signal === 'beyond' ? beyond : signal)).join(', ')}
      </p>
      <p className={classes.quiet}>
        {t('usual', { low: valueText(lower, unit), high: valueText(upper, unit) })}
        {isProvisional && ` (${t('provisional')})`}
        {before !== null && ` · ${t('before', { value: valueText(before, unit) })}`}
      </p>
    </>
  );
}
