import { describe, expect, it } from 'vitest';
import { readPeriodHeader } from '#shared/features/values/grid-file/period-header.ts';
import { CIVIL_CALENDAR } from '#shared/kernel/period.ts';

function keyOf(text: string): string {
  const period = readPeriodHeader(text, CIVIL_CALENDAR);
  return period.ok ? period.value.key : period.error;
}

const FRENCH = 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ');
const ENGLISH = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

describe('the header of a period column', () => {
  it.each([
    ['2026-01', '2026-01'],
    [' 2026-12 ', '2026-12'],
    ['2026-Q1', '2026-Q1'],
    ['2026-q4', '2026-Q4'],
    ['2026-T1', '2026-Q1'],
    ['T3 2026', '2026-Q3'],
    ['Q3-2026', '2026-Q3'],
    ['2026-W05', '2026-W05'],
    ['2026-S05', '2026-W05'],
    ['S5 2026', '2026-W05'],
    ['2026-W53', '2026-W53'],
    ['2026', '2026'],
    ['01/2026', '2026-01'],
    ['1/2026', '2026-01'],
    ['janvier 2026', '2026-01'],
    ['Février\u00a02026', '2026-02'],
    ['AOÛT 2026', '2026-08'],
    ['Decembre 2026', '2026-12'],
    ['January 2026', '2026-01'],
    ['jan-26', '2026-01'],
    ['févr.-26', '2026-02'],
    ['Sept. 99', '1999-09'],
  ])('"%s" is %s', (text, key) => expect(keyOf(text)).toBe(key));

  it('knows all twelve months as Excel shortens them in French and in English', () => {
    for (const names of [FRENCH, ENGLISH]) {
      const keys = names.map((name) => keyOf(`${name}-26`));
      expect(keys).toEqual(names.map((_, i) => `2026-${String(i + 1).padStart(2, '0')}`));
    }
  });

  it.each(['', 'notes', '2026-13', '13/2026', '2026-Q5', 'mardi 2026', '2026-1-1', 'mai'])(
    '"%s" is no period',
    (text) => expect(keyOf(text)).toBe('not_a_period'),
  );

  it('refuses a week that its year does not have, and a year out of range', () => {
    expect(keyOf('2025-W53')).toBe('no_such_week');
    expect(keyOf('2026-W00')).toBe('no_such_week');
    expect(keyOf('January 1989')).toBe('year_out_of_range');
  });
});
