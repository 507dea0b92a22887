import { Modal } from '@mantine/core';
import { formatPeriod } from '#shared/i18n/format.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { quarterOf } from './focus-stops.ts';
import { PactForm } from './PactForm.tsx';
import type { PactFormProps } from './PactForm.tsx';

type PactDialogProps = Pick<PactFormProps, 'quarter' | 'current' | 'isStarted'> & {
  readonly onClose: () => void;
};

/** The four questions over the focus view. */
export function PactDialog({ quarter, current, isStarted, onClose }: PactDialogProps) {
  const t = useTranslations('focus.form');
  const button = useTranslations('common.button');
  const locale = useLocale();
  const name = formatPeriod(quarterOf(quarter, locale), locale);
  const title = current && isStarted ? 'titleChange' : isStarted ? 'title' : 'titleNext';
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(title, { quarter: name })}
      size="lg"
      closeButtonProps={{ 'aria-label': button('close') }}
    >
      <PactForm
        quarter={quarter}
        current={current}
        isStarted={isStarted}
        onSaved={onClose}
        onCancel={onClose}
      />
    </Modal>
  );
}
