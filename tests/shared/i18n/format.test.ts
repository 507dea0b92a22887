import { describe, expect, it } from 'vitest';
import {
  currencyName,
  formatDay,
  formatDayInFigures,
  formatExactMoney,
  formatForInput,
  formatNumber,
  formatPeriod,
  formatPeriodShort,
  formatValue,
  monthName,
  roundAsShown,
  unitSign,
} from '#shared/i18n/format.ts';
import type { Locale } from '#shared/i18n/format.ts';
import { parsePeriodKey } from '#shared/kernel/period.ts';
import type { Unit } from '#shared/kernel/unit.ts';

const FR: Locale = { language: 'fr', currency: 'EUR', yearStartMonth: 1 };
const EN: Locale = { language: 'en', currency: 'EUR', yearStartMonth: 1 };
/** The narrow space that never breaks, as French sets it before signs and between thousands. */
const THIN = '\u202F';

describe('an amount', () => {
  it.each<[number, string, string]>([
    [123_450, `1${THIN}234,50${THIN}€`, '€1,234.50'],
    [100_000, `1${THIN}000${THIN}€`, '€1,000'],
    [-5, `-0,05${THIN}€`, '-€0.05'],
    [999_999, `9${THIN}999,99${THIN}€`, '€9,999.99'],
    [1_000_050, `10${THIN}001${THIN}€`, '€10,001'],
    [0, `0${THIN}€`, '€0'],
  ])('of %d cents is written as each language does', (cents, french, english) => {
    expect(formatValue(cents, 'money', FR)).toBe(french);
    expect(formatValue(cents, 'money', EN)).toBe(english);
  });

  it('carries the sign of the business’s own currency', () => {
    expect(formatValue(1200, 'money', { ...EN, currency: 'USD' })).toBe('$12');
    expect(formatValue(1200, 'money', { ...EN, currency: 'CHF' })).toBe('CHF\u00A012');
    expect(formatValue(1200, 'money', { ...FR, currency: 'CHF' })).toBe(`12${THIN}CHF`);
    expect(unitSign('money', { ...FR, currency: 'GBP' })).toBe('£');
    expect(unitSign('percent', FR)).toBe('%');
    expect(unitSign('count', FR)).toBe('');
  });

  it('that is a change says in which direction, unless there is none', () => {
    expect(formatValue(1200, 'money', EN, 'always')).toBe('+€12');
    expect(formatValue(-1200, 'money', EN, 'always')).toBe('-€12');
    expect(formatValue(0, 'money', EN, 'always')).toBe('€0');
    expect(formatValue(2, 'percent', FR, 'always')).toBe(`+2${THIN}%`);
  });
});

describe('an amount of the books', () => {
  it('is written to its last digit in each language', () => {
    expect(formatExactMoney(123_450, FR)).toBe(`1${THIN}234,50\u00A0€`);
    expect(formatExactMoney(-123_450, EN)).toBe('-€1,234.50');
    expect(formatExactMoney(0, EN)).toBe('€0.00');
    expect(formatExactMoney(1_000_000_005, EN)).toBe('€10,000,000.05');
  });

  it('has the decimals of its currency', () => {
    expect(formatExactMoney(250, { language: 'en', currency: 'JPY' }, 0)).toBe('¥250');
    expect(formatExactMoney(1234, { language: 'en', currency: 'KWD' }, 3)).toBe('KWD\u00A01.234');
    expect(formatExactMoney(500, { language: 'en', currency: 'USD' })).toBe('$5.00');
  });
});

