import { describe, expect, it } from 'vitest';
import { arrivalAt, readDestination } from '#shared/features/values/go-to.ts';
import type { PeriodKind } from '#shared/kernel/period.ts';

const TODAY = '2026-11-22';
const CIVIL = { yearStartMonth: 1 };
const APRIL = { yearStartMonth: 4 };

/** The key of the period, the day, or why there is neither. */
function wordsOf(text: string, calendar = CIVIL): string {
  const read = readDestination(text, { today: TODAY, calendar });
  if (!read.ok) return read.error;
  return read.value.type === 'day' ? read.value.day : read.value.period.key;
}

function columnOf(text: string, kind: PeriodKind, calendar = CIVIL): string {
  const read = readDestination(text, { today: TODAY, calendar });
  return read.ok ? arrivalAt(read.value, kind, calendar).key : read.error;
}

describe('the period to go to', () => {
  it.each([
    ['2026-03', '2026-03'],
    ['03/2026', '2026-03'],
    ['mars 2026', '2026-03'],
    ['March 2026', '2026-03'],
    ['févr. 1994', '1994-02'],
    ['AOÛT 2020', '2020-08'],
    ['T1 2026', '2026-Q1'],
    ['Q1 2026', '2026-Q1'],
    ['2026-Q4', '2026-Q4'],
    ['2e trimestre 2025', '2025-Q2'],
    ['S12 2026', '2026-W12'],
    ['W12 2026', '2026-W12'],
    ['semaine 3 2001', '2001-W03'],
    ['2026-W47', '2026-W47'],
    ['2026', '2026'],
    ['1990', '1990'],
  ])('%s is read as people write it', (text, key) => {
    expect(wordsOf(text)).toBe(key);
  });

  it.each([
    ['12/03/2026', '2026-03-12'],
    ['12.3.26', '2026-03-12'],
    ['2026-03-12', '2026-03-12'],
    ['03/25/2026', '2026-03-25'],
    ['1er mai 2024', '2024-05-01'],
    ['March 5, 2024', '2024-03-05'],
    ['aujourd’hui', TODAY],
    ["Aujourd'hui", TODAY],
    ['today', TODAY],
  ])('%s is a day', (text, day) => {
    expect(wordsOf(text)).toBe(day);
  });

  it('is a quarter of the business year of today where no year is named', () => {
    const read = (text: string, today: string) => readDestination(text, { today, calendar: APRIL });
    // In February the business year is still the one that began in April before.
    expect(read('T1', '2027-02-10')).toMatchObject({
      value: { type: 'period', period: { key: '2026-Q1', start: '2026-04-01' } },
    });
    expect(read('T1', '2027-04-10')).toMatchObject({ value: { period: { key: '2027-Q1' } } });
    expect(read('mars', '2027-02-10')).toMatchObject({ value: { period: { key: '2027-03' } } });
  });

  it('lies in the year of today where no year is named', () => {
    expect(['mars', 'T2', 'W5'].map((text) => wordsOf(text))).toEqual([
      '2026-03',
      '2026-Q2',
      '2026-W05',
    ]);
  });

  it('is named by the year in which a business year starts', () => {
    expect(wordsOf('T4', APRIL)).toBe('2026-Q4');
    expect(columnOf('Q4 2026', 'month', APRIL)).toBe('2027-01');
    expect(wordsOf('T1 2026–27', APRIL)).toBe('2026-Q1');
    expect(wordsOf('2026–27', APRIL)).toBe('2026');
  });

  it('is refused with the reason', () => {
    expect(wordsOf('')).toBe('not_a_period');
    expect(wordsOf('chiffre d’affaires')).toBe('not_a_period');
    expect(wordsOf('S53 2025')).toBe('no_such_week');
    expect(wordsOf('31/02/2026')).toBe('no_such_day');
    expect(wordsOf('1989')).toBe('year_out_of_range');
    expect(wordsOf('mars 2101')).toBe('year_out_of_range');
    expect(wordsOf('15/03/1985')).toBe('year_out_of_range');
  });

  it('is reached in columns of any kind: its own, the one around it, or its first part', () => {
    expect(columnOf('T2 2025', 'quarter')).toBe('2025-Q2');
    expect(columnOf('T2 2025', 'month')).toBe('2025-04');
    expect(columnOf('T2 2025', 'year')).toBe('2025');
    expect(columnOf('2021', 'week')).toBe('2021-W01');
    expect(columnOf('W53 2020', 'month')).toBe('2020-12');
    expect(columnOf('01/01/2021', 'week')).toBe('2020-W53');
    expect(columnOf('today', 'quarter')).toBe('2026-Q4');
  });
});
