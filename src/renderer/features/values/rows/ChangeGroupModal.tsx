import { Autocomplete, Stack } from '@mantine/core';
import type { FormEvent } from 'react';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import { LONGEST_GROUP_NAME } from '#shared/features/metrics/model.ts';
import type { OwnGroups } from '#shared/features/metrics/model.ts';
import { withDraft } from '#renderer/parts/draft/DraftScope.tsx';
import { useDraftEnd } from '#renderer/ui/draft/draft-place.ts';
import { useKeptState } from '#renderer/ui/draft/use-kept-state.ts';
import { FormFooter } from '#renderer/ui/FormFooter.tsx';
import { FormModal } from '#renderer/ui/FormModal.tsx';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { withMetricIn } from './group-edits.ts';

type ChangeGroupModalProps = {
  readonly metric: MetricSummary;
  readonly groups: OwnGroups;
  readonly onChange: (groups: OwnGroups) => void;
  readonly onClose: () => void;
};

/** Puts a metric into a group: one that is there, a new one, or none. */
export const ChangeGroupModal = withDraft(
  ({ metric }: ChangeGroupModalProps) => `group of ${metric.id}`,
  Fields,
);

function Fields({ metric, groups, onChange, onClose }: ChangeGroupModalProps) {
  const t = useTranslations('values.groups');
  const common = useTranslations('common.button');
  const { language } = useLocale();
  const current = groups.find(({ metrics }) => metrics.includes(metric.id))?.name ?? '';
  const [name, setName] = useKeptState('name', current);
  const leave = useDraftEnd(onClose);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    leave();
    onChange(withMetricIn(groups, metric.id, name));
  };
  return (
    <FormModal onClose={onClose} title={t('of', { metric: metric.name[language] })}>
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
          <FormFooter onCancel={leave} send={common('save')} />
        </Stack>
      </form>
    </FormModal>
  );
}
