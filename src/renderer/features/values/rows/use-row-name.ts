import { UNASSIGNED } from '#shared/features/values/engine/evaluation.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import type { ValueRow } from './shown-rows.ts';

export function useRowName(): (row: Pick<ValueRow, 'metric' | 'segment'>) => string {
  const segmentName = useSegmentName();
  const { language } = useLocale();
  return ({ metric, segment }) => (segment === null ? metric.name[language] : segmentName(segment));
}

export function useSegmentName(): (segment: string) => string {
  const t = useTranslations('values.row');
  return (segment) => (segment === UNASSIGNED ? t('unassigned') : segment);
}
