import { useOperationQuery } from '../api/queries.ts';
import { useTranslations } from '../ui/locale.tsx';
import classes from './BackupNotice.module.css';

/** Says that backups fail, for as long as they do: a quiet line, since what was typed is saved. */
export function BackupNotice() {
  const t = useTranslations('shell');
  const isFailing = useOperationQuery('vault.status', {}).data?.isBackupFailing === true;
  return (
    <div role="status">{isFailing && <p className={classes.notice}>{t('backupFails')}</p>}</div>
  );
}
