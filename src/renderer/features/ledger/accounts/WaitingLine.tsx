import { Button } from '@mantine/core';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './WaitingLine.module.css';

/** Says how many entries wait to be sorted, and leads there; nothing where none does. */
export function WaitingLine({ onOpen }: { readonly onOpen: () => void }) {
  const t = useTranslations('accounts.waiting');
  const count = useOperationQuery('ledger.waiting', {}).data?.count ?? 0;
  if (count === 0) return null;
  return (
    <p className={classes.line}>
      {t('line', { count })}
      <Button size="compact-sm" variant="light" onClick={onOpen}>
        {t('open')}
      </Button>
    </p>
  );
}
