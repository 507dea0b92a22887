import { formatNumber } from './format.ts';
import type { Locale } from './format.ts';
import type { Language } from '../kernel/language.ts';
import { USUAL_DECIMAL } from '../kernel/number-text.ts';
import type { Unit } from '../kernel/unit.ts';

const FIGURE = /^-?(?:\d+\.?\d*|\.\d+)$/;

/**
 * What matters of a number that someone writes or sees: its digits, its sign and its decimal mark,
 * without the spaces, separators of thousands and signs of units of that language.
 */
function digitsOf(text: string, language: Language): string {
  const bare = text.replaceAll(/[\s%€$£]/gu, '').replaceAll('−', '-');
  return USUAL_DECIMAL[language] === ',' ? bare.replace(',', '.') : bare.replaceAll(',', '');
}

/** The number that a search is after, to be handed to `showsDigits`; null where it is no number. */
export function searchedDigits(search: string, language: Language): string | null {
  const digits = digitsOf(search, language);
  return FIGURE.test(digits) ? digits : null;
}

/** True where a value, as it is shown, holds those digits one after the other. */
export function showsDigits(value: number, unit: Unit, digits: string, locale: Locale): boolean {
  return digitsOf(formatNumber(value, unit, locale), locale.language).includes(digits);
}
