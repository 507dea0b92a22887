import { Button, Modal, Stack } from '@mantine/core';
import type { OutputOf } from '#shared/ipc/contract.ts';
import { DialogFoot } from '#renderer/ui/DialogFoot.tsx';
import { useCommand } from '../api/queries.ts';
import { useTranslations } from '../ui/locale.tsx';
import classes from './LostFileDialog.module.css';

type LostFileDialogProps = {
  readonly file: Exclude<OutputOf<'vault.status'>['file'], 'here'>;
  readonly path: string;
};

/** Over all other dialogs, whatever was open when the file was lost. */
const ABOVE_ALL = 1000;

/** What happened to the data file, what is safe, and the ways out; there is none but these. */
export function LostFileDialog({ file, path }: LostFileDialogProps) {
  const t = useTranslations('shell.lostFile');
  const save = useCommand('vault.backUp');
  const end = useCommand('vault.end');
  const savedAt = save.data?.path ?? null;
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t(`title.${file}`)}
      size="lg"
      zIndex={ABOVE_ALL}
    >
      <Stack gap="sm">
        <div>
          <p className={classes.text}>{t(`what.${file}`)}</p>
          <p className={classes.path}>{path}</p>
        </div>
        <p className={classes.text}>{t(`safe.${file}`)}</p>
        <p className={classes.saved} role="status">
          {savedAt === null ? '' : t('saved', { path: savedAt })}
        </p>
        <DialogFoot
          others={
            <>
              <Button variant="default" onClick={() => end.mutate({ startsAgain: false })}>
                {t('quit')}
              </Button>
              {file === 'gone' ? null : (
                <Button variant="default" onClick={() => end.mutate({ startsAgain: true })}>
                  {t('open')}
                </Button>
              )}
            </>
          }
          // A mixture of two files is nobody's data.
          main={
            file === 'overwritten' ? null : (
              <Button loading={save.isPending} onClick={() => save.mutate({})} data-autofocus>
                {t('save')}
              </Button>
            )
          }
        />
      </Stack>
    </Modal>
  );
}
