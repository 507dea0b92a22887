import { Button, Group, Modal } from '@mantine/core';
import type { DecimalMark } from '#shared/kernel/number-text.ts';
import { MarkAnswers } from '#renderer/parts/moving-in/MarkAnswers.tsx';
import { DialogFoot } from '#renderer/ui/DialogFoot.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import type { Sheet } from './sheet.ts';

/** Asks what `1.000` means before anything of a paste is written. */
export function PasteQuestion<Reason>({ sheet }: { readonly sheet: Sheet<Reason> }) {
  const t = useTranslations('movingIn.doubt');
  const common = useTranslations('common.button');
  const answer = (decimal: DecimalMark | null): void => {
    sheet.answer(decimal);
    sheet.refocus();
  };
  if (sheet.question === null) return null;
  return (
    <Modal
      opened
      onClose={() => answer(null)}
      title={t('thousands_or_decimal')}
      size="md"
      closeButtonProps={{ 'aria-label': common('close') }}
    >
      <Group gap="xs">
        <MarkAnswers text={sheet.question} onAnswer={answer} />
      </Group>
      <DialogFoot
        cancel={
          <Button variant="default" onClick={() => answer(null)}>
            {common('cancel')}
          </Button>
        }
      />
    </Modal>
  );
}
