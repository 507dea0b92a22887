import { localeTag } from '#shared/i18n/format.ts';
import type { Language } from '#shared/kernel/language.ts';

/** Months as a sentence names them. */
export function monthsInWords(months: readonly string[], language: Language): string {
  const options = { month: 'long', year: 'numeric' } as const;
  return listed(
    months.map((month) => dateInWords(`${month}-01`, options, language)),
    language,
  );
}

/** Days as a sentence names them. */
export function daysInWords(days: readonly string[], language: Language): string {
  return listed(
    days.map((day) => dateInWords(day, { dateStyle: 'long' }, language)),
    language,
  );
}

function dateInWords(day: string, options: Intl.DateTimeFormatOptions, language: Language): string {
  const format = new Intl.DateTimeFormat(localeTag(language), { ...options, timeZone: 'UTC' });
  return format.format(new Date(day));
}

function listed(words: readonly string[], language: Language): string {
  return new Intl.ListFormat(localeTag(language), { type: 'conjunction' }).format(words);
}
