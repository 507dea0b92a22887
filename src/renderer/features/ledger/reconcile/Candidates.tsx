import type { Account } from '#shared/features/ledger/accounts.ts';
import { formatDayInFigures } from '#shared/i18n/format.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from '../accounts/Accounts.module.css';
import { useMinorMoney } from '../accounts/use-accounts.ts';
import { useEntryName } from '../use-entry-name.ts';
import { useEuros } from '../use-euros.ts';
import type { MonthEnd } from './MonthEndTable.tsx';

type CandidatesProps = {
  readonly account: Account;
  readonly end: MonthEnd;
  /** The month before it, whose difference goes on in this one. */
  readonly before: MonthEnd | null;
};

/** How a month agrees with its statement, and which single entries would explain it where it does not. */
export function Candidates({ account, end, before }: CandidatesProps) {
  const t = useTranslations('accounts.reconcile');
  const inMoney = useMinorMoney();
  const { books } = end;
  const statement = end.statement ?? books;
  const difference = statement - books;
  const money = (minor: number): string => inMoney(minor, account.currency);
  if (difference === 0) {
    return (
      <p role="status" className={classes.right}>
        {t('exact', { balance: money(books) })}
      </p>
    );
  }
  const words = {
    difference: money(difference),
    statement: money(statement),
    books: money(books),
  };
  const wasOff = before !== null && before.statement === before.books + difference;
  return (
    <section aria-label={t('candidates')}>
      <p role="status">{t('off', words)}</p>
      {wasOff && <p className={classes.about}>{t('before')}</p>}
      <CandidateList account={account} month={end.month} difference={money(difference)} />
    </section>
  );
}

type CandidateListProps = {
  readonly account: Account;
  readonly month: string;
  readonly difference: string;
};

function CandidateList({ account, month, difference }: CandidateListProps) {
  const t = useTranslations('accounts.reconcile');
  const inEuros = useEuros();
  const nameOf = useEntryName();
  const found = useOperationQuery('ledger.candidates', { account: account.id, month }).data;
  if (!found) return null;
  if (found.length === 0) return <p className={classes.about}>{t('none', { difference })}</p>;
  return (
    <>
      <h3 className={classes.heading}>{t('candidates')}</h3>
      <ul className={classes.list}>
        {found.map(({ entry, reason }) => (
          <li key={entry.seq}>
            {formatDayInFigures(entry.paidOn)} · <strong>{nameOf(entry)}</strong> ·{' '}
            {inEuros(entry.kind === 'expense' ? -entry.euros.gross : entry.euros.gross)}
            <span className={classes.note}>
              {t('seq', { seq: String(entry.seq) })} · {t(`reason.${reason}`)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
