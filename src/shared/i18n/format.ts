import { dayNumber } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import type { Language } from '../kernel/language.ts';
import type { Period } from '../kernel/period.ts';
import { MINOR_UNITS, toMajor } from '../kernel/unit.ts';
import type { Unit } from '../kernel/unit.ts';

/** What formatting needs to know of the business and its owner. */
export type Locale = {
  readonly language: Language;
  readonly currency: string;
  readonly yearStartMonth: number;
  /** True: amounts of money are not shown, for a screen that others see. */
  readonly hidesAmounts?: boolean;
};

/** What stands in the place of an amount that is not shown. */
const HIDDEN = '•••';

const NARROW_SPACE = '\u202F';
const DAY_MILLISECONDS = 86_400_000;

const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** What a language asks for: its tag, and what Intl does not know of its writing. */
type Habits = {
  readonly tag: string;
  /** The letter before the number of a week, of a quarter. */
  readonly week: string;
  readonly quarter: string;
  /** Before the Monday of a week: as its name, and within a sentence. */
  readonly weekOf: string;
  readonly theWeekOf: string;
  /** True: a sign follows its number at a narrow space; else `%` clings to it, and money stands first. */
  readonly setsSignsOff: boolean;
  /** The first day of a month, before its name. */
  readonly firstDay: string;
};

const HABITS: Readonly<Record<Language, Habits>> = {
  fr: {
    tag: 'fr-FR',
    week: 'S',
    weekOf: 'semaine du',
    theWeekOf: 'la semaine du',
    quarter: 'T',
    setsSignsOff: true,
    firstDay: '1er',
  },
  // British English for its day-first dates.
  en: {
    tag: 'en-GB',
    week: 'W',
    weekOf: 'week of',
    theWeekOf: 'the week of',
    quarter: 'Q',
    setsSignsOff: false,
    firstDay: '1',
  },
};

/** The tag under which Intl knows the language. */
export function localeTag(language: Language): string {
  return HABITS[language].tag;
}

/** True where signs follow at a narrow space: `5 %`, `5 €`, against `5%`, `€5`. */
export function setsSignsOff(language: Language): boolean {
  return HABITS[language].setsSignsOff;
}

/** A date as Intl writes it, its first of the month as the language says it: `1er mai`. */
export function withFirstDay(date: string, language: Language): string {
  return date.replace(/\b1 /, `${HABITS[language].firstDay} `);
}

function numberFormat(tag: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = tag + JSON.stringify(options);
  const known = numberFormats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(tag, options);
  numberFormats.set(key, made);
  return made;
}

function dateFormat(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = tag + JSON.stringify(options);
  const known = dateFormats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
  dateFormats.set(key, made);
  return made;
}

/** How many decimals a value shows: cents only where there are any, ratios to the hundredth. */
function decimalsFor(value: number, unit: Unit): { min: number; max: number } {
  if (unit === 'count' || unit === 'days') return { min: 0, max: 1 };
  if (unit === 'money') {
    const hasCents = Math.round(value * 100) % 100 !== 0;
    return hasCents && Math.abs(value) < 10_000 ? { min: 2, max: 2 } : { min: 0, max: 0 };
  }
  if (unit === 'ratio') return { min: 0, max: 2 };
  // 8.24 % and 3.33 say something; the hundredths of 55.97 % are noise.
  return { min: 0, max: Math.abs(value) < 10 ? 2 : 1 };
}

/** The number that the shown one stands for: 98.7258 % is shown, and so suggested, as 98.7. */
export function roundAsShown(value: number, unit: Unit): number {
  const major = toMajor(value, unit);
  const rounded = Number(major.toFixed(decimalsFor(major, unit).max));
  return unit === 'money' ? Math.round(rounded * MINOR_UNITS) : rounded;
}

/** How signs are written: always on changes, else on negative values alone. */
export type SignRule = 'always' | 'negative';

/** The number alone, in the language's own writing; `value` in the engine's unit (money in cents). */
export function formatNumber(
  value: number,
  unit: Unit,
  locale: Locale,
  sign: SignRule = 'negative',
): string {
  if (unit === 'money' && locale.hidesAmounts === true) return HIDDEN;
  const major = toMajor(value, unit);
  const { min, max } = decimalsFor(major, unit);
  return numberFormat(localeTag(locale.language), {
    minimumFractionDigits: min,
    maximumFractionDigits: max,
    signDisplay: sign === 'always' ? 'exceptZero' : 'negative',
  }).format(major);
}

