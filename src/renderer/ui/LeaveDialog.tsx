import { Button, Modal } from '@mantine/core';
import { DialogFoot } from './DialogFoot.tsx';
import { useTranslations } from './locale.tsx';
import { useEscape } from './use-escape.ts';

type LeaveDialogProps = {
  readonly about: string;
  readonly onKeep: () => void;
  readonly onDiscard: () => void;
};

export function LeaveDialog({ about, onKeep, onDiscard }: LeaveDialogProps) {
  const t = useTranslations('common.abandon');
  const button = useTranslations('common.button');
  useEscape(true, onKeep);
  return (
    <Modal
      opened
      onClose={onKeep}
      closeOnEscape={false}
      title={t('ask')}
      size="md"
      returnFocus={false}
      closeButtonProps={{ 'aria-label': button('close') }}
    >
      {about !== '' && <p>{about}</p>}
      <DialogFoot
        others={
          <Button variant="default" onClick={onDiscard}>
            {t('abandon')}
          </Button>
        }
        main={
          <Button data-autofocus onClick={onKeep}>
            {t('keep')}
          </Button>
        }
      />
    </Modal>
  );
}
