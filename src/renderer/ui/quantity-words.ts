import { formatQuantity } from '#shared/i18n/format.ts';
import type { Unit } from '#shared/kernel/quantity.ts';
import { useLocale } from './locale.tsx';
import { useUnitWord } from './unit-words.ts';

/** A number with its unit in words: `8,2 %`, `12 jours`. */
export function useQuantityWords(): (value: number, unit: Unit) => string {
  const locale = useLocale();
  const unitWord = useUnitWord();
  return (value, unit) => {
    const number = formatQuantity(value, unit, locale);
    const isSigned = unit === 'money' || unit === 'percent';
    const word = isSigned ? '' : unitWord(value, unit);
    return word === '' ? number : `${number}\u00A0${word}`;
  };
}
