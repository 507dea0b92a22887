import { FIRST_YEAR, LAST_YEAR } from '#shared/kernel/period.ts';
import type { PeriodKind } from '#shared/kernel/period.ts';
import { foldedText } from '#shared/kernel/fold-text.ts';
import { fullYear, monthNamed } from '#shared/kernel/month-names.ts';
import { repairedAccents } from './accents.ts';

/**
 * What a header says of its period: its kind, its year where it names one, and its place in the year
 * (the number of the week, month or quarter; 0 for a year). `isBare`: digits alone, so that a value
 * may look the same.
 */
export type PeriodToken =
  | {
      readonly type: 'period';
      readonly kind: PeriodKind;
      readonly year: number | null;
      readonly place: number;
      readonly isBare: boolean;
      /** `S1`, `S2`: a week, or half a year in French. */
      readonly maybeHalfYear: boolean;
    }
  | DayToken;

/** A date; `first` and `second` as written, where either may be the day. */
export type DayToken = {
  readonly type: 'day';
  readonly year: number;
  readonly first: number;
  readonly second: number;
  /** Which of the two is the month; null: the text does not say. */
  readonly order: 'dmy' | 'mdy' | null;
};

/** Behind a date a time may stand, and not another date: `1/9/2026 - 30/9/2026` is no day. */
const ISO_DAY = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ] ?\d{1,2}[:h]\d{2}.*)?$/;
const NUMBERED_DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:,? \d{1,2}[:h]\d{2}.*)?$/;
const LEAD =
  /^(?:mois(?: de| d)?|month(?: of)?|annee|year|exercice|fy|semaine du|week of|au|fin|end of) (?=\S)/;
const YEAR = String.raw`(?<year>\d{4}|\d{2})`;
const LONG_YEAR = String.raw`(?<year>(?:19|20)\d{2})`;
/** A time of day behind a date in words, its signs taken for blanks. */
const TIME = String.raw`(?: \d{1,2} \d{2}(?: \d{2})?(?: ?[ap]m)?)?`;
const WEEK_WORD = '(?<word>semaine|sem|week|wk|kw|s|w)';
const QUARTER_WORD = '(?:trimestre|trim|quarter|qtr|t|q)';

const SHAPES: readonly { readonly kind: PeriodKind; readonly shape: RegExp }[] = [
  { kind: 'quarter', shape: new RegExp(`^${QUARTER_WORD} ?(?<place>[1-4])(?: ${YEAR})?$`) },
  { kind: 'quarter', shape: new RegExp(`^${LONG_YEAR} ?${QUARTER_WORD} ?(?<place>[1-4])$`) },
  {
    kind: 'quarter',
    shape: new RegExp(
      `^(?<place>[1-4]) ?(?:er|ere|e|eme|st|nd|rd|th) ${QUARTER_WORD}(?: ${YEAR})?$`,
    ),
  },
  { kind: 'week', shape: new RegExp(`^${WEEK_WORD} ?(?<place>\\d{1,2})(?: ${YEAR})?$`) },
  { kind: 'week', shape: new RegExp(`^${LONG_YEAR} ?${WEEK_WORD} ?(?<place>\\d{1,2})$`) },
  { kind: 'month', shape: new RegExp(`^m ?(?<place>\\d{1,2})(?: ${YEAR})?$`) },
  { kind: 'month', shape: new RegExp(`^(?<place>\\d{1,2}) ${LONG_YEAR}$`) },
  { kind: 'month', shape: new RegExp(`^${LONG_YEAR} (?<place>\\d{1,2})$`) },
  { kind: 'month', shape: new RegExp(`^${LONG_YEAR}(?<place>0[1-9]|1[0-2])$`) },
  { kind: 'year', shape: new RegExp(`^${LONG_YEAR}$`) },
];
const MONTH_SHAPES: readonly RegExp[] = [
  new RegExp(`^(?<name>[a-z]+) ?${YEAR}$`),
  new RegExp(`^${LONG_YEAR} ?(?<name>[a-z]+)$`),
  /^(?<name>[a-z]+)$/,
];
const WORDED_DAYS: readonly RegExp[] = [
  new RegExp(`^(?<day>\\d{1,2})(?:er|st|nd|rd|th)? (?<name>[a-z]+) ${YEAR}${TIME}$`),
  new RegExp(`^(?<name>[a-z]+) (?<day>\\d{1,2})(?:st|nd|rd|th)? ${LONG_YEAR}${TIME}$`),
];
const LAST_PLACE: Readonly<Record<PeriodKind, number>> = {
  week: 53,
  month: 12,
  quarter: 4,
  year: 0,
};
const LONGEST_HEADER = 40;

