import { suggestionBehind } from '#shared/features/metrics/benchmarks/find.ts';
import { BENCHMARKS } from '#shared/features/metrics/benchmarks/table.ts';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import type { PeriodKind } from '#shared/kernel/period.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import classes from './LineSource.module.css';
import { useAsker } from './use-asker.ts';
import { useSourceWords } from './use-source-words.ts';

type LineSourceProps = {
  readonly metric: MetricSummary;
  readonly kind: PeriodKind;
  readonly line: number;
};

/** Who else says this very line: author, year, sample. Nothing where nobody does. */
export function LineSource({ metric, ...target }: LineSourceProps) {
  const t = useTranslations('benchmarks');
  const { language } = useLocale();
  const asker = useAsker();
  const { behind } = useSourceWords();
  if (metric.origin === 'own') return null;
  const found = suggestionBehind(BENCHMARKS, metric, target, asker);
  if (!found) return null;
  const { sample } = found.benchmark.source;
  const words = [
    t('behind', { source: behind(found) }),
    ...(sample === null ? [] : [t('measuredOn', { sample: sample[language] })]),
  ];
  return <p className={classes.source}>{words.join(' · ')}</p>;
}
