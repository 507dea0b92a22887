import { describe, expect, it } from 'vitest';
import { searchedDigits, showsDigits } from '#shared/i18n/figure-search.ts';
import type { Locale } from '#shared/i18n/format.ts';
import type { Unit } from '#shared/kernel/unit.ts';

const localeOf = (language: Locale['language']): Locale => ({
  language,
  currency: 'EUR',
  yearStartMonth: 1,
});

function isFound(search: string, value: number, unit: Unit, language: Locale['language']): boolean {
  const digits = searchedDigits(search, language);
  return digits !== null && showsDigits(value, unit, digits, localeOf(language));
}

describe('a figure', () => {
  it('is found as it is shown, with or without its spaces and its sign', () => {
    for (const search of ['1234,5', '1 234,50', '1 234,50 €', '34,5', '1234.5']) {
      expect(isFound(search, 123_450, 'money', 'fr'), search).toBe(true);
    }
    for (const search of ['1234.5', '1,234.50', '€1,234.5', '1234']) {
      expect(isFound(search, 123_450, 'money', 'en'), search).toBe(true);
    }
    expect(isFound('8,2 %', 8.24, 'percent', 'fr')).toBe(true);
    expect(isFound('−12', -12, 'count', 'fr')).toBe(true);
    expect(isFound('-12', -12, 'count', 'en')).toBe(true);
  });

  it('is not found by decimals that it does not show', () => {
    expect(isFound('55.97', 55.97, 'percent', 'en')).toBe(false);
    expect(isFound('56', 55.97, 'percent', 'en')).toBe(true);
    expect(isFound('4', 123_450, 'count', 'en')).toBe(true);
    expect(isFound('6', 123_450, 'count', 'en')).toBe(false);
  });

  it('is not looked for by words', () => {
    for (const search of ['', ' ', '€', 'T1 2026', 'mars', '1-2', '1,2,3', '.']) {
      expect(searchedDigits(search, 'fr'), search).toBeNull();
    }
  });
});
