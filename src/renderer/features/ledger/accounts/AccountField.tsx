import { Select } from '@mantine/core';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from '../EntryForm.module.css';
import { readQuickDay } from '../quick-day.ts';
import type { EntryFormState } from '../use-entry-form.ts';
import { accountFor, offeredAccounts } from './chosen-account.ts';
import { useAccountName, useAccounts } from './use-accounts.ts';

/** In which account the money lies; asked only where more than one fits the way in which it moves. */
export function AccountField({ form }: { readonly form: EntryFormState }) {
  const t = useTranslations('accounts.transfer');
  const accounts = useAccounts();
  const nameOf = useAccountName();
  const { draft, usual, change } = form;
  const day = readQuickDay(draft.paidOn, form.today) ?? form.today;
  const { method, currency } = draft;
  const offered = offeredAccounts(accounts, { method, day, chosen: draft.accountId });
  if (offered.length < 2) return null;
  const choose = (text: string | null): void => {
    const account = offered.find(({ id }) => String(id) === text);
    if (account) change({ accountId: account.id, currency: account.currency });
  };
  return (
    <Select
      label={t('account')}
      className={classes.place}
      allowDeselect={false}
      value={String(
        accountFor(accounts, { method, day, currency, usual, chosen: draft.accountId }),
      )}
      data={offered.map((account) => ({ value: String(account.id), label: nameOf(account) }))}
      onChange={choose}
    />
  );
}
