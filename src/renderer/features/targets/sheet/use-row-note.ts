import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import type { Skipped } from '#shared/features/targets/lay-out.ts';
import type { Level } from '#shared/kernel/levels.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import type { YearRow } from './year-rows.ts';

/** What would be written if the form above were: lines by period, and what is left as it is. */
export type ShownPreview = {
  readonly level: Level;
  readonly lines: ReadonlyMap<string, number>;
  readonly skipped: readonly Skipped[];
};

/** Says what is to be known of a row: where its target comes from, what it was, why it stays. */
export function useRowNote(): (
  row: YearRow,
  metric: MetricSummary,
  preview: ShownPreview | null,
) => string {
  const t = useTranslations('targets.year.note');
  const { valueText } = useValueText();
  return ({ type, entry }, { unit }, preview) => {
    const skipped = preview?.skipped.find(({ period }) => period === entry.period.key);
    if (skipped) return t(`skipped.${skipped.why}`);
    if (type === 'total') return totalNote(entry.origin);
    const origin = entry.origin === 'rolled_up' ? t('rolled_up') : '';
    const was = entry.was === null ? '' : t('was', { was: valueText(entry.was, unit) });
    const closed = entry.period.closedBy === null ? '' : t('closed');
    return [closed, origin, was].filter(Boolean).join(' · ');
  };

  function totalNote(origin: YearRow['entry']['origin']): string {
    if (origin === null) return t('noTotal');
    return origin === 'rolled_up' ? t('derived') : t('own');
  }
}
