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
import { NumbersFromFiles } from './NumbersFromFiles.tsx';
import { NumbersList } from './NumbersList.tsx';
import classes from './NumbersStep.module.css';
import type { ReviewStepProps } from './step-props.ts';
import { useFilesInStep } from './use-files-in-step.ts';
import type { FilesInStep } from './use-files-in-step.ts';
import { useFileNote } from './use-file-note.ts';
import { useNumberWriting } from './use-number-writing.ts';
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
  const [position, setPosition] = useState(QUEUE_START);
  const [refusedAt, setRefusedAt] = useState<string | null>(null);
  const writing = useNumberWriting(setRefusedAt);
  // Not in the middle of another one, whose text would go with its field.
  if (refusedAt !== null && typed === 'nothing') {
    setRefusedAt(null);
    setPosition((before) => ({ ...before, at: refusedAt }));
  }
  // What was passed over for want of a number is asked again once files have one.
  const [readFiles, setReadFiles] = useState(0);
  if (readFiles !== files.round && typed === 'nothing') {
    setReadFiles(files.round);
    setPosition({ at: null, passed: files.taken });
  }
  const current = currentNumber(numbers, position);

  const noteOf = useFileNote(files);
  const keep = (answered: AnsweredNumber): void => {
    const { number, value } = answered;
    files.giveUp(number);
    if (value !== number.value) writing.write(answered, noteOf(number));
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
  const pass = (number: AskedNumber): void => {
    if (files.answers.get(keyOf(number))?.state === 'prefilled') files.take(number);
    // What stood so far is what it came to: said, it is asked no more.
    else if (number.state === 'missing' && number.value !== null) {
      writing.write({ number, value: number.value, text: '' }, null);
    }
    setPosition((before) => positionAfter(numbers, number, before));
  };
  const go = (to: (before: QueuePosition) => QueuePosition): void => {
    if (typed === 'unreadable') numberInput()?.focus();
    else setPosition(to);
  };

  if (numbers.length === 0) return <NothingToType />;
  return (
    <div className={classes.numbers}>
      <NumbersFromFiles numbers={asked} files={files} />
      {current ? (
        <NumberQuestion
          key={keyOf(current)}
          number={current}
          files={files}
          position={{ index: numbers.indexOf(current) + 1, count: numbers.length }}
          refused={writing.refused.get(keyOf(current)) ?? null}
          onTyped={onTyped}
          onAnswer={answer}
          onKeep={keepHere}
          onPass={() => pass(current)}
          onStep={(by) => go((before) => positionBeside(numbers, current, by, before))}
        />
      ) : (
        <AllTyped numbers={numbers} taken={files.taken} />
      )}
      <NumbersList
        numbers={numbers}
        current={current}
        files={files}
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

type AllTypedProps = Pick<NumbersAtWorkProps, 'numbers'> & Pick<FilesInStep, 'taken'>;

function AllTyped({ numbers, taken }: AllTypedProps) {
  const gaps = numbers.filter((one) => one.state !== 'known' && !taken.has(keyOf(one))).length;
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
