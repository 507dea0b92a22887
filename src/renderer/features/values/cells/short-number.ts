import { formatNumber, localeTag } from '#shared/i18n/format.ts';
import type { Locale } from '#shared/i18n/format.ts';
import { toMajor } from '#shared/kernel/unit.ts';
import type { Unit } from '#shared/kernel/unit.ts';

/** From here on a line beside a value is written short: `12,5 k`. */
const LONG_FROM = 10_000;

const compact = new Map<string, Intl.NumberFormat>();

/** A number where there is little room; the whole number is never further away than the cell's words. */
export function shortNumber(value: number, unit: Unit, locale: Locale): string {
  const major = toMajor(value, unit);
  if (Math.abs(major) < LONG_FROM) return formatNumber(value, unit, locale);
  const tag = localeTag(locale.language);
  const format =
    compact.get(tag) ??
    new Intl.NumberFormat(tag, { notation: 'compact', maximumFractionDigits: 1 });
  compact.set(tag, format);
  return format.format(major);
}
