import { useState } from 'react';
import { formatPeriod } from '#shared/i18n/format.ts';
import { FormModal } from '#renderer/ui/FormModal.tsx';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { useDraft } from '#renderer/parts/draft/use-draft.ts';
import { quarterOf } from './focus-stops.ts';
import { fieldsOf } from './pact-draft.ts';
import { PactForm } from './PactForm.tsx';
import type { PactFormProps } from './PactForm.tsx';

type PactDialogProps = Pick<PactFormProps, 'quarter' | 'current' | 'isStarted'> & {
  readonly onClose: () => void;
};

/** The four questions over the focus view. */
export function PactDialog({ quarter, current, isStarted, onClose }: PactDialogProps) {
  const t = useTranslations('focus.form');
  const locale = useLocale();
  const draft = useDraft(`pact ${quarter}`, fieldsOf(current));
  const [start, setStart] = useState({ fields: draft.start, isResumed: draft.isResumed });
  const leave = (): void => {
    draft.forget();
    onClose();
  };
  const beginAnew = (): void => {
    draft.forget();
    setStart({ fields: fieldsOf(current), isResumed: false });
  };
  const name = formatPeriod(quarterOf(quarter, locale), locale);
  const title = current && isStarted ? 'titleChange' : isStarted ? 'title' : 'titleNext';
  return (
    <FormModal
      onClose={onClose}
      kept={{ isResumed: start.isResumed, beginAnew }}
      title={t(title, { quarter: name })}
      size="lg"
    >
      <PactForm
        key={String(start.isResumed)}
        start={start.fields}
        onWrite={draft.keep}
        quarter={quarter}
        current={current}
        isStarted={isStarted}
        onSaved={leave}
        onCancel={leave}
      />
    </FormModal>
  );
}
