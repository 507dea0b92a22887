import { piecesInWords } from '#shared/features/metrics/formula/pieces-in-words.ts';
import type { ValueExplanation } from '#shared/features/values/contract.ts';
import { formatNumber } from '#shared/i18n/format.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';

/** Says a formula with the numbers put in: `1 000 € ÷ 10`. */
export function useFilledWords(): (filled: ValueExplanation['filled']) => string {
  const t = useTranslations('metrics.formula');
  const locale = useLocale();
  const { valueText } = useValueText();
  return (filled) =>
    piecesInWords(filled, (piece) => {
      if (piece.value === null) return t('unknown');
      if (piece.type === 'metric') return valueText(piece.value, piece.unit);
      return formatNumber(piece.value, 'ratio', locale);
    });
}
