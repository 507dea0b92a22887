import { Select } from '@mantine/core';
import { useState } from 'react';
import type { Account } from '#shared/features/ledger/accounts.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { FormModal } from '#renderer/ui/FormModal.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from '../accounts/Accounts.module.css';
import { useAccountName, useAccounts } from '../accounts/use-accounts.ts';
import { UnreadInDialog } from '../UnreadInDialog.tsx';
import { Candidates } from './Candidates.tsx';
import { MonthEndTable } from './MonthEndTable.tsx';

/** The balance of each month beside that of the bank's statement, until the two agree. */
export function ReconcileDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('accounts.reconcile');
  const accounts = useAccounts();
  const nameOf = useAccountName();
  const [chosen, setChosen] = useState<number | null>(null);
  const account = accounts.find(({ id }) => id === chosen) ?? accounts[0] ?? null;
  return (
    <FormModal isSavedOnLeave onClose={onClose} title={t('title')} size={760}>
      <p className={classes.about}>{t('about')}</p>
      {account && (
        <>
          <Select
            label={t('account')}
            mb="md"
            maw={320}
            allowDeselect={false}
            value={String(account.id)}
            data={accounts.map((one) => ({ value: String(one.id), label: nameOf(one) }))}
            onChange={(id) => setChosen(Number(id))}
          />
          <MonthsOf key={account.id} account={account} />
        </>
      )}
    </FormModal>
  );
}

function MonthsOf({ account }: { readonly account: Account }) {
  const options = { isRefusalTold: true };
  const reading = useOperationQuery('ledger.monthEnds', { account: account.id }, options);
  const ends = reading.data;
  const [shown, setShown] = useState<string | null>(null);
  if (!ends) return <UnreadInDialog why={reading.error} />;
  const at = ends.findIndex(({ month }) => month === shown);
  const end = ends[at];
  return (
    <>
      <MonthEndTable account={account} ends={ends} shown={shown} onShow={setShown} />
      {end && end.statement !== null && (
        <Candidates account={account} end={end} before={ends[at + 1] ?? null} />
      )}
    </>
  );
}