/** The sign of the business currency: €, $, £, CHF. */
function currencySign(locale: Locale): string {
  const parts = numberFormat(localeTag(locale.language), {
    style: 'currency',
    currency: locale.currency,
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(0);
  return parts.find((part) => part.type === 'currency')?.value ?? locale.currency;
}

/** The sign that follows the number (or goes before it), or nothing; the words of longer units are messages. */
export function unitSign(unit: Unit, locale: Locale): string {
  if (unit === 'money') return currencySign(locale);
  return unit === 'percent' ? '%' : '';
}

/** Number and sign in one text: `1 234,50 €`, `€1,234.50`, `8,2 %`, `8.2%`, `12`. */
export function formatValue(
  value: number,
  unit: Unit,
  locale: Locale,
  sign: SignRule = 'negative',
): string {
  const number = formatNumber(value, unit, locale, sign);
  const mark = unitSign(unit, locale);
  if (mark === '') return number;
  if (setsSignsOff(locale.language)) return `${number}${NARROW_SPACE}${mark}`;
  if (unit === 'percent') return `${number}%`;
  const prefix = /^[-+−]/.exec(number)?.[0] ?? '';
  const gap = /[A-Z]$/.test(mark) ? '\u00A0' : '';
  return `${prefix}${mark}${gap}${number.slice(prefix.length)}`;
}

/**
 * An amount to its last digit, as books want it: `1 234,50 €`, `-€1,234.50`; `minor` is in minor
 * units of the currency, `digits` says how many decimals it has.
 */
export function formatExactMoney(
  minor: number,
  locale: Pick<Locale, 'language' | 'currency' | 'hidesAmounts'>,
  digits = 2,
): string {
  const { language, currency } = locale;
  if (locale.hidesAmounts === true) return HIDDEN;
  return numberFormat(localeTag(language), {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(minor / 10 ** digits);
}

/** A day in digits, day first: `22/11/2026`. */
export function formatDayInFigures(day: Day): string {
  return `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

/** What a person types and sees in an input: the number in the language's writing, ungrouped. */
export function formatForInput(value: number, unit: Unit, language: Language): string {
  return numberFormat(localeTag(language), {
    useGrouping: false,
    maximumFractionDigits: 10,
  }).format(toMajor(value, unit));
}

function asDate(day: Day): Date {
  return new Date(dayNumber(day) * DAY_MILLISECONDS);
}

/** A date in words: `22 novembre 2026`, `22 November 2026`; short: `22 nov.`, `22 Nov`. */
export function formatDay(day: Day, locale: Locale, length: 'long' | 'short' = 'long'): string {
  const options: Intl.DateTimeFormatOptions =
    length === 'long'
      ? { day: 'numeric', month: 'long', year: 'numeric' }
      : { day: 'numeric', month: 'short' };
  const text = dateFormat(localeTag(locale.language), options).format(asDate(day));
  return withFirstDay(text, locale.language);
}

/** The year as the business names it: `2026`, or `2026–27` where it starts in another month. */
function businessYear(year: number, locale: Locale): string {
  if (locale.yearStartMonth === 1) return String(year);
  return `${year}–${String((year + 1) % 100).padStart(2, '0')}`;
}

/** A day with its year, short: `16 nov. 2026`. */
function dayOfYear(day: Day, { language }: Locale): string {
  const options = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  return withFirstDay(dateFormat(localeTag(language), options).format(asDate(day)), language);
}

/** The name of a period: `nov. 2026`, `T4 2026`, `Q1 2026–27`, `semaine du 16 nov. 2026`. */
export function formatPeriod(
  period: Pick<Period, 'kind' | 'key' | 'start'>,
  locale: Locale,
): string {
  const year = Number(period.key.slice(0, 4));
  switch (period.kind) {
    case 'week':
      return `${HABITS[locale.language].weekOf} ${dayOfYear(period.start, locale)}`;
    case 'month':
      return dateFormat(localeTag(locale.language), { month: 'short', year: 'numeric' }).format(
        asDate(period.start),
      );
    case 'quarter':
      return `${HABITS[locale.language].quarter}${period.key.slice(6)} ${businessYear(year, locale)}`;
    case 'year':
      return businessYear(year, locale);
  }
}

/** A period within a sentence: `la semaine du 16 nov. 2026`, `nov. 2026`. */
export function formatPeriodInSentence(
  period: Pick<Period, 'kind' | 'key' | 'start'>,
  locale: Locale,
): string {
  return period.kind === 'week'
    ? `${HABITS[locale.language].theWeekOf} ${dayOfYear(period.start, locale)}`
    : formatPeriod(period, locale);
}

/** The head of a column where the year stands elsewhere: `nov.`, `T4`, `S47`, `2026`. */
export function formatPeriodShort(
  period: Pick<Period, 'kind' | 'key' | 'start'>,
  locale: Locale,
): string {
  if (period.kind === 'month') {
    return dateFormat(localeTag(locale.language), { month: 'short' }).format(asDate(period.start));
  }
  if (period.kind === 'week') return `${HABITS[locale.language].week}${period.key.slice(6)}`;
  return period.kind === 'year'
    ? formatPeriod(period, locale)
    : (formatPeriod(period, locale).split(' ')[0] ?? period.key);
}

/** The name of a month (1 to 12): `avril`, `April`. */
export function monthName(month: number, locale: Pick<Locale, 'language'>): string {
  return dateFormat(localeTag(locale.language), { month: 'long' }).format(
    new Date(Date.UTC(2024, month - 1, 1)),
  );
}

/** The name of a currency in the user's language: `euro`, `franc suisse`. */
export function currencyName(code: string, locale: Pick<Locale, 'language'>): string {
  const names = new Intl.DisplayNames(localeTag(locale.language), { type: 'currency' });
  return names.of(code) ?? code;
}
