import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { FocusView, Pact } from '#shared/features/focus/contract.ts';
import { statusBefore } from '#shared/features/focus/next-line.ts';
import type { Review } from '#shared/features/reviews/contract.ts';
import { formatPeriod } from '#shared/i18n/format.ts';
import { useMetrics } from '#renderer/api/use-metrics.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { KeepOrChange } from '#renderer/parts/pact/KeepOrChange.tsx';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import classes from './steps/Step.module.css';

/** The dialog that chooses a quarter's metric; it is another feature's. */
export type NextMetricDialog = (request: {
  readonly quarter: string;
  readonly current: Pact | null;
  readonly isStarted: boolean;
  readonly onClose: () => void;
}) => ReactNode;

const CHOOSE_ID = 'review-choose';
const KEEP_ID = 'review-keep';

/** The button that keeps the metric, or the one that chooses; null where nothing is to be chosen. */
export function firstChoice(): HTMLElement | null {
  return document.getElementById(KEEP_ID) ?? document.getElementById(CHOOSE_ID);
}

type NextPactProps = {
  readonly review: Review;
  /** Of the quarter looked back on. */
  readonly view: FocusView;
  readonly chooseMetric: NextMetricDialog;
  readonly onDecide: (decision: 'keep' | 'change') => void;
};

/** The metric of the quarter that begins: chosen already, kept in one key, or another one. */
export function NextPact({ review, view, chooseMetric, onDecide }: NextPactProps) {
  const t = useTranslations('reviews.next');
  const locale = useLocale();
  const [isChoosing, setChoosing] = useState(false);
  const chosen = view.next;
  const { next } = review;
  const quarter = formatPeriod(next, locale);
  const isOver = !review.next.isOpen && !review.next.isFuture;
  const asksToKeep = !chosen && !isOver && view.pact !== null && view.hero !== null;
  const change = (): void => {
    onDecide('change');
    setChoosing(true);
  };
  return (
    <div className={classes.step}>
      {!asksToKeep && <h2 className={classes.title}>{t('title', { quarter })}</h2>}
      {chosen && <ChosenPact pact={chosen} />}
      {!chosen && isOver && <p className={classes.quiet}>{t('over')}</p>}
      {asksToKeep && view.pact && view.hero && (
        <KeepOrChange
          pact={view.pact}
          result={{
            value: view.hero.value,
            status: view.hero.status,
            statusBefore: statusBefore(view.pact, view.past, locale),
          }}
          quarter={next}
          keepId={KEEP_ID}
          onKept={() => onDecide('keep')}
          onChange={change}
        />
      )}
      {!chosen && !isOver && !view.pact && (
        <>
          <p className={classes.quiet}>{t('changeHint')}</p>
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
          current: chosen,
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
