import { Button } from '@mantine/core';
import { useCommand, useOperationQuery } from '#renderer/api/queries.ts';
import { MovingInLink } from '#renderer/parts/moving-in/MovingInLink.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { RestoreBackup } from './RestoreBackup.tsx';
import classes from './SettingsPage.module.css';

/** Where everything lies, a copy of it, and the sample beside it. */
export function DataFile({ asksForBackup }: { readonly asksForBackup: boolean }) {
  const t = useTranslations('settings.file');
  const status = useOperationQuery('vault.status', {}).data;
  const show = useCommand('vault.showFile');
  const backUp = useCommand('vault.backUp');
  const openSample = useCommand('vault.openSample');
  if (!status) return null;
  return (
    <>
      <div>
        <p className={classes.label}>{t('label')}</p>
        <p className={classes.path}>{status.path}</p>
        <p className={classes.hint}>{t('hint')}</p>
      </div>
      <div>
        <div className={classes.buttons}>
          <Button variant="default" onClick={() => show.mutate({})}>
            {t('show')}
          </Button>
          <Button variant="default" loading={backUp.isPending} onClick={() => backUp.mutate({})}>
            {t('backUp')}
          </Button>
          <RestoreBackup isAsked={asksForBackup} />
        </div>
        <output className={classes.hint}>
          {typeof backUp.data?.path === 'string' && t('backedUp', { path: backUp.data.path })}
        </output>
      </div>
      <MovingInLink />
      {!status.isSample && (
        <div>
          <Button
            variant="default"
            loading={openSample.isPending}
            onClick={() => openSample.mutate({})}
          >
            {t('openSample')}
          </Button>
          <p className={classes.hint}>{t('sampleHint')}</p>
        </div>
      )}
      <p className={classes.hint}>{t('version', { version: status.appVersion })}</p>
    </>
  );
}