/** Reads a header in French or English; null where it names no period. */
export function readPeriodToken(text: string): PeriodToken | null {
  if (text.length > LONGEST_HEADER) return null;
  const folded = foldedText(text);
  return (
    tokenOf(folded) ??
    tokenOf(foldedText(repairedAccents(text) ?? '')) ??
    tokenOf(folded.replace(REMARK, '').replace(ROLE, '').trim())
  );
}

/** `(estimé)`, `*` behind a period. */
const REMARK = /\s*(?:\([^()]*\)|\*+)$/;
/** `janv. 2026 Réel`, `Objectif mars 2026`: what is told of the period, beside its name. */
const ROLE =
  /^(?:reel|realise|actual|objectif|cible|target|budget|prevu)s?[ :-]+|[ :-]+(?:reel|realise|actual|objectif|cible|target|budget|prevu)s?$/;

/** Reads a number as the place of a period in its year (`11` under the heading `Mois`). */
export function readNumberedPeriod(text: string, kind: PeriodKind): PeriodToken | null {
  const number = /^0?\d{1,2}$/.test(text.trim()) ? Number(text) : 0;
  if (number < 1 || number > LAST_PLACE[kind]) return null;
  return { type: 'period', kind, year: null, place: number, isBare: false, maybeHalfYear: false };
}

function tokenOf(folded: string): PeriodToken | null {
  if (folded === '') return null;
  const day = dayIn(folded);
  if (day) return day;
  const words = folded
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(LEAD, '');
  return wordedDay(words) ?? periodIn(words, /^\d+$/.test(folded));
}

function dayIn(text: string): DayToken | null {
  const iso = ISO_DAY.exec(text);
  if (iso) return dayToken(Number(iso[1]), Number(iso[3]), Number(iso[2]), 'dmy');
  const numbered = NUMBERED_DAY.exec(text);
  if (!numbered) return null;
  const [first, second] = [Number(numbered[1]), Number(numbered[2])];
  const order = first > 12 ? 'dmy' : second > 12 ? 'mdy' : null;
  return dayToken(Number(fullYear(numbered[3] ?? '')), first, second, order);
}

function dayToken(
  year: number,
  first: number,
  second: number,
  order: DayToken['order'],
): DayToken | null {
  const isDate = Math.max(first, second) <= 31 && Math.min(first, second) >= 1;
  const hasMonth = Math.min(first, second) <= 12;
  return isDate && hasMonth && isYear(year) ? { type: 'day', year, first, second, order } : null;
}

function wordedDay(words: string): DayToken | null {
  for (const shape of WORDED_DAYS) {
    const found = shape.exec(words)?.groups;
    const month = found && monthNamed(found['name'] ?? '');
    if (!found || month === undefined) continue;
    return dayToken(Number(fullYear(found['year'] ?? '')), Number(found['day']), month, 'dmy');
  }
  return null;
}

function periodIn(words: string, isBare: boolean): PeriodToken | null {
  for (const { kind, shape } of SHAPES) {
    const found = shape.exec(words)?.groups;
    if (!found) continue;
    const place = Number(found['place'] ?? 0);
    const maybeHalfYear = found['word'] === 's' && place <= 2;
    return period({ kind, yearText: found['year'], place, isBare, maybeHalfYear });
  }
  for (const shape of MONTH_SHAPES) {
    const found = shape.exec(words)?.groups;
    const place = found && monthNamed(found['name'] ?? '');
    if (!found || place === undefined) continue;
    return period({ kind: 'month', yearText: found['year'], place, isBare, maybeHalfYear: false });
  }
  return null;
}

type PeriodParts = {
  readonly kind: PeriodKind;
  readonly yearText: string | undefined;
  readonly place: number;
  readonly isBare: boolean;
  readonly maybeHalfYear: boolean;
};

function period({ yearText, ...found }: PeriodParts): PeriodToken | null {
  const year = yearText === undefined ? null : Number(fullYear(yearText));
  const isPlace =
    found.kind === 'year' || (found.place >= 1 && found.place <= LAST_PLACE[found.kind]);
  if (!isPlace || (year !== null && !isYear(year))) return null;
  return { type: 'period', year, ...found };
}

function isYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
