import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './LockedEntry.module.css';
import { useEuros } from './use-euros.ts';

/** A row of an entry in double form: euro cents, a debit above zero. */
type DoubleEntryLine = {
  readonly account?: string | undefined;
  readonly accountName?: string | undefined;
  readonly amount: number;
};

/** The ledger accounts of an entry in double form, each with its debit or credit. */
export function JournalLines({ lines }: { readonly lines: readonly DoubleEntryLine[] }) {
  const t = useTranslations('accounts.opening');
  const inEuros = useEuros();
  return (
    <table className={classes.lines} aria-label={t('table')}>
      <thead>
        <tr>
          <th scope="col">{t('account')}</th>
          <th scope="col">{t('accountName')}</th>
          <th scope="col">{t('debit')}</th>
          <th scope="col">{t('credit')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ account, accountName, amount }) => (
          <tr key={`${account} ${accountName} ${amount}`}>
            <td>{account}</td>
            <td>{accountName}</td>
            <td>{amount > 0 ? inEuros(amount) : ''}</td>
            <td>{amount < 0 ? inEuros(-amount) : ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
