import { changeBetween } from '#shared/features/signals/change.ts';
import { formatNumber, formatValue, localeTag, withFirstDay } from '#shared/i18n/format.ts';
import type { Locale, SignRule } from '#shared/i18n/format.ts';
import { dayNumber } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { Unit } from '#shared/kernel/unit.ts';
import { useLocale } from '#renderer/ui/locale.tsx';
import { useUnitWord } from '#renderer/ui/unit-words.ts';

const DAY_MILLISECONDS = 86_400_000;

/** Values as parts of a sentence. All values are in the engine's unit. */
type ValueText = {
  /** `8,2 %`, `12 400 €`, `3 mois`. */
  readonly valueText: (value: number, unit: Unit) => string;
  /** A value that was estimated: round it with `roundEstimate` for what is reckoned from it. */
  readonly estimate: (value: number, unit: Unit) => string;
  /** The size of a difference, without its sign: percentages differ by points. */
  readonly gap: (difference: number, unit: Unit) => string;
  /** From one value to a later one, with its sign; percent beside it where that says more. */
  readonly change: (before: number, after: number, unit: Unit) => string;
};

export function useValueText(): ValueText {
  const locale = useLocale();
  const unitWord = useUnitWord();
  const withWord = (value: number, unit: Unit, sign: SignRule, isChange: boolean): string => {
    const hasSign = unit === 'money' || (unit === 'percent' && !isChange);
    if (hasSign) return formatValue(value, unit, locale, sign);
    const word = unitWord(value, unit, isChange);
    const number = formatNumber(value, unit, locale, sign);
    return word === '' ? number : `${number}\u00A0${word}`;
  };
  return {
    valueText: (value, unit) => withWord(value, unit, 'negative', false),
    estimate: (value, unit) => withWord(roundEstimate(value, unit), unit, 'negative', false),
    gap: (difference, unit) =>
      withWord(rounded(Math.abs(difference), unit), unit, 'negative', true),
    change: (before, after, unit) => {
      const text = withWord(rounded(after - before, unit), unit, 'always', true);
      const percent = changeBetween(before, after, unit)?.percent ?? null;
      if (unit === 'percent' || percent === null) return text;
      return `${text} (${formatValue(rounded(percent, 'percent'), 'percent', locale, 'always')})`;
    },
  };
}

/** Below ten euros (or whatever the currency is) cents count: the price of a click has no others. */
const SMALL_MONEY = 1_000;

function roundMoney(cents: number): number {
  return Math.abs(cents) < SMALL_MONEY ? Math.round(cents) : Math.round(cents / 100) * 100;
}

/** Whole money and counts from a hundred on, else one decimal; small values keep two digits. */
function rounded(value: number, unit: Unit): number {
  if (unit === 'money') return roundMoney(value);
  const size = Math.abs(value);
  if (size >= 100) return Math.round(value);
  const digits = size < 1 ? 100 : 10;
  return Math.round(value * digits) / digits;
}

/** An estimate without the digits that nobody can know: three, or a tenth of a percent. */
export function roundEstimate(value: number, unit: Unit): number {
  if (unit === 'percent' && Math.abs(value) >= 1) return Math.round(value * 10) / 10;
  const short = Number(value.toPrecision(3));
  return unit === 'money' ? roundMoney(short) : short;
}

/** A target as it was set; one that was cut into shares has digits that nobody set. */
export function roundTarget(line: number, unit: Unit): number {
  const digits = unit === 'money' ? 1 : 100;
  const isAsSet = Math.abs(line * digits - Math.round(line * digits)) < 1e-6;
  return isAsSet ? line : roundEstimate(line, unit);
}

/** A date without its year, in full: `31 décembre`, `1 October`. */
export function dayInWords(day: Day, locale: Locale): string {
  const date = new Date(dayNumber(day) * DAY_MILLISECONDS);
  const text = new Intl.DateTimeFormat(localeTag(locale.language), {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(date);
  return withFirstDay(text, locale.language);
}
