import { Link } from 'wouter';
import { formatDay } from '#shared/i18n/format.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import classes from './WaitingLine.module.css';

/** Says on the focus that entries have waited for too long to be sorted, and leads there. */
export function OldWaiting() {
  const t = useTranslations('accounts.waiting');
  const locale = useLocale();
  const waiting = useOperationQuery('ledger.waiting', {}).data;
  if (!waiting || !waiting.isOld || waiting.oldest === null) return null;
  const day = formatDay(waiting.oldest, locale);
  return (
    <p className={classes.old}>
      {t('old', { count: waiting.count, day })} <Link href="/ledger/sort">{t('open')}</Link>
    </p>
  );
}
