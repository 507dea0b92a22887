import { Button } from '@mantine/core';
import { useCommand, useOperationQuery } from '../api/queries.ts';
import { useTranslations } from '../ui/locale.tsx';
import classes from './SampleBanner.module.css';

/** While the sample is open: nothing here is real, and one button to be rid of it. */
export function SampleBanner() {
  const t = useTranslations('shell.sample');
  const status = useOperationQuery('vault.status', {});
  const leave = useCommand('vault.leaveSample');
  if (status.data?.isSample !== true) return null;
  return (
    <aside className={classes.banner} aria-label={t('label')}>
      <p className={classes.text}>{t('text')}</p>
      <Button
        size="compact-sm"
        variant="default"
        loading={leave.isPending}
        onClick={() => leave.mutate({})}
      >
        {t('leave')}
      </Button>
    </aside>
  );
}
