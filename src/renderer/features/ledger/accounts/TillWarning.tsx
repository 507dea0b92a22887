import { useDeferredValue } from 'react';
import { entryEuros } from '#shared/features/ledger/amounts.ts';
import { accountOf } from '#shared/features/ledger/accounts.ts';
import type { Account } from '#shared/features/ledger/accounts.ts';
import { LEDGER_CURRENCY } from '#shared/features/ledger/model.ts';
import type { EntryFields } from '#shared/features/ledger/model.ts';
import { formatDay } from '#shared/i18n/format.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import classes from '../EntryForm.module.css';
import { useAccounts, useMinorMoney } from './use-accounts.ts';

type TillWarningProps = {
  /** The entry as it would be kept; null while it cannot be read. */
  readonly fields: EntryFields | null;
  /** The entry that is being changed; null for a new one. */
  readonly seq: number | null;
};

/** Says that a till would hold less than nothing; what is written is kept all the same. */
export function TillWarning({ fields, seq }: TillWarningProps) {
  const t = useTranslations('accounts.transfer');
  const locale = useLocale();
  const inMoney = useMinorMoney();
  const accounts = useAccounts();
  // Typing goes on while the days are looked through.
  const asked = useDeferredValue(fields);
  const till = asked && tillLeft(asked, accounts);
  const change = asked === null ? 0 : changeOf(asked);
  const isAsked = asked !== null && till !== null && change < 0;
  const below = useOperationQuery(
    'ledger.belowZero',
    { account: till?.id ?? 1, on: asked?.paidOn ?? '2000-01-01', change, without: seq },
    { isEnabled: isAsked, keepsPrevious: true },
  ).data;
  if (!isAsked || !below) return null;
  const balance = inMoney(below.balance, till.currency);
  return (
    <p role="status" className={classes.warned}>
      {t('tillBelow', { balance, day: formatDay(below.day, locale) })}
    </p>
  );
}

/** The till out of which money goes; null where it is another account. Tills hold euros as a rule. */
function tillLeft(fields: EntryFields, accounts: readonly Account[]): Account | null {
  const account = accounts.find(({ id }) => id === accountOf(fields));
  return account?.kind === 'till' && account.currency === LEDGER_CURRENCY ? account : null;
}

function changeOf(fields: EntryFields): number {
  const { gross } = entryEuros(fields);
  return fields.kind === 'receipt' ? gross : -gross;
}
