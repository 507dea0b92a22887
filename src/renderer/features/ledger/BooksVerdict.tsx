import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#shared/ipc/contract.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './MonthsDialog.module.css';

/** Recomputes the chain of hashes when asked to, and says whether the books are whole. */
export function BooksVerdict() {
  const t = useTranslations('ledger.months');
  const [isAsked, setIsAsked] = useState(false);
  const verdict = useOperationQuery('ledger.verify', { since: null }, { isEnabled: isAsked });
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

function Answer({ entries, hash, faults }: OutputOf<'ledger.verify'>) {
  const t = useTranslations('ledger.months');
  const faultWords = useTranslations('ledgerFault');
  if (faults.length > 0) {
    return (
      <ul className={classes.refused}>
        {faults.map(({ what, entry = 'none', month = '', name = '' }) => (
          <li key={`${what} ${entry} ${month} ${name}`}>
            {faultWords(what, { entry: String(entry), month, name })}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <>
      <span className={classes.sound}>{t('sound', { count: entries })}</span>
      {entries > 0 && <span className={classes.hash}>{t('last', { hash })}</span>}
    </>
  );
}
