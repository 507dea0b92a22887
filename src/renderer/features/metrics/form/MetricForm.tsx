import { Stack } from '@mantine/core';
import type { FormEvent } from 'react';
import { withDraft } from '#renderer/parts/draft/DraftScope.tsx';
import { useUndoNotice } from '#renderer/parts/undo-notice/use-undo-notice.ts';
import { useDraftEnd } from '#renderer/ui/draft/draft-place.ts';
import { FormFooter } from '#renderer/ui/FormFooter.tsx';
import { FormModal } from '#renderer/ui/FormModal.tsx';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import type { MetricsById } from '#renderer/api/use-metrics.ts';
import { AppliesFields } from './AppliesFields.tsx';
import { MeasureFields } from './MeasureFields.tsx';
import { MoreFields, NameField } from './NameFields.tsx';
import { useMetricForm } from './use-metric-form.ts';
import type { FormStart } from './use-metric-form.ts';

type MetricFormProps = {
  readonly metrics: MetricsById;
  readonly start: FormStart;
  readonly onClose: () => void;
  readonly onSaved: (id: string) => void;
};

/** Defines a metric of one's own: its name, where its values come from, and what is good. */
export const MetricForm = withDraft(({ start }: MetricFormProps) => aboutOf(start), Fields);

/** A new one is one draft; a copy is one of what it copies. */
function aboutOf({ edited, draft }: FormStart): string {
  if (edited) return `metric ${edited.id}`;
  return `new metric ${draft.name.fr}${draft.name.en}`;
}

function Fields({ metrics, start, onClose, onSaved }: MetricFormProps) {
  const t = useTranslations('metrics.form');
  const { language } = useLocale();
  const { edited } = start;
  const tell = useUndoNotice();
  const leave = useDraftEnd(onClose);
  const form = useMetricForm(metrics, start, (id) => {
    leave();
    tell(t('saved'));
    onSaved(id);
  });
  const refusal = form.errorOf('other');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    form.save();
  };
  return (
    <FormModal
      onClose={onClose}
      size="xl"
      title={edited ? t('editTitle', { name: edited.name[language] }) : t('newTitle')}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <NameField form={form} />
          <MeasureFields form={form} metrics={metrics} />
          <MoreFields form={form} />
          {form.applies.isAsked && (
            <AppliesFields applies={form.applies} error={form.errorOf('from')} />
          )}
          <FormFooter
            onCancel={leave}
            send={t('save')}
            isSending={form.isSaving}
            refusal={refusal}
          />
        </Stack>
      </form>
    </FormModal>
  );
}
