import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Account } from '#shared/features/ledger/accounts.ts';
import type { OutputOf } from '#shared/ipc/contract.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import classes from '../accounts/Accounts.module.css';
import { useMinorMoney } from '../accounts/use-accounts.ts';
import { amountText, readAmount } from '../amount-text.ts';
import { useMonthName } from '../use-period-options.ts';

export type MonthEnd = OutputOf<'ledger.monthEnds'>[number];

type MonthEndTableProps = {
  readonly account: Account;
  /** The newest first. */
  readonly ends: readonly MonthEnd[];
  /** The month whose difference is looked into. */
  readonly shown: string | null;
  readonly onShow: (month: string) => void;
};

/** A row for each month: what the books hold, a field for what the statement says, how far apart. */
export function MonthEndTable({ account, ends, shown, onShow }: MonthEndTableProps) {
  const t = useTranslations('accounts.reconcile');
  return (
    <div className={classes.frame}>
      <table className={classes.table} aria-label={t('table')}>
        <thead>
          <tr>
            <th scope="col">{t('month')}</th>
            <th scope="col" className={classes.amount}>
              {t('books')}
            </th>
            <th scope="col">{t('statement')}</th>
            <th scope="col">{t('state')}</th>
          </tr>
        </thead>
        <tbody>
          {ends.map((end) => (
            <Row
              key={end.month}
              account={account}
              end={end}
              isShown={end.month === shown}
              onShow={onShow}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type MonthRowProps = {
  readonly account: Account;
  readonly end: MonthEnd;
  readonly isShown: boolean;
  readonly onShow: (month: string) => void;
};

function Row({ account, end, isShown, onShow }: MonthRowProps) {
  const t = useTranslations('accounts.reconcile');
  const inMoney = useMinorMoney();
  const nameOf = useMonthName();
  const { month, books, statement } = end;
  const { currency } = account;
  const difference = statement === null ? null : statement - books;
  return (
    <tr>
      <th scope="row">{nameOf(month)}</th>
      <td className={classes.amount}>{inMoney(books, currency)}</td>
      <td>
        <StatementField account={account} end={end} onKept={() => onShow(month)} />
      </td>
      <td>
        {difference === 0 && <span className={classes.right}>{t('right')}</span>}
        {difference !== null && difference !== 0 && (
          <>
            {inMoney(difference, currency)}{' '}
            {!isShown && (
              <Button
                size="compact-sm"
                variant="light"
                aria-label={t('showOf', { month: nameOf(month) })}
                onClick={() => onShow(month)}
              >
                {t('show')}
              </Button>
            )}
          </>
        )}
      </td>
    </tr>
  );
}

type StatementFieldProps = {
  readonly account: Account;
  readonly end: MonthEnd;
  readonly onKept: () => void;
};

/** Kept when it is left or Enter is pressed; left empty, the balance is taken back. */
function StatementField({ account, end, onKept }: StatementFieldProps) {
  const t = useTranslations('accounts.reconcile');
  const numbers = useTranslations('common.number');
  const nameOf = useMonthName();
  const { language } = useLocale();
  const { month, statement } = end;
  const [typed, setTyped] = useState<string | null>(null);
  const keeping = useCommand('ledger.keepStatement');
  const read = typed === null ? null : readAmount(typed, account.currency, language);
  const isFaulty = typed !== null && typed.trim() !== '' && read === null;
  const keep = (): void => {
    if (typed === null || isFaulty || keeping.isPending) return;
    if (read === statement) return setTyped(null);
    const kept = { account: account.id, month, closing: read };
    keeping.mutate(kept, {
      onSuccess: () => {
        setTyped(null);
        onKept();
      },
    });
  };
  const shown = statement === null ? '' : amountText(statement, account.currency, language);
  return (
    <TextInput
      size="xs"
      w={140}
      aria-label={t('statementOf', { month: nameOf(month) })}
      inputMode="decimal"
      data-amount
      autoComplete="off"
      value={typed ?? shown}
      error={isFaulty && numbers('not_a_number', { text: typed })}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
      }}
    />
  );
}
