import { Button } from '@mantine/core';
import { formatDay } from '#shared/i18n/format.ts';
import type { Day } from '#shared/kernel/day.ts';
import { useCommand, useOperationQuery } from '#renderer/api/queries.ts';
import { useUndoNotice } from '#renderer/parts/undo-notice/use-undo-notice.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import classes from './Accounts.module.css';

/** Offers to open the year that follows one which is locked to its end; nothing else, as a rule. */
export function NextOpening() {
  const on = useOperationQuery('ledger.openingYear', {}).data?.toOpen ?? null;
  return on === null ? null : <OpeningOffer on={on} />;
}

function OpeningOffer({ on }: { readonly on: Day }) {
  const t = useTranslations('accounts.opening');
  const locale = useLocale();
  const tell = useUndoNotice();
  const proposed = useOperationQuery('ledger.opening', { on }).data?.proposed ?? [];
  const keeping = useCommand('ledger.keepOpening');
  const day = formatDay(on, locale);
  return (
    <p role="status" className={classes.inline}>
      {t('offer', { day })}
      <Button
        size="compact-sm"
        variant="light"
        disabled={proposed.length === 0}
        loading={keeping.isPending}
        onClick={() =>
          keeping.mutate({ on, lines: proposed }, { onSuccess: () => tell(t('done', { day })) })
        }
      >
        {t('take')}
      </Button>
    </p>
  );
}
