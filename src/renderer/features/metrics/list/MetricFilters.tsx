import { Group, Select, TextInput } from '@mantine/core';
import {
  businessModelWords,
  funnelStageWords,
} from '../../../../shared/features/metrics/catalogue/facet-words.ts';
import { FUNNEL_STAGES } from '../../../../shared/features/metrics/catalogue/facets.ts';
import { BUSINESS_MODELS } from '../../../../shared/features/settings/model.ts';
import { useLocale, useTranslations } from '../../../ui/locale.tsx';
import type { MetricFilter } from './metric-search.ts';

const ALL = 'all';

type MetricFiltersProps = {
  readonly filter: MetricFilter;
  readonly onChange: (filter: MetricFilter) => void;
};

/** Narrows the list down by words, by stage of the funnel and by business model. */
export function MetricFilters({ filter, onChange }: MetricFiltersProps) {
  const t = useTranslations('metrics.list');
  const { language } = useLocale();
  return (
    <Group gap="md" align="flex-end">
      <TextInput
        label={t('search')}
        placeholder={t('searchHint')}
        value={filter.text}
        onChange={(event) => onChange({ ...filter, text: event.currentTarget.value })}
        flex="1 1 240px"
      />
      <Select
        label={t('stage')}
        value={filter.stage ?? ALL}
        allowDeselect={false}
        data={[
          { value: ALL, label: t('everyStage') },
          ...FUNNEL_STAGES.map((stage) => ({
            value: stage,
            label: funnelStageWords[stage][language],
          })),
          { value: 'own', label: t('own') },
        ]}
        onChange={(stage) => onChange({ ...filter, stage: stage === ALL ? null : stage })}
        flex="0 1 200px"
      />
      <Select
        label={t('model')}
        value={filter.model ?? ALL}
        allowDeselect={false}
        data={[
          { value: ALL, label: t('everyModel') },
          ...BUSINESS_MODELS.map((model) => ({
            value: model,
            label: businessModelWords[model][language],
          })),
        ]}
        onChange={(model) => onChange({ ...filter, model: model === ALL ? null : model })}
        flex="0 1 260px"
      />
    </Group>
  );
}
