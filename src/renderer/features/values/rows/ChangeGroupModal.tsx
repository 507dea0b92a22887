import { Autocomplete, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import { LONGEST_GROUP_NAME } from '#shared/features/metrics/model.ts';
import type { OwnGroups } from '#shared/features/metrics/model.ts';
import { FormFooter } from '#renderer/ui/FormFooter.tsx';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { withMetricIn } from './group-edits.ts';

type ChangeGroupModalProps = {
  readonly metric: MetricSummary;
  readonly groups: OwnGroups;
  readonly onChange: (groups: OwnGroups) => void;
  readonly onClose: () => void;
};

/** Puts a metric into a group: one that is there, a new one, or none. */
export function ChangeGroupModal({ metric, groups, onChange, onClose }: ChangeGroupModalProps) {
  const t = useTranslations('values.groups');
  const common = useTranslations('common.button');
  const { language } = useLocale();
  const current = groups.find(({ metrics }) => metrics.includes(metric.id))?.name ?? '';
  const [name, setName] = useState(current);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onClose();
    onChange(withMetricIn(groups, metric.id, name));
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('of', { metric: metric.name[language] })}
      closeButtonProps={{ 'aria-label': common('close') }}
    >
      <form onSubmit={submit}>
        <Stack gap="md">
          <Autocomplete
            label={t('name')}
            description={t('nameHint')}
            value={name}
            data={groups.map((group) => group.name)}
            // The field starts with the group it is in: all others are on offer beside it.
            filter={({ options }) => options}
            maxLength={LONGEST_GROUP_NAME}
            onChange={setName}
            data-autofocus
          />
          <FormFooter onCancel={onClose} send={common('save')} />
        </Stack>
      </form>
    </Modal>
  );
}
