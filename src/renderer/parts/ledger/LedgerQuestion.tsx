import { Button, Modal } from '@mantine/core';
import { DialogFoot } from '#renderer/ui/DialogFoot.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';

type LedgerQuestionProps = {
  /** How many typed values wait, and what is known of the only one: its value, and the ledger's. */
  readonly count: number;
  readonly about: string;
  /** True: the metric has segments, all of which the ledger would give up. */
  readonly hasSegments: boolean;
  readonly onAnswer: (answer: 'mine' | 'ledger') => void;
};

/** Asks whose number is to stand, before a typed one takes the place of the ledger's. */
export function LedgerQuestion({ count, about, hasSegments, onAnswer }: LedgerQuestionProps) {
  const t = useTranslations('values.overLedger');
  const common = useTranslations('common.button');
  return (
    <Modal
      opened
      onClose={() => onAnswer('ledger')}
      title={t('title', { count })}
      size="md"
      closeButtonProps={{ 'aria-label': common('close') }}
    >
      <p>{about}</p>
      <p>{t('consequence', { count })}</p>
      {hasSegments && <p>{t('segments')}</p>}
      <DialogFoot
        others={
          <Button variant="default" onClick={() => onAnswer('mine')}>
            {t('mine', { count })}
          </Button>
        }
        main={
          <Button data-autofocus onClick={() => onAnswer('ledger')}>
            {t('keep', { count })}
          </Button>
        }
      />
    </Modal>
  );
}
