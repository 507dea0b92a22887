import type { ComponentProps } from 'react';
import type { AskedNumber } from '#shared/features/reviews/contract.ts';
import { formatPeriod } from '#shared/i18n/format.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { LedgerQuestion } from '#renderer/parts/ledger/LedgerQuestion.tsx';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import { keyOf } from './number-queue.ts';
import { NumberQuestion } from './NumberQuestion.tsx';
import { NumbersFromFiles } from './NumbersFromFiles.tsx';
import { NumbersList } from './NumbersList.tsx';
import { NothingToType, NumbersSummary } from './NumbersSummary.tsx';
import classes from './NumbersStep.module.css';
import type { ReviewStepProps } from './step-props.ts';
import { useFilesInStep } from './use-files-in-step.ts';
import type { FilesInStep } from './use-files-in-step.ts';
import { useAnswering } from './use-answering.ts';
import type { AnsweredNumber } from './use-number-writing.ts';

/** The numbers one by one, by keyboard alone; all of them beside, to see where one stands. */
export function NumbersStep({ review, ...props }: ReviewStepProps) {
  const asked = { kind: review.kind, period: review.period.key };
  const numbers = useOperationQuery('reviews.numbers', asked).data;
  return numbers ? <NumbersAtWork review={review} numbers={numbers} {...props} /> : null;
}

type NumbersAtWorkProps = Pick<ReviewStepProps, 'review' | 'save' | 'typed' | 'onTyped'> & {
  readonly numbers: readonly AskedNumber[];
};

function NumbersAtWork({ review, numbers: asked, save, typed, onTyped }: NumbersAtWorkProps) {
  const files = useFilesInStep(review, asked);
  const numbers = asked.map((number) => asMissing(number, files));
  const answering = useAnswering({ numbers, files, save, typed });
  const { current, writing, goTo } = answering;

  if (numbers.length === 0) return <NothingToType review={review} />;
  return (
    <div className={classes.numbers}>
      <NumbersFromFiles numbers={asked} files={files} />
      {current ? (
        <NumberQuestion
          key={keyOf(current)}
          review={review}
          number={current}
          files={files}
          position={{ index: numbers.indexOf(current) + 1, count: numbers.length }}
          refused={writing.refused.get(keyOf(current)) ?? null}
          onTyped={onTyped}
          onAnswer={answering.answer}
          onKeep={answering.keepHere}
          onPass={() => answering.pass(current)}
          onStep={answering.step}
        />
      ) : (
        <NumbersSummary review={review} numbers={numbers} left={answering.left} onGo={goTo} />
      )}
      <NumbersList review={review} numbers={numbers} current={current} files={files} onGo={goTo} />
      {/* Not in the middle of a number: it would take the rest of its keys. */}
      {writing.asked && typed === 'nothing' && (
        <OverLedgerHere
          key={keyOf(writing.asked.number)}
          {...writing.asked}
          onAnswer={writing.answerLedger}
        />
      )}
    </div>
  );
}

/** What the files give anew is asked for, also where an older number stands. */
function asMissing(number: AskedNumber, { answers }: FilesInStep): AskedNumber {
  const isPrefilled = answers.get(keyOf(number))?.state === 'prefilled';
  return isPrefilled && number.state === 'known' ? { ...number, state: 'missing' } : number;
}

type OverLedgerHereProps = AnsweredNumber & Pick<ComponentProps<typeof LedgerQuestion>, 'onAnswer'>;

/** A typed number would take the place of one that the ledger gives: whose is to stand? */
function OverLedgerHere({ number, onAnswer }: OverLedgerHereProps) {
  const t = useTranslations('values.overLedger');
  const locale = useLocale();
  const nameOf = useMetricName();
  const { valueText } = useValueText();
  const { metric, segment, period, unit, value } = number;
  return (
    <LedgerQuestion
      count={1}
      about={t('one', {
        metric: [nameOf(metric), segment].filter(Boolean).join(' / '),
        period: formatPeriod(period, locale),
        value: value === null ? '–' : valueText(value, unit),
      })}
      hasSegments={segment !== null}
      onAnswer={onAnswer}
    />
  );
}
