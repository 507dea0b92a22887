import { IconFileCheck } from '@tabler/icons-react';
import type { AskedNumber } from '#shared/features/reviews/contract.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { Value } from '#renderer/ui/Value.tsx';
import { keyOf } from './number-queue.ts';
import classes from './NumbersStep.module.css';
import type { FilesInStep } from './use-files-in-step.ts';

type NumbersListProps = {
  readonly numbers: readonly AskedNumber[];
  readonly current: AskedNumber | null;
  readonly files: FilesInStep;
  readonly onGo: (number: AskedNumber) => void;
};

export function NumbersList({ numbers, current, files, onGo }: NumbersListProps) {
  const t = useTranslations('reviews.numbers');
  const nameOf = useMetricName();
  return (
    <ol className={classes.list} aria-label={t('list')}>
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
            </span>
            <span className={classes.itemState}>
              <ItemState number={number} files={files} />
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

/** Of what files give, the value: soft until it is taken, and with a mark from then on. */
function ItemState({ number, files }: Pick<NumbersListProps, 'files'> & { number: AskedNumber }) {
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
  if (state === 'known') return <Value value={number.value} unit={unit} />;
  return state === 'not_known' ? t('numbers.skipped') : t('numbers.missing');
}
