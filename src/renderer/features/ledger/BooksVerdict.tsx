import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { readKnownChain } from '#shared/features/ledger/lock/verify.ts';
import { formatDay } from '#shared/i18n/format.ts';
import type { OutputOf } from '#shared/ipc/contract.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { AccountFaults } from './accounts/AccountFaults.tsx';
import classes from './MonthsDialog.module.css';
import { useMonthName } from './use-period-options.ts';

/**
 * Holds the books against their chain of hashes when asked to, also against one that was noted
 * elsewhere, and says whether they are whole.
 */
export function BooksVerdict() {
  const t = useTranslations('ledger.months');
  // It is only compared, and written down elsewhere: no draft that anyone would miss.
  const [text, setText] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const since = readKnownChain(text);
  const isUnread = text.trim() !== '' && since === null;
  const verdict = useOperationQuery(
    'ledger.verify',
    { since },
    { isEnabled: isAsked && !isUnread },
  );
  return (
    <div className={classes.verdict}>
      <div className={classes.ask}>
        <TextInput
          classNames={{ root: classes.known, wrapper: classes.hashBox, error: classes.fault }}
          label={t('known')}
          placeholder="12:9f86d0…"
          value={text}
          error={isUnread && t('knownFault')}
          onChange={(event) => {
            setIsAsked(false);
            setText(event.currentTarget.value);
          }}
        />
        <Button
          variant="default"
          loading={verdict.isFetching}
          disabled={isUnread}
          onClick={() => {
            setIsAsked(true);
            if (isAsked) void verdict.refetch();
          }}
        >
          {t('verify')}
        </Button>
      </div>
      <output className={classes.answer}>
        {isAsked && verdict.data && (
          <>
            <Answer {...verdict.data} />
            <AccountFaults />
          </>
        )}
      </output>
    </div>
  );
}

function Answer({ incidents, ...verdict }: OutputOf<'ledger.verify'>) {
  const faultWords = useTranslations('ledgerFault');
  const locale = useLocale();
  const nameOf = useMonthName();
  return (
    <>
      <Verdict {...verdict} />
      {incidents.map(({ at, backup, months, lockedAgain }) => (
        <span key={at} className={classes.refused}>
          {faultWords('older_backup', {
            day: formatDay(at.slice(0, 10), locale),
            backup,
            months: months.map(nameOf).join(', '),
            again: lockedAgain.length,
          })}
        </span>
      ))}
    </>
  );
}

function Verdict({ entries, hash, faults }: Omit<OutputOf<'ledger.verify'>, 'incidents'>) {
  const t = useTranslations('ledger.months');
  const faultWords = useTranslations('ledgerFault');
  const nameOf = useMonthName();
  if (faults.length > 0) {
    return (
      <ul className={classes.refused}>
        {faults.map(({ what, entry = 'none', month, name = '' }) => (
          <li key={`${what} ${entry} ${month} ${name}`}>
            {faultWords(what, {
              entry: String(entry),
              month: month === undefined ? '' : nameOf(month),
              name,
            })}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <>
      <span className={classes.sound}>{t('sound', { count: entries })}</span>
      {entries > 0 && (
        <span className={classes.hash}>{t('last', { hash: `${entries}:${hash}` })}</span>
      )}
    </>
  );
}
