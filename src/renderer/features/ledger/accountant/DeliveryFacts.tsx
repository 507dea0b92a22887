import { formatDay } from '#shared/i18n/format.ts';
import type { LedgerFile } from '#shared/features/ledger/exports/ledger-files.ts';
import type { OutputOf } from '#shared/ipc/contract.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import classes from './AccountantDialog.module.css';

type DeliveryFactsProps = {
  readonly facts: OutputOf<'ledger.toSend'> | undefined;
  readonly books: readonly LedgerFile[];
};

/** Files that hold locked entries alone. */
const OF_LOCKED: readonly LedgerFile[] = ['fec', 'fec_copy', 'quadra'];

/** How much there is to send, what is not locked, and what was corrected since the last time. */
export function DeliveryFacts({ facts, books }: DeliveryFactsProps) {
  const t = useTranslations('accountant');
  const locale = useLocale();
  if (!facts) return null;
  const { entries, open, corrections, sentOn } = facts;
  const isLeftOut = entries === open && books.some((book) => OF_LOCKED.includes(book));
  return (
    <>
      <p className={classes.facts}>
        {t('facts', { entries, open })}
        {sentOn !== null &&
          ` ${t('since', { day: formatDay(sentOn, locale), count: corrections })}`}
      </p>
      {isLeftOut && (
        <p role="status" className={classes.facts}>
          {t('noFec', { entries })}
        </p>
      )}
    </>
  );
}
