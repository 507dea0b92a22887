import type { AccountFault } from '#shared/features/ledger/accounts-contract.ts';
import { formatDay } from '#shared/i18n/format.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { UnreadInDialog } from '../UnreadInDialog.tsx';
import classes from './Accounts.module.css';
import { useAccountNameOf, useMinorMoney } from './use-accounts.ts';
import { useEuros } from '../use-euros.ts';

/** What whoever checks the books asks about: tills below zero, and accounts that say two things. */
export function AccountFaults() {
  const tills = useOperationQuery('ledger.tillsBelowZero', {}, { isRefusalTold: true });
  const faults = useOperationQuery('ledger.accountFaults', {}, { isRefusalTold: true });
  const accounts = useOperationQuery('ledger.accounts', {}).data ?? [];
  const tillWords = useTillWords();
  const wordsOf = useFaultWords();
  const why = tills.error ?? faults.error;
  if (!tills.data || !faults.data) return <UnreadInDialog why={why} />;
  const currencies = new Map(accounts.map(({ id, currency }) => [id, currency]));
  const told = [
    ...tills.data.map((till) => tillWords({ ...till, currency: currencies.get(till.account) })),
    ...faults.data.map(wordsOf),
  ];
  return told.map((words) => (
    <p key={words} className={classes.warned}>
      {words}
    </p>
  ));
}

type TillFault = {
  readonly account: number;
  readonly day: string;
  readonly balance: number;
  readonly currency: string | undefined;
};

function useTillWords(): (fault: TillFault) => string {
  const t = useTranslations('accounts.transfer');
  const locale = useLocale();
  const inMoney = useMinorMoney();
  const nameOf = useAccountNameOf();
  return ({ account, day, balance, currency = locale.currency }) =>
    t('tillIs', {
      name: nameOf(account),
      balance: inMoney(balance, currency),
      day: formatDay(day, locale),
    });
}

function useFaultWords(): (fault: AccountFault) => string {
  const t = useTranslations('accounts.fault');
  const locale = useLocale();
  const inEuros = useEuros();
  const nameOf = useAccountNameOf();
  return (fault) => {
    const name = nameOf(fault.account);
    switch (fault.what) {
      case 'shared_number':
        return t('shared_number', { name, other: nameOf(fault.other), number: fault.number });
      case 'other_currency':
        return t('other_currency', { name, count: fault.entries, seq: String(fault.seq) });
      case 'opening_differs':
        return t('opening_differs', {
          name,
          day: formatDay(fault.day, locale),
          held: inEuros(fault.held),
          said: inEuros(fault.said),
        });
    }
  };
}
