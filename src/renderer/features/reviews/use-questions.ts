import type { ReviewKind } from '#shared/features/reviews/model.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';

const SETTING = {
  weekly: 'weekly_questions',
  monthly: 'monthly_questions',
  quarterly: 'quarterly_questions',
} as const;

/** The questions of a ritual: one's own, or those that ship. */
export function useQuestions(kind: ReviewKind): readonly string[] {
  const t = useTranslations('reviews.questions');
  const own = useOperationQuery('settings.read', {}).data?.[SETTING[kind]] ?? null;
  return own ?? [t(`${kind}.first`), t(`${kind}.second`)];
}
