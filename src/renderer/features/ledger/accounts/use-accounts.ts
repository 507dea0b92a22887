import type { Account } from '#shared/features/ledger/accounts.ts';
import { minorDigits } from '#shared/features/ledger/currencies.ts';
import type { Method } from '#shared/features/ledger/model.ts';
import { formatExactMoney } from '#shared/i18n/format.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';

const NONE: readonly Account[] = [];

/** Where money lies, in the user's order; nothing while it is read. */
export function useAccounts(): readonly Account[] {
  return useOperationQuery('ledger.accounts', {}).data ?? NONE;
}

/** What an account is called: its name, or the word of its kind. */
export function useAccountName(): (account: Pick<Account, 'name' | 'kind'>) => string {
  const t = useTranslations('accounts.kind');
  return ({ name, kind }) => name ?? t(kind);
}

/** What the account of a number is called; empty where there is none. */
export function useAccountNameOf(): (id: number) => string {
  const accounts = useAccounts();
  const nameOf = useAccountName();
  return (id) => {
    const account = accounts.find((one) => one.id === id);
    return account ? nameOf(account) : '';
  };
}

/** By the way in which money moves, the account in which it was last. */
export type UsualAccounts = ReadonlyMap<Method, number>;

/** Only asked where there is more than one account for it. */
export function useUsualAccounts(): UsualAccounts {
  const hasChoice = useAccounts().length > 2;
  const told = useOperationQuery('ledger.usualAccounts', {}, { isEnabled: hasChoice }).data ?? [];
  return new Map(told.map(({ method, account }) => [method, account]));
}

/** Writes minor units of a currency to the last one. */
export function useMinorMoney(): (minor: number, currency: string) => string {
  const locale = useLocale();
  return (minor, currency) =>
    formatExactMoney(minor, { ...locale, currency }, minorDigits(currency));
}
