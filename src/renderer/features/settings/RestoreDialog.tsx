import { Button, Modal, Stack } from '@mantine/core';
import { localeTag } from '#shared/i18n/format.ts';
import { BACKUP_COUNTS } from '#shared/features/vault/contract.ts';
import type { BackupFacts } from '#shared/features/vault/contract.ts';
import type { Language } from '#shared/kernel/language.ts';
import { DialogFoot } from '#renderer/ui/DialogFoot.tsx';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { daysInWords, monthsInWords } from './restore-words.ts';
import classes from './RestoreDialog.module.css';

type RestoreDialogProps = {
  readonly backup: BackupFacts;
  readonly isBusy: boolean;
  readonly onRestore: () => void;
  readonly onClose: () => void;
};

/** What is in a copy, before it takes the place of what is open. */
export function RestoreDialog({ backup, isBusy, onRestore, onClose }: RestoreDialogProps) {
  const t = useTranslations('settings.file.restoring');
  const common = useTranslations('common.button');
  const { language } = useLocale();
  const { fileName, lastChangedAt, counts, forgets } = backup;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('title')}
      size="md"
      closeButtonProps={{ 'aria-label': common('close') }}
    >
      <Stack gap="md">
        <div>
          <p className={classes.name}>{fileName}</p>
          <p className={classes.moment}>
            {lastChangedAt === null
              ? t('empty')
              : t('changed', { moment: momentInWords(lastChangedAt, language) })}
          </p>
        </div>
        <ul className={classes.counts}>
          {BACKUP_COUNTS.map((table) => (
            <li key={table}>{t(`count.${table}`, { count: counts[table] })}</li>
          ))}
        </ul>
        {forgets.months.length > 0 && (
          <p role="alert" className={classes.forgets}>
            {t('forgetsLocks', {
              count: forgets.months.length,
              months: monthsInWords(forgets.months, language),
            })}
          </p>
        )}
        {forgets.sentOn.length > 0 && (
          <p role="alert" className={classes.forgets}>
            {t('forgetsSendings', { days: daysInWords(forgets.sentOn, language) })}
          </p>
        )}
        <p className={classes.keeps}>{t('keeps')}</p>
        <DialogFoot
          cancel={
            <Button variant="default" onClick={onClose}>
              {common('cancel')}
            </Button>
          }
          main={
            <Button loading={isBusy} onClick={onRestore} data-autofocus>
              {t('carryOut')}
            </Button>
          }
        />
      </Stack>
    </Modal>
  );
}

function momentInWords(instant: string, language: Language): string {
  const options = { dateStyle: 'long', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat(localeTag(language), options).format(new Date(instant));
}
