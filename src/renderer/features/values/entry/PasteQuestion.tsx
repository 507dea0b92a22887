import { Button, Group, Modal } from '@mantine/core';
import { MarkAnswers } from '#renderer/parts/moving-in/MarkAnswers.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import type { BulkEntry } from './use-bulk-entry.ts';

type PasteQuestionProps = {
  readonly bulk: BulkEntry;
  /** Gives the focus back to the grid. */
  readonly onClosed: () => void;
};

/** Asks what `1.000` means before anything of a paste is written. */
export function PasteQuestion({ bulk, onClosed }: PasteQuestionProps) {
  const t = useTranslations('movingIn.doubt');
  const common = useTranslations('common.button');
  const answer: BulkEntry['answer'] = (decimal) => {
    bulk.answer(decimal);
    onClosed();
  };
  if (bulk.question === null) return null;
  return (
    <Modal
      opened
      onClose={() => answer(null)}
      title={t('thousands_or_decimal')}
      size="md"
      closeButtonProps={{ 'aria-label': common('close') }}
    >
      <Group gap="xs">
        <MarkAnswers text={bulk.question} onAnswer={answer} />
        <Button size="xs" variant="subtle" onClick={() => answer(null)}>
          {common('cancel')}
        </Button>
      </Group>
    </Modal>
  );
}
