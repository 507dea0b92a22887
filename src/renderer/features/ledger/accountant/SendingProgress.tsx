import { Button, Progress } from '@mantine/core';
import { useProgress } from '#renderer/api/app-events.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './AccountantDialog.module.css';

/** How far the files have come, and the way to give them up. */
export function SendingProgress() {
  const t = useTranslations('ledger.accountant');
  const progress = useProgress();
  const stopping = useCommand('ledger.stopSending');
  if (progress === null) return null;
  return (
    <div className={classes.progress}>
      <Progress value={100} animated aria-hidden className={classes.bar ?? ''} />
      <output>{t('progress', { ...progress })}</output>
      <Button size="compact-sm" variant="default" onClick={() => stopping.mutate({})}>
        {t('stop')}
      </Button>
    </div>
  );
}
