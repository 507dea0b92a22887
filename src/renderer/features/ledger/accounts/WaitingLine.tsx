import { Button } from '@mantine/core';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './WaitingLine.module.css';

/** Says how many entries wait to be sorted, and leads there; nothing where none does. */
export function WaitingLine({ onOpen }: { readonly onOpen: () => void }) {
  const t = useTranslations('accounts.waiting');
  const count = useOperationQuery('ledger.waiting', {}).data?.count ?? 0;
  const locked = useOperationQuery('ledger.lockedWaiting', {}).data?.length ?? 0;
  if (count + locked === 0) return null;
  const told = [
    ...(count === 0 ? [] : [t('line', { count })]),
    ...(locked === 0 ? [] : [t('locked', { count: locked })]),
  ];
  return (
    <p className={classes.line}>
      {told.join(' · ')}
      <Button size="compact-sm" variant="light" onClick={onOpen}>
        {t('open')}
      </Button>
    </p>
  );
}
