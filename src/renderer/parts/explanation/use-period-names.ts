import { formatPeriodInSentence } from '#shared/i18n/format.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { usePeriodName } from './use-period-name.ts';

const FEW = 3;

/** Names periods by their keys: all of a few, the first and the last of many. */
export function usePeriodNames(): (keys: readonly string[]) => string {
  const t = useTranslations('values.explanation');
  const nameOf = usePeriodName();
  const inSentence = usePeriodName(formatPeriodInSentence);
  return (keys) => {
    const [first, last] = [keys[0], keys.at(-1)];
    if (first === undefined || last === undefined) return '';
    if (keys.length <= FEW) return keys.map(nameOf).join(', ');
    return t('manyPeriods', {
      first: inSentence(first),
      last: inSentence(last),
      count: keys.length,
    });
  };
}
