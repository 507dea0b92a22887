import type { Review } from '#shared/features/reviews/contract.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useMetrics } from '#renderer/api/use-metrics.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { dayInWords, useValueText } from '#renderer/parts/value/use-value-text.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { StatusMark } from '#renderer/ui/StatusMark.tsx';
import { Value } from '#renderer/ui/Value.tsx';
import classes from './EndingPage.module.css';

/** The metric of the quarter as the review before left it, and as this one did. */
export function NumberThenAndNow({ review }: { review: Review }) {
  const { reading } = review.answers;
  return reading ? <ReadNumber key={reading.quarter} review={review} reading={reading} /> : null;
}

type ReadNumberProps = {
  readonly review: Review;
  readonly reading: NonNullable<Review['answers']['reading']>;
};

function ReadNumber({ review: { kind, before }, reading }: ReadNumberProps) {
  const t = useTranslations('reviews.ending');
  const locale = useLocale();
  const nameOf = useMetricName();
  const { valueText } = useValueText();
  const view = useOperationQuery('focus.view', { quarter: reading.quarter }).data;
  const unit = useMetrics().get(reading.metric)?.unit ?? 'count';
  if (!view) return null;
  const { pact, hero, quarter } = view;
  const isSame = before?.quarter === reading.quarter && before.metric === reading.metric;
  const then =
    isSame && before.value !== null
      ? { value: before.value, when: t(`before.${kind}`) }
      : hero?.baseline && { value: hero.baseline.value, when: t('start') };
  return (
    <section aria-label={nameOf(reading.metric)}>
      <h2 className={classes.label}>{nameOf(reading.metric)}</h2>
      <div className={classes.number}>
        {then && (
          <>
            <p>
              <Value value={then.value} unit={unit} size="heading" />
              <span className={classes.quiet}>{then.when}</span>
            </p>
            <span className={classes.arrow} aria-hidden="true">
              →
            </span>
          </>
        )}
        <p>
          <Value value={reading.value} unit={unit} size="hero" />
          <span className={classes.quiet}>
            {quarter.isOpen ? t('now') : t('result', { day: dayInWords(quarter.end, locale) })}
          </span>
        </p>
        {pact && hero && pact.metric === reading.metric && (
          <p>
            <StatusMark status={hero.status} />
            <span className={classes.quiet}>{t('line', { line: valueText(pact.line, unit) })}</span>
          </p>
        )}
      </div>
    </section>
  );
}
