import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import type { PeriodKind } from '#shared/kernel/period.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { suggestedTarget } from './suggestion.ts';
import { useAsker } from './use-asker.ts';
import { useSourceWords } from './use-source-words.ts';

type SuggestedByProps = {
  readonly metric: MetricSummary;
  readonly kind: PeriodKind;
  readonly className: string | undefined;
};

/** Whose figures are proposed for such a period; nothing where none are. */
export function SuggestedBy({ metric, kind, className }: SuggestedByProps) {
  const t = useTranslations('benchmarks');
  const { behind } = useSourceWords();
  const suggested = suggestedTarget(metric, kind, useAsker());
  if (!suggested) return null;
  return <p className={className}>{t('suggestedBy', { source: behind(suggested) })}</p>;
}
