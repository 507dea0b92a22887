import { formatDay } from '#shared/i18n/format.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { UnreadInDialog } from '../UnreadInDialog.tsx';
import classes from './Accounts.module.css';
import { useAccountNameOf, useAccounts, useMinorMoney } from './use-accounts.ts';

/** Which tills are below zero on some day: whoever checks the books asks about it first. */
export function TillFaults() {
  const t = useTranslations('accounts.transfer');
  const locale = useLocale();
  const inMoney = useMinorMoney();
  const nameOf = useAccountNameOf();
  const accounts = useAccounts();
  const reading = useOperationQuery('ledger.tillsBelowZero', {}, { isRefusalTold: true });
  if (!reading.data) return <UnreadInDialog why={reading.error} />;
  return reading.data.map(({ account, day, balance }) => {
    const currency = accounts.find(({ id }) => id === account)?.currency ?? locale.currency;
    const words = { name: nameOf(account), balance: inMoney(balance, currency) };
    return (
      <p key={account} className={classes.warned}>
        {t('tillIs', { ...words, day: formatDay(day, locale) })}
      </p>
    );
  });
}
