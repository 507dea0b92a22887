import { formatDay } from '#shared/i18n/format.ts';
import type { OutputOf } from '#shared/ipc/contract.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import classes from './AccountantDialog.module.css';

type DeliveryFactsProps = { readonly facts: OutputOf<'ledger.toSend'> | undefined };

/** How much there is to send, what is not locked, and what was corrected since the last time. */
export function DeliveryFacts({ facts }: DeliveryFactsProps) {
  const t = useTranslations('accountant');
  const locale = useLocale();
  if (!facts) return null;
  const { entries, open, corrections, sentOn } = facts;
  return (
    <p className={classes.facts}>
      {t('facts', { entries, open })}
      {sentOn !== null && ` ${t('since', { day: formatDay(sentOn, locale), count: corrections })}`}
    </p>
  );
}
