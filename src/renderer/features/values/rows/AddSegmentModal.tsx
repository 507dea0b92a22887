import { Autocomplete, Stack } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import { segmentNameSchema } from '#shared/kernel/bounded.ts';
import { withDraft } from '#renderer/parts/draft/DraftScope.tsx';
import { useDraftEnd } from '#renderer/ui/draft/draft-place.ts';
import { useKeptState } from '#renderer/ui/draft/use-kept-state.ts';
import { FormFooter } from '#renderer/ui/FormFooter.tsx';
import { FormModal } from '#renderer/ui/FormModal.tsx';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';

type AddSegmentModalProps = {
  readonly metric: MetricSummary;
  /** Names in use for other metrics, to be taken over as they are. */
  readonly knownNames: readonly string[];
  readonly onAdd: (segment: string) => void;
  readonly onClose: () => void;
};

/** Names a part of a metric that is counted by itself: a channel, a product line. */
export const AddSegmentModal = withDraft(
  ({ metric }: AddSegmentModalProps) => `segment of ${metric.id}`,
  Fields,
);

function Fields({ metric, knownNames, onAdd, onClose }: AddSegmentModalProps) {
  const t = useTranslations('values.segment');
  const common = useTranslations('common.button');
  const { language } = useLocale();
  const [name, setName] = useKeptState('name', '');
  const leave = useDraftEnd(onClose);
  const [error, setError] = useState<string | null>(null);

  const add = (event: FormEvent): void => {
    event.preventDefault();
    const read = segmentNameSchema.safeParse(name);
    const isTaken = metric.segments.some(
      (segment) => segment.toLowerCase() === name.trim().toLowerCase(),
    );
    if (!read.success) setError(name.trim() === '' ? t('empty') : t('tooLong'));
    else if (isTaken) setError(t('taken', { name: read.data }));
    else {
      leave();
      onAdd(read.data);
    }
  };
  return (
    <FormModal onClose={onClose} title={t('title', { metric: metric.name[language] })}>
      <form onSubmit={add}>
        <Stack gap="md">
          <Autocomplete
            label={t('name')}
            description={metric.hasValues && metric.segments.length === 0 ? t('rest') : t('hint')}
            value={name}
            data={knownNames.filter((known) => !metric.segments.includes(known))}
            error={error}
            onChange={(text) => {
              setName(text);
              setError(null);
            }}
            data-autofocus
          />
          <FormFooter onCancel={leave} send={common('add')} />
        </Stack>
      </form>
    </FormModal>
  );
}
