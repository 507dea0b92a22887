import type { SignalNews } from '#shared/features/signals/news.ts';
import type { Unit } from '#shared/kernel/unit.ts';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';

/** Why a point is flagged, in plain words with the values that say so. */
export function useRuleWords(unit: Unit): (news: SignalNews) => string {
  const t = useTranslations('signals.news');
  const { estimate } = useValueText();
  return ({ signals, side, limits, run }) => {
    const limit = estimate(side === 'above' ? limits.upper : limits.lower, unit);
    const mean = estimate(limits.mean, unit);
    const rules = {
      beyond: () => t('beyond', { side, limit }),
      run: () => t('run', { side, mean, count: String(run?.length ?? 0) }),
      near: () => t('near', { side, limit }),
    };
    return signals.map((signal) => rules[signal]()).join(t('and'));
  };
}
