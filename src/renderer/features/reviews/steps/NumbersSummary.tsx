import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { AskedNumber, Review } from '#shared/features/reviews/contract.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { dayInWords } from '#renderer/parts/value/use-value-text.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { continueButton, useFocusSoon } from '../focus-soon.ts';
import { useReviewWords } from '../review-words.ts';
import { MissingNumbers } from './MissingNumbers.tsx';
import classes from './NumbersStep.module.css';
import { isToConfirm } from './use-so-far-words.ts';

type NumbersSummaryProps = {
  readonly review: Review;
  readonly numbers: readonly AskedNumber[];
  /** Those that were passed over without an answer. */
  readonly left: readonly AskedNumber[];
  readonly onGo: (number: AskedNumber) => void;
};

/** After the last number: all are in, or what is left; Enter goes on either way. */
export function NumbersSummary({ review, numbers, left, onGo }: NumbersSummaryProps) {
  const t = useTranslations('reviews.numbers');
  useFocusSoon(continueButton, 'all');
  const gaps = numbers.filter(({ state }) => state === 'not_known').length;
  const toConfirm = left.filter(isToConfirm).length;
  const toType = left.length - toConfirm;
  const [first] = left;
  // Of a month the weeks, too: what its closing misses is said where its numbers are asked.
  const asked = { kind: review.kind, period: review.period.key };
  const missing = useOperationQuery('reviews.gaps', asked, {
    isEnabled: review.kind !== 'weekly' && !first,
  }).data;
  const isAllIn = !first && (review.kind === 'weekly' || missing?.length === 0);
  return (
    <div role="status">
      {isAllIn && <p className={classes.done}>{t('done')}</p>}
      {missing && missing.length > 0 && <MissingNumbers gaps={missing} />}
      {toConfirm > 0 && <p className={classes.done}>{t('leftToConfirm', { count: toConfirm })}</p>}
      {toType > 0 && <p className={classes.done}>{t('leftToType', { count: toType })}</p>}
      {gaps > 0 && <p className={classes.quiet}>{t('doneWithGaps', { gaps })}</p>}
      <LedgerStops numbers={numbers} />
      {first && (
        <Button variant="default" size="xs" mt={8} onClick={() => onGo(first)}>
          {t('goBack')}
        </Button>
      )}
    </div>
  );
}

/** What the ledger fills is not asked: that it stopped within a period that is over has to be told. */
function LedgerStops({ numbers }: Pick<NumbersSummaryProps, 'numbers'>) {
  const t = useTranslations('reviews.numbers');
  const locale = useLocale();
  const stopped = numbers.find(
    ({ filledBy, until, period }) => filledBy === 'ledger' && until !== null && !period.isOpen,
  );
  if (!stopped?.until) return null;
  return (
    <p className={classes.done}>
      {t('ledgerStops', { day: dayInWords(stopped.until, locale) })}{' '}
      <Link href="/ledger">{t('toLedger')}</Link>
    </p>
  );
}

/** Of a closed period nothing is asked: it says so. */
export function NothingToType({ review: { period } }: { review: Review }) {
  const t = useTranslations('reviews.numbers');
  const { periodName } = useReviewWords();
  useFocusSoon(continueButton, 'nothing');
  return (
    <div>
      <p className={classes.done}>
        {period.isClosed ? t('closed', { period: periodName(period) }) : t('none')}
      </p>
      <p className={classes.quiet}>{t(period.isClosed ? 'closedHint' : 'noneHint')}</p>
    </div>
  );
}
