import { useState } from 'react';
import type { ComponentProps } from 'react';
import type { AskedNumber } from '#shared/features/reviews/contract.ts';
import { formatPeriod } from '#shared/i18n/format.ts';
import { useCommand, useOperationQuery } from '#renderer/api/queries.ts';
import { LedgerQuestion } from '#renderer/parts/ledger/LedgerQuestion.tsx';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import type { Value } from '#shared/kernel/unit.ts';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';
import { continueButton, useFocusSoon } from '../focus-soon.ts';
import {
  currentNumber,
  keyOf,
  positionAfter,
  positionBeside,
  QUEUE_START,
} from './number-queue.ts';
import { NumberQuestion } from './NumberQuestion.tsx';
import { NumbersList } from './NumbersList.tsx';
import classes from './NumbersStep.module.css';
import type { ReviewStepProps } from './step-props.ts';

/** The numbers one by one, by keyboard alone; all of them beside, to see where one stands. */
export function NumbersStep({ review, save }: ReviewStepProps) {
  const asked = { kind: review.kind, period: review.period.key };
  const numbers = useOperationQuery('reviews.numbers', asked).data;
  return numbers ? <NumbersAtWork numbers={numbers} save={save} /> : null;
}

type NumbersAtWorkProps = Pick<ReviewStepProps, 'save'> & {
  readonly numbers: readonly AskedNumber[];
};

function NumbersAtWork({ numbers, save }: NumbersAtWorkProps) {
  const inWords = useRefusalWords();
  const [position, setPosition] = useState(QUEUE_START);
  const [refused, setRefused] = useState<{ key: string; words: string } | null>(null);
  const enter = useCommand('values.enter', { onRefused: () => undefined });
  const current = currentNumber(numbers, position);

  const [waiting, setWaiting] = useState<AnsweredNumber | null>(null);

  const write = (number: AskedNumber, value: Value, isOverLedger = false): void => {
    const { metric, segment, period } = number;
    enter.mutate(
      { cells: [{ metric, segment, period: period.key, value }], isOverLedger },
      {
        onError: (error) => {
          if (error.code === 'over_ledger') return setWaiting({ number, value });
          setRefused({ key: keyOf(number), words: inWords(error) });
          setPosition((before) => ({ ...before, at: keyOf(number) }));
        },
      },
    );
  };
  const answer = (number: AskedNumber, value: Value): void => {
    setRefused(null);
    if (value !== number.value) write(number, value);
    if (value === null) save({ answers: { notKnown: [keyOf(number)] } });
    setPosition((before) => positionAfter(numbers, number, before));
  };
  const step = (by: 1 | -1): void =>
    setPosition((before) => positionBeside(numbers, currentNumber(numbers, before), by, before));

  if (numbers.length === 0) return <NothingToType />;
  return (
    <div className={classes.numbers}>
      {current ? (
        <NumberQuestion
          key={keyOf(current)}
          number={current}
          position={{ index: numbers.indexOf(current) + 1, count: numbers.length }}
          refusal={refused?.key === keyOf(current) ? refused.words : null}
          onAnswer={(value) => answer(current, value)}
          onPass={() => setPosition((before) => positionAfter(numbers, current, before))}
          onStep={step}
        />
      ) : (
        <AllTyped gaps={numbers.filter(({ state }) => state !== 'known').length} />
      )}
      <NumbersList
        numbers={numbers}
        current={current}
        onGo={(number) => setPosition((before) => ({ ...before, at: keyOf(number) }))}
      />
      {waiting && (
        <OverLedgerHere
          {...waiting}
          onAnswer={(whose) => {
            setWaiting(null);
            if (whose === 'mine') write(waiting.number, waiting.value, true);
          }}
        />
      )}
    </div>
  );
}

type AnsweredNumber = { readonly number: AskedNumber; readonly value: Value };
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
