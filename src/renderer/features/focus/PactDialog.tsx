import { formatPeriod } from '#shared/i18n/format.ts';
import { FormModal } from '#renderer/ui/FormModal.tsx';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { withDraft } from '#renderer/parts/draft/DraftScope.tsx';
import { useDraftEnd } from '#renderer/ui/draft/draft-place.ts';
import { quarterOf } from './focus-stops.ts';
import { fieldsOf } from './pact-draft.ts';
import { PactForm } from './PactForm.tsx';
import type { PactFormProps } from './PactForm.tsx';

type PactDialogProps = Pick<PactFormProps, 'quarter' | 'current' | 'isStarted'> & {
  readonly onClose: () => void;
};

/** The four questions over the focus view. */
export const PactDialog = withDraft(({ quarter }: PactDialogProps) => `pact ${quarter}`, Questions);

function Questions({ quarter, current, isStarted, onClose }: PactDialogProps) {
  const t = useTranslations('focus.form');
  const locale = useLocale();
  const leave = useDraftEnd(onClose);
  const name = formatPeriod(quarterOf(quarter, locale), locale);
  const title = current && isStarted ? 'titleChange' : isStarted ? 'title' : 'titleNext';
  return (
    <FormModal onClose={onClose} title={t(title, { quarter: name })} size="lg">
      <PactForm
        start={fieldsOf(current)}
        quarter={quarter}
        current={current}
        isStarted={isStarted}
        onSaved={leave}
        onCancel={leave}
      />
    </FormModal>
  );
}
