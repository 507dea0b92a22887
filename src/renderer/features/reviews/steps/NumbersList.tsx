import { IconBook2, IconFileCheck } from '@tabler/icons-react';
import { useLayoutEffect, useRef } from 'react';
import type { AskedNumber, Review } from '#shared/features/reviews/contract.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { Value } from '#renderer/ui/Value.tsx';
import { keyOf } from './number-queue.ts';
import classes from './NumbersStep.module.css';
import type { FilesInStep } from './use-files-in-step.ts';
import { isToConfirm, useSoFarWords } from './use-so-far-words.ts';

type NumbersListProps = {
  readonly review: Review;
  readonly numbers: readonly AskedNumber[];
  readonly current: AskedNumber | null;
  readonly files: FilesInStep;
  readonly onGo: (number: AskedNumber) => void;
};

export function NumbersList({ review, numbers, current, files, onGo }: NumbersListProps) {
  const t = useTranslations('reviews.numbers');
  const nameOf = useMetricName();
  const { periodText } = useSoFarWords(review);
  const list = useRef<HTMLOListElement>(null);
  // After every drawing: names and values that come late make the rows higher.
  useLayoutEffect(() => keepInSight(list.current));
  return (
    <ol ref={list} className={classes.list} aria-label={t('list')}>
      {numbers.map((number) => (
        <li key={keyOf(number)}>
          <button
            type="button"
            className={classes.item}
            aria-current={number === current ? 'true' : undefined}
            onClick={() => onGo(number)}
          >
            <span className={classes.itemName}>
              {nameOf(number.metric)}
              {number.segment !== null && <span className={classes.quiet}> {number.segment}</span>}
              {number.period.key !== review.period.key && (
                <span className={classes.itemPeriod}> {periodText(number)}</span>
              )}
            </span>
            <span className={classes.itemState}>
              <ItemState review={review} number={number} files={files} />
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

/** Scrolls the list alone, and as little as it takes: the number that is asked, and one at each side. */
function keepInSight(list: HTMLElement | null): void {
  const item = list?.querySelector('[aria-current="true"]');
  if (!list || !item) return;
  const { top, bottom, height } = item.getBoundingClientRect();
  const room = list.getBoundingClientRect();
  if (top - height < room.top) list.scrollTop += top - height - room.top;
  else if (bottom + height > room.bottom) list.scrollTop += bottom + height - room.bottom;
}

type ItemStateProps = Pick<NumbersListProps, 'review' | 'files'> & { readonly number: AskedNumber };

/** Of what files give, the value: soft until it is taken, and with a mark from then on. */
function ItemState({ review, number, files }: ItemStateProps) {
  const t = useTranslations('reviews');
  const { state, unit } = number;
  const key = keyOf(number);
  const answer = files.answers.get(key);
  const isTaken = files.taken.has(key);
  if (answer?.state === 'prefilled' && (isTaken || state === 'missing')) {
    return (
      <span className={classes.given} data-taken={isTaken}>
        <IconFileCheck
          size={14}
          role="img"
          aria-label={t(isTaken ? 'files.taken' : 'files.given')}
        />{' '}
        <Value value={answer.value} unit={unit} />
      </span>
    );
  }
  if (state === 'known') return <KnownValue number={number} />;
  if (state === 'not_known') return t('numbers.skipped');
  return <OpenValue review={review} number={number} />;
}

function KnownValue({ number: { value, unit, filledBy } }: { readonly number: AskedNumber }) {
  const t = useTranslations('reviews.numbers');
  if (filledBy !== 'ledger') return <Value value={value} unit={unit} />;
  return (
    <span className={classes.given}>
      <IconBook2 size={14} role="img" aria-label={t('fromLedger')} />{' '}
      {value === null ? t('ledgerEmpty') : <Value value={value} unit={unit} />}
    </span>
  );
}

/** What stands so far is told with its day, or with the question whether it is final. */
function OpenValue({ review, number }: Omit<ItemStateProps, 'files'>) {
  const t = useTranslations('reviews.numbers');
  const { valueText } = useValueText();
  const { since } = useSoFarWords(review);
  const { value, unit, until } = number;
  if (value === null || until === null) return t('missing');
  const text = valueText(value, unit);
  return isToConfirm(number)
    ? t('unconfirmed', { value: text })
    : t('standsOn', { value: text, since: since(number) ?? '' });
}
