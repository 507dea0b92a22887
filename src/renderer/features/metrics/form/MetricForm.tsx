import { Button, Group, Modal, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { FormEvent } from 'react';
import type { MetricSummary } from '../../../../shared/features/metrics/contract.ts';
import { useLocale, useTranslations } from '../../../ui/locale.tsx';
import type { MetricsById } from '../../../api/use-metrics.ts';
import { MeasureFields } from './MeasureFields.tsx';
import { NameFields } from './NameFields.tsx';
import { useMetricForm } from './use-metric-form.ts';

type MetricFormProps = {
  readonly metrics: MetricsById;
  /** The own metric that is being changed; null: a new one. */
  readonly edited: MetricSummary | null;
  readonly onClose: () => void;
  readonly onSaved: (id: string) => void;
};

/** Defines a metric of one's own: its name, where its figures come from, and what is good. */
export function MetricForm({ metrics, edited, onClose, onSaved }: MetricFormProps) {
  const t = useTranslations('metrics.form');
  const common = useTranslations('common.button');
  const { language } = useLocale();
  const form = useMetricForm(metrics, edited, (id) => {
    notifications.show({ message: t('saved') });
    onClose();
    onSaved(id);
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    form.save();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      closeButtonProps={{ 'aria-label': common('close') }}
      title={edited ? t('editTitle', { name: edited.name[language] }) : t('newTitle')}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <NameFields form={form} />
          <MeasureFields form={form} metrics={metrics} />
          {form.refusal !== '' && <p role="alert">{form.refusal}</p>}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {common('cancel')}
            </Button>
            <Button type="submit" loading={form.isSaving}>
              {t('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
