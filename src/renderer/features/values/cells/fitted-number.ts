import { formatNumber, localeTag, unitSign } from '#shared/i18n/format.ts';
import type { Locale } from '#shared/i18n/format.ts';
import { toMajor } from '#shared/kernel/unit.ts';
import type { Unit } from '#shared/kernel/unit.ts';

/** Widths of characters as parts of the size of the type; a digit of a wide typeface. */
const WIDE = 0.64;
const NARROW = 0.32;
const NARROW_ONES = /[\s.,'’:!|]/gu;

/** About as wide as a text gets, in pixels; it may be less, and is never more. */
export function widthOf(text: string, size: number): number {
  const narrow = text.match(NARROW_ONES)?.length ?? 0;
  return size * (NARROW * narrow + WIDE * (text.length - narrow));
}

/** Room for a number, in pixels, and the size of its type. */
export type NumberRoom = { readonly width: number; readonly size: number };

const DECIMALS = [2, 1, 0];
/** How much of a number may be rounded away. */
const MOST_ROUNDED = 0.005;

/**
 * A number as it is, or short with its unit where there is no room: `12,5 k€` and `€12.5K`. A number
 * that is cut would be another one. null: not even the shortest fits.
 */
export function fittedNumber(
  value: number,
  unit: Unit,
  locale: Locale,
  { width, size }: NumberRoom,
): string | null {
  const fits = (text: string): boolean => widthOf(text, size) <= width;
  const whole = formatNumber(value, unit, locale);
  if (fits(whole)) return whole;
  return shortForms(value, unit, locale).find(fits) ?? null;
}

/** From the most exact on; none that is rounded so much that it would be read as another number. */
export function shortForms(value: number, unit: Unit, locale: Locale): string[] {
  const major = toMajor(value, unit);
  const isHidden = unit === 'money' && locale.hidesAmounts === true;
  if (isHidden || Math.abs(major) < 1000) return [formatNumber(value, unit, locale)];
  const sign = unitSign(unit, locale);
  const power = 1000 ** Math.floor(Math.log10(Math.abs(major)) / 3);
  const isNear = (decimals: number): boolean => {
    const step = power / 10 ** decimals;
    return Math.abs(Math.round(major / step) * step - major) <= MOST_ROUNDED * Math.abs(major);
  };
  return DECIMALS.filter(isNear).map((decimals) => {
    const short = compactFormat(localeTag(locale.language), decimals).format(major);
    if (locale.language === 'fr') return `${short}${sign}`;
    const minus = /^[-−]/u.exec(short)?.[0] ?? '';
    return unit === 'money' ? `${minus}${sign}${short.slice(minus.length)}` : `${short}${sign}`;
  });
}

const formats = new Map<string, Intl.NumberFormat>();

function compactFormat(tag: string, decimals: number): Intl.NumberFormat {
  const key = `${tag} ${decimals}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(tag, { notation: 'compact', maximumFractionDigits: decimals });
  formats.set(key, format);
  return format;
}
