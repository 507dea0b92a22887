import { Button, Group, Modal } from '@mantine/core';
import { useTranslations } from './locale.tsx';

type LeaveDialogProps = {
  readonly about: string;
  readonly onKeep: () => void;
  readonly onDiscard: () => void;
};

export function LeaveDialog({ about, onKeep, onDiscard }: LeaveDialogProps) {
  const t = useTranslations('common.abandon');
  const button = useTranslations('common.button');
  return (
    <Modal
      opened
      onClose={onKeep}
      title={t('ask')}
      size="md"
      returnFocus={false}
      closeButtonProps={{ 'aria-label': button('close') }}
    >
      {about !== '' && <p>{about}</p>}
      <Group gap="sm" mt="md">
        <Button data-autofocus onClick={onKeep}>
          {t('keep')}
        </Button>
        <Button variant="default" onClick={onDiscard}>
          {t('abandon')}
        </Button>
      </Group>
    </Modal>
  );
}
