import type { AskedNumber } from '#shared/features/reviews/contract.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { Value } from '#renderer/ui/Value.tsx';
import { keyOf } from './number-queue.ts';
import classes from './NumbersStep.module.css';

type NumbersListProps = {
  readonly numbers: readonly AskedNumber[];
  readonly current: AskedNumber | null;
  readonly onGo: (number: AskedNumber) => void;
};

export function NumbersList({ numbers, current, onGo }: NumbersListProps) {
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
              {number.state === 'known' && <Value value={number.value} unit={number.unit} />}
              {number.state === 'not_known' && t('skipped')}
              {number.state === 'missing' && t('missing')}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
