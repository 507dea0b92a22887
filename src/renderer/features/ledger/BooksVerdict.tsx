import { Button } from '@mantine/core';
import { useState } from 'react';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './MonthsDialog.module.css';

/** Recomputes the chain of hashes when asked to, and says whether the books are whole. */
export function BooksVerdict() {
  const t = useTranslations('ledger.months');
  const [isAsked, setIsAsked] = useState(false);
  const verdict = useOperationQuery('ledger.verify', {}, { isEnabled: isAsked });
  return (
    <div className={classes.verdict}>
      <Button
        variant="default"
        loading={verdict.isFetching}
        onClick={() => {
          setIsAsked(true);
          if (isAsked) void verdict.refetch();
        }}
      >
        {t('verify')}
      </Button>
      <output className={classes.answer}>{verdict.data && <Answer {...verdict.data} />}</output>
    </div>
  );
}

type VerdictAnswerProps = {
  readonly entries: number;
  readonly last: string;
  readonly brokenAt: number | null;
};

function Answer({ entries, last, brokenAt }: VerdictAnswerProps) {
  const t = useTranslations('ledger.months');
  if (brokenAt !== null) {
    return <span className={classes.refused}>{t('broken', { seq: String(brokenAt) })}</span>;
  }
  return (
    <>
      <span className={classes.sound}>{t('sound', { count: entries })}</span>
      {entries > 0 && <span className={classes.hash}>{t('last', { hash: last })}</span>}
    </>
  );
}
