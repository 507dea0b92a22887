import { UNASSIGNED } from '#shared/features/values/engine/evaluation.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import type { ValueRow } from './shown-rows.ts';

export function useRowName(): (row: Pick<ValueRow, 'metric' | 'segment'>) => string {
  const t = useTranslations('values.row');
  const { language } = useLocale();
  return ({ metric, segment }) => {
    if (segment === null) return metric.name[language];
    return segment === UNASSIGNED ? t('unassigned') : segment;
  };
}