describe('any other figure', () => {
  it.each<[number, Unit, string]>([
    [8.24, 'percent', `8,24${THIN}%`],
    [55.97, 'percent', `56${THIN}%`],
    [55.94, 'percent', `55,9${THIN}%`],
    [-12.34, 'percent', `-12,3${THIN}%`],
    [10, 'percent', `10${THIN}%`],
    [3.333_333, 'ratio', '3,33'],
    [33.336, 'ratio', '33,34'],
    [12, 'count', '12'],
    [12.34, 'count', '12,3'],
    [2.25, 'days', '2,3'],
    [3.456, 'months', '3,46'],
    [34.56, 'score', '34,6'],
  ])('%d in %s shows the decimals that say something: %s', (value, unit, text) => {
    expect(formatValue(value, unit, FR)).toBe(text);
  });

  it('is written in English with a point, and its percent sign without a space', () => {
    expect(formatValue(8.24, 'percent', EN)).toBe('8.24%');
    expect(formatNumber(12_345.6, 'count', EN)).toBe('12,345.6');
  });

  it('is suggested as the figure that is shown', () => {
    expect(roundAsShown(98.7258, 'percent')).toBe(98.7);
    expect(roundAsShown(9.7258, 'percent')).toBe(9.73);
    expect(roundAsShown(123_449, 'money')).toBe(123_449);
    expect(roundAsShown(1_234_567, 'money')).toBe(1_234_600);
    expect(roundAsShown(2.34567, 'ratio')).toBe(2.35);
  });

  it('stands in a field as one would type it: whole, and without thousands apart', () => {
    expect(formatForInput(123_450_005, 'money', 'fr')).toBe('1234500,05');
    expect(formatForInput(1234.5, 'ratio', 'en')).toBe('1234.5');
    expect(formatForInput(1 / 3, 'ratio', 'en')).toBe('0.3333333333');
  });
});

describe('a date', () => {
  it('is written out or short, and the first of a month is the first', () => {
    expect(formatDay('2026-11-22', FR)).toBe('22 novembre 2026');
    expect(formatDay('2026-12-01', FR)).toBe('1er décembre 2026');
    expect(formatDay('2026-11-22', FR, 'short')).toBe('22 nov.');
    expect(formatDay('2026-11-22', EN)).toBe('22 November 2026');
    expect(formatDay('2026-12-01', EN, 'short')).toBe('1 Dec');
  });

  it('in figures has its day first', () => {
    expect(formatDayInFigures('2026-11-02')).toBe('02/11/2026');
  });

  it('keeps its names of months and currencies in each language', () => {
    expect([1, 4, 12].map((month) => monthName(month, FR))).toEqual([
      'janvier',
      'avril',
      'décembre',
    ]);
    expect(monthName(4, EN)).toBe('April');
    expect(currencyName('CHF', FR)).toBe('franc suisse');
    expect(currencyName('EUR', EN)).toBe('Euro');
  });
});

describe('a period', () => {
  const named = (key: string, locale: Locale) => {
    const parsed = parsePeriodKey(key, locale);
    if (!parsed.ok) throw new Error(key);
    return [formatPeriod(parsed.value, locale), formatPeriodShort(parsed.value, locale)];
  };

  it('has its name, and a short one for the head of a column', () => {
    expect(named('2026-W05', FR)).toEqual(['semaine du 26 janv. 2026', 'S05']);
    expect(named('2026-11', FR)).toEqual(['nov. 2026', 'nov.']);
    expect(named('2026-Q4', FR)).toEqual(['T4 2026', 'T4']);
    expect(named('2026', FR)).toEqual(['2026', '2026']);
    expect(named('2026-W05', EN)).toEqual(['week of 26 Jan 2026', 'W05']);
    expect(named('2026-11', EN)).toEqual(['Nov 2026', 'Nov']);
    expect(named('2026-Q4', EN)).toEqual(['Q4 2026', 'Q4']);
  });

  it('of a business year that starts in April names both of its years', () => {
    const april = { ...EN, yearStartMonth: 4 };
    expect(named('2026-Q1', april)).toEqual(['Q1 2026–27', 'Q1']);
    expect(named('2099', april)).toEqual(['2099–00', '2099–00']);
    expect(named('2026-11', april)).toEqual(['Nov 2026', 'Nov']);
  });
});

describe('an amount that is hidden', () => {
  const hidden = {
    language: 'fr',
    currency: 'EUR',
    yearStartMonth: 1,
    hidesAmounts: true,
  } as const;

  it('shows neither its size nor its sign, and keeps its unit', () => {
    expect(formatValue(-1_234_567, 'money', hidden)).toBe('•••\u202F€');
    expect(formatValue(5, 'money', { ...hidden, language: 'en' })).toBe('€•••');
    expect(formatExactMoney(-1_234_567, hidden)).toBe('•••');
  });

  it('leaves all that is no money', () => {
    expect(formatValue(8.2, 'percent', hidden)).toBe('8,2\u202F%');
    expect(formatNumber(12, 'count', hidden)).toBe('12');
  });
});
