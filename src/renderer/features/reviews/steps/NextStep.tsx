import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Pact } from '#shared/features/focus/contract.ts';
import { formatPeriod } from '#shared/i18n/format.ts';
import { useMetrics } from '#renderer/api/use-metrics.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import { continueButton, useFocusSoon } from '../focus-soon.ts';
import classes from './Step.module.css';
import type { ReviewStepProps } from './step-props.ts';

export type NextMetricDialog = (request: {
  readonly quarter: string;
  readonly current: Pact | null;
  readonly isStarted: boolean;
  readonly onClose: () => void;
}) => ReactNode;

const CHOOSE_ID = 'review-choose';

type NextStepProps = ReviewStepProps & { readonly chooseMetric: NextMetricDialog };

/** The metric of the quarter that begins: chosen already, kept with a new line, or another one. */
export function NextStep({ review, chooseMetric }: NextStepProps) {
  const t = useTranslations('reviews.next');
  const locale = useLocale();
  const nameOf = useMetricName();
  const [isChoosing, setChoosing] = useState(false);
  const view = useOperationQuery('focus.view', { quarter: review.period.key }).data;
  const chosen = view?.next ?? null;
  useFocusSoon(
    () => document.getElementById(CHOOSE_ID) ?? continueButton(),
    view === undefined ? 'reading' : `${chosen?.metric ?? ''} ${String(isChoosing)}`,
  );
  if (!view) return null;
  const quarter = formatPeriod(review.next, locale);
  const isOver = !review.next.isOpen && !review.next.isFuture;
  const kept = review.answers.decision === 'keep' ? view.pact : null;
  return (
    <div className={classes.step}>
      <h2 className={classes.title}>{t('title', { quarter })}</h2>
      {chosen && <ChosenPact pact={chosen} />}
      {!chosen && isOver && <p className={classes.quiet}>{t('over')}</p>}
      {!chosen && !isOver && (
        <>
          <p className={classes.quiet}>
            {kept ? t('keepHint', { metric: nameOf(kept.metric) }) : t('changeHint')}
          </p>
          <div>
            <Button id={CHOOSE_ID} variant="light" onClick={() => setChoosing(true)}>
              {t('choose', { quarter })}
            </Button>
          </div>
        </>
      )}
      {chosen && !isOver && (
        <div>
          <Button variant="subtle" size="compact-sm" onClick={() => setChoosing(true)}>
            {t('changeIt')}
          </Button>
        </div>
      )}
      {isChoosing &&
        chooseMetric({
          quarter: review.next.key,
          current: chosen ?? kept,
          // A pact that is taken over from the quarter before replaces nothing.
          isStarted: chosen !== null && !review.next.isFuture,
          onClose: () => setChoosing(false),
        })}
    </div>
  );
}

function ChosenPact({ pact }: { pact: Pact }) {
  const t = useTranslations('reviews.next');
  const { valueText } = useValueText();
  const nameOf = useMetricName();
  const unit = useMetrics().get(pact.metric)?.unit ?? 'count';
  return (
    <div>
      <p className={classes.lead}>{nameOf(pact.metric)}</p>
      <p>{t('line', { line: valueText(pact.line, unit) })}</p>
      <p className={classes.quiet}>{pact.why}</p>
    </div>
  );
}
