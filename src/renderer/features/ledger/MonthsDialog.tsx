import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#shared/ipc/contract.ts';
import { formatDay } from '#shared/i18n/format.ts';
import type { Day } from '#shared/kernel/day.ts';
import { useCommand, useOperationQuery } from '#renderer/api/queries.ts';
import { ButtonRow } from '#renderer/ui/ButtonRow.tsx';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';
import { NextOpening } from './accounts/NextOpening.tsx';
import { BooksVerdict } from './BooksVerdict.tsx';
import classes from './MonthsDialog.module.css';
import { UnreadInDialog } from './UnreadInDialog.tsx';
import { useEuros } from './use-euros.ts';
import { useMonthName } from './use-period-options.ts';

type MonthView = OutputOf<'ledger.months'>[number];

type MonthsDialogProps = { readonly today: Day; readonly onClose: () => void };

/** The months of the books: what each holds, and the lock, which goes from one to the next. */
export function MonthsDialog({ today, onClose }: MonthsDialogProps) {
  const t = useTranslations('ledger.months');
  const common = useTranslations('common.button');
  const inWords = useRefusalWords();
  const nameOf = useMonthName();
  const reading = useOperationQuery('ledger.months', {}, { isRefusalTold: true });
  const months = reading.data;
  const [asked, setAsked] = useState<string | null>(null);
  const locking = useCommand('ledger.lockMonth', { onRefused: () => undefined });
  const oldest = months?.find(({ open }) => open > 0);
  // A month that still runs waits for its end.
  const next = oldest && oldest.month < today.slice(0, 7) ? oldest : undefined;
  const lock = (month: string): void =>
    locking.mutate({ month, lockedOn: null }, { onSettled: () => setAsked(null) });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('title')}
      size={720}
      closeButtonProps={{ 'aria-label': common('close') }}
    >
      <p className={classes.about}>{t('about')}</p>
      {next && asked === next.month && (
        <div role="alert" className={classes.sure}>
          <p className={classes.question}>{t('sure', { month: nameOf(next.month) })}</p>
          <p className={classes.text}>{t('sureText', { count: next.open })}</p>
          {next.waiting > 0 && (
            <p className={classes.text}>{t('sureWaiting', { count: next.waiting })}</p>
          )}
          <ButtonRow
            cancel={
              <Button size="sm" variant="default" onClick={() => setAsked(null)}>
                {common('cancel')}
              </Button>
            }
            main={
              <Button size="sm" loading={locking.isPending} onClick={() => lock(next.month)}>
                {t('lock', { month: nameOf(next.month) })}
              </Button>
            }
          />
        </div>
      )}
      {locking.error && (
        <p role="alert" className={classes.refused}>
          {inWords(locking.error)}
        </p>
      )}
      <UnreadInDialog why={reading.error} />
      {months?.length === 0 && <p className={classes.about}>{t('none')}</p>}
      {months && months.length > 0 && (
        <MonthTable months={months} next={next?.month ?? null} onLock={setAsked} />
      )}
      <NextOpening />
      <BooksVerdict />
    </Modal>
  );
}

type MonthTableProps = {
  readonly months: readonly MonthView[];
  /** The one that can be locked: the oldest with something open in it. */
  readonly next: string | null;
  readonly onLock: (month: string) => void;
};

function MonthTable({ months, next, onLock }: MonthTableProps) {
  const t = useTranslations('ledger.months');
  const locale = useLocale();
  const nameOf = useMonthName();
  const inEuros = useEuros();
  return (
    <div className={classes.frame}>
      <table className={classes.table} aria-label={t('table')}>
        <thead>
          <tr>
            <th scope="col">{t('month')}</th>
            <th scope="col">{t('entries')}</th>
            <th scope="col">{t('receipts')}</th>
            <th scope="col">{t('expenses')}</th>
            <th scope="col" className={classes.state}>
              {t('state')}
            </th>
          </tr>
        </thead>
        <tbody>
          {months.toReversed().map(({ month, entries, receipts, expenses, open, lockedOn }) => (
            <tr key={month}>
              <th scope="row">{nameOf(month)}</th>
              <td>{entries}</td>
              <td>{inEuros(receipts)}</td>
              <td>{inEuros(expenses)}</td>
              <td className={classes.state}>
                {month === next && (
                  <Button
                    size="compact-sm"
                    variant="light"
                    aria-label={t('lock', { month: nameOf(month) })}
                    onClick={() => onLock(month)}
                  >
                    {t('lockShort')}
                  </Button>
                )}
                {month !== next && open > 0 && t('isOpen')}
                {open === 0 &&
                  lockedOn !== null &&
                  t('lockedOn', { day: formatDay(lockedOn, locale, 'short') })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
