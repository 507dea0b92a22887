import { Button } from '@mantine/core';
import type { Account } from '#shared/features/ledger/accounts.ts';
import { formatDay } from '#shared/i18n/format.ts';
import type { Day } from '#shared/kernel/day.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { withDraft } from '#renderer/parts/draft/DraftScope.tsx';
import { DialogFoot } from '#renderer/ui/DialogFoot.tsx';
import { useKeptState } from '#renderer/ui/draft/use-kept-state.ts';
import { FormModal } from '#renderer/ui/FormModal.tsx';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { UnreadInDialog } from '../UnreadInDialog.tsx';
import type { AccountDialog } from './account-commands.ts';
import { AccountForm } from './AccountForm.tsx';
import classes from './Accounts.module.css';
import { useAccountName, useAccounts, useMinorMoney } from './use-accounts.ts';

type AccountsDialogProps = {
  readonly today: Day;
  readonly onOpen: (dialog: AccountDialog) => void;
  readonly onClose: () => void;
};

/** Where money lies and how much of it; each account is written in the same place. */
export const AccountsDialog = withDraft(() => 'accounts', AccountsInDialog);

function AccountsInDialog({ today, onOpen, onClose }: AccountsDialogProps) {
  const t = useTranslations('accounts.list');
  const accounts = useAccounts();
  const [edited, setEdited] = useKeptState<number | 'new' | null>('edited', null, {
    isPlace: true,
  });
  // A draft of one that was taken away since is no new one.
  const account =
    edited === null || edited === 'new' ? null : accounts.find(({ id }) => id === edited);
  return (
    <FormModal onClose={onClose} title={t('title')} size={920}>
      {edited === null || account === undefined ? (
        <>
          <p className={classes.about}>{t('about')}</p>
          <AccountTable accounts={accounts} today={today} onEdit={({ id }) => setEdited(id)} />
          <DialogFoot
            others={
              <>
                <Button variant="default" onClick={() => onOpen('reconcile')}>
                  {t('reconcile')}
                </Button>
                <Button variant="default" onClick={() => onOpen('opening')}>
                  {t('opening')}
                </Button>
                <Button variant="default" onClick={() => onOpen('categories')}>
                  {t('categories')}
                </Button>
              </>
            }
            main={
              <Button data-autofocus autoFocus onClick={() => setEdited('new')}>
                {t('add')}
              </Button>
            }
          />
        </>
      ) : (
        <AccountForm account={account} accounts={accounts} onClose={() => setEdited(null)} />
      )}
    </FormModal>
  );
}

type AccountTableProps = {
  readonly accounts: readonly Account[];
  readonly today: Day;
  readonly onEdit: (account: Account) => void;
};

function AccountTable({ accounts, today, onEdit }: AccountTableProps) {
  const t = useTranslations('accounts.list');
  const locale = useLocale();
  const reading = useOperationQuery('ledger.accounts', {});
  const weighing = useOperationQuery('ledger.balances', { on: today });
  const balances = weighing.data ?? [];
  const why = reading.error ?? weighing.error;
  if (!reading.data) return <UnreadInDialog why={why} />;
  return (
    <div className={classes.frame}>
      <UnreadInDialog why={why} />
      <table className={classes.table} aria-label={t('table')}>
        <thead>
          <tr>
            <th scope="col">{t('name')}</th>
            <th scope="col">{t('number')}</th>
            <th scope="col" className={classes.amount}>
              {t('balance', { day: formatDay(today, locale, 'short') })}
            </th>
            <th scope="col" className={classes.action}>
              <span className="visually-hidden">{t('actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <AccountRow
              key={account.id}
              account={account}
              balance={balances.find(({ id }) => id === account.id)?.balance ?? null}
              onEdit={onEdit}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type AccountRowProps = {
  readonly account: Account;
  /** null while it is read. */
  readonly balance: number | null;
  readonly onEdit: (account: Account) => void;
};

function AccountRow({ account, balance, onEdit }: AccountRowProps) {
  const t = useTranslations('accounts.list');
  const kinds = useTranslations('accounts.kind');
  const locale = useLocale();
  const nameOf = useAccountName();
  const inMoney = useMinorMoney();
  const { kind, name, currency, number, closedOn, identification } = account;
  const isBelow = kind === 'till' && balance !== null && balance < 0;
  const notes = [
    name === null ? null : kinds(kind),
    identification,
    closedOn === null ? null : t('closed', { day: formatDay(closedOn, locale, 'short') }),
  ].filter(Boolean);
  return (
    <tr>
      <th scope="row">
        {nameOf(account)}
        {notes.length > 0 && <span className={classes.note}>{notes.join(' · ')}</span>}
      </th>
      <td>{number}</td>
      <td className={classes.amount}>
        <span className={isBelow ? classes.below : ''}>
          {balance === null ? '' : inMoney(balance, currency)}
        </span>
        {isBelow && <span className={classes.note}>{t('below')}</span>}
      </td>
      <td className={classes.action}>
        <Button
          size="compact-sm"
          variant="light"
          aria-label={t('editOf', { name: nameOf(account) })}
          onClick={() => onEdit(account)}
        >
          {t('edit')}
        </Button>
      </td>
    </tr>
  );
}
