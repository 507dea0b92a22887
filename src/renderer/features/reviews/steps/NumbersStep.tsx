import { useState } from 'react';
import type { ComponentProps } from 'react';
import type { AskedNumber } from '#shared/features/reviews/contract.ts';
import { formatPeriod } from '#shared/i18n/format.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { LedgerQuestion } from '#renderer/parts/ledger/LedgerQuestion.tsx';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import { continueButton, numberInput, useFocusSoon } from '../focus-soon.ts';
import {
  currentNumber,
  keyOf,
  positionAfter,
  positionBeside,
  QUEUE_START,
} from './number-queue.ts';
import type { QueuePosition } from './number-queue.ts';
import { NumberQuestion } from './NumberQuestion.tsx';
import { NumbersList } from './NumbersList.tsx';
import classes from './NumbersStep.module.css';
import type { ReviewStepProps } from './step-props.ts';
import { useNumberWriting } from './use-number-writing.ts';
import type { AnsweredNumber } from './use-number-writing.ts';

/** The numbers one by one, by keyboard alone; all of them beside, to see where one stands. */
export function NumbersStep({ review, ...props }: ReviewStepProps) {
  const asked = { kind: review.kind, period: review.period.key };
  const numbers = useOperationQuery('reviews.numbers', asked).data;
  return numbers ? <NumbersAtWork numbers={numbers} {...props} /> : null;
}

type NumbersAtWorkProps = Pick<ReviewStepProps, 'save' | 'typed' | 'onTyped'> & {
  readonly numbers: readonly AskedNumber[];
};

function NumbersAtWork({ numbers, save, typed, onTyped }: NumbersAtWorkProps) {
  const [position, setPosition] = useState(QUEUE_START);
  const [refusedAt, setRefusedAt] = useState<string | null>(null);
  const writing = useNumberWriting(setRefusedAt);
  // Not in the middle of another one, whose text would go with its field.
  if (refusedAt !== null && typed === 'nothing') {
    setRefusedAt(null);
    setPosition((before) => ({ ...before, at: refusedAt }));
  }
  const current = currentNumber(numbers, position);

  const keep = (answered: AnsweredNumber): void => {
    const { number, value } = answered;
    if (value !== number.value) writing.write(answered);
    if (value === null) void save({ answers: { notKnown: [keyOf(number)] } });
  };
  const answer = (answered: AnsweredNumber): void => {
    keep(answered);
    setPosition((before) => positionAfter(numbers, answered.number, before));
  };
  const keepHere = (answered: AnsweredNumber): void => {
    keep(answered);
    // It is missing no more, which would lead on to the next one.
    setPosition((before) => ({ ...before, at: keyOf(answered.number) }));
  };
  const go = (to: (before: QueuePosition) => QueuePosition): void => {
    if (typed === 'unreadable') numberInput()?.focus();
    else setPosition(to);
  };

  if (numbers.length === 0) return <NothingToType />;
  return (
    <div className={classes.numbers}>
      {current ? (
        <NumberQuestion
          key={keyOf(current)}
          number={current}
          position={{ index: numbers.indexOf(current) + 1, count: numbers.length }}
          refused={writing.refused.get(keyOf(current)) ?? null}
          onTyped={onTyped}
          onAnswer={answer}
          onKeep={keepHere}
          onPass={() => setPosition((before) => positionAfter(numbers, current, before))}
          onStep={(by) => go((before) => positionBeside(numbers, current, by, before))}
        />
      ) : (
        <AllTyped gaps={numbers.filter(({ state }) => state !== 'known').length} />
      )}
      <NumbersList
        numbers={numbers}
        current={current}
        onGo={(number) => go((before) => ({ ...before, at: keyOf(number) }))}
      />
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

function AllTyped({ gaps }: { gaps: number }) {
  const t = useTranslations('reviews.numbers');
  useFocusSoon(continueButton, 'all');
  return (
    <div role="status">
      <p className={classes.done}>{t('done')}</p>
      {gaps > 0 && <p className={classes.quiet}>{t('doneWithGaps', { gaps })}</p>}
    </div>
  );
}

function NothingToType() {
  const t = useTranslations('reviews.numbers');
  useFocusSoon(continueButton, 'nothing');
  return (
    <div>
      <p className={classes.done}>{t('none')}</p>
      <p className={classes.quiet}>{t('noneHint')}</p>
    </div>
  );
}
