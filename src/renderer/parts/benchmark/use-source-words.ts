import type { BenchmarkTarget } from '#shared/features/metrics/benchmarks/choose.ts';
import type { BenchmarkSource } from '#shared/features/metrics/benchmarks/model.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';

/** Whose figure it is, as a part of a sentence: author, place, year; what it was worked out from. */
export function useSourceWords() {
  const t = useTranslations('benchmarks');
  const { language } = useLocale();
  const nameOf = ({ author, place, year }: BenchmarkSource): string => {
    const name = author[language];
    const source = place === null ? name : t('sourceIn', { author: name, place });
    return year === null ? source : t('dated', { source, year: String(year) });
  };
  const behind = ({ benchmark, derivedFrom }: BenchmarkTarget): string => {
    const source = nameOf(benchmark.source);
    return derivedFrom === null ? source : t('derived', { source, kind: derivedFrom });
  };
  return { nameOf, behind };
}
