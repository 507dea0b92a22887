import { describe, expect, it } from 'vitest';
import { readPeriodToken } from '#shared/features/values/old-sheet/period-token.ts';

/** What a header says, in a word; null where it names no period. */
function told(header: string): string | null {
  const token = readPeriodToken(header);
  if (!token) return null;
  if (token.type === 'day') {
    return `day ${token.year}: ${token.first}/${token.second} ${token.order ?? 'open'}`;
  }
  const { kind, year, place, isBare, maybeHalfYear } = token;
  const more = `${isBare ? ' bare' : ''}${maybeHalfYear ? ' or half a year' : ''}`;
  return `${kind} ${year ?? '?'} ${place}${more}`;
}

describe('a header', () => {
  it.each([
    ['2026-03-31', 'day 2026: 31/3 dmy'],
    ['2026-3-1 00:00:00', 'day 2026: 1/3 dmy'],
    ['2026-03-31T10:00', 'day 2026: 31/3 dmy'],
    ['01/02/2026', 'day 2026: 1/2 open'],
    ['12.12.26', 'day 2026: 12/12 open'],
    ['13-02-2026', 'day 2026: 13/2 dmy'],
    ['02/13/2026 10:00', 'day 2026: 2/13 mdy'],
    ['31/12/99', 'day 1999: 31/12 dmy'],
    ['31 janvier 2026', 'day 2026: 31/1 dmy'],
    ['1er févr. 26', 'day 2026: 1/2 dmy'],
    ['2nd March 2026', 'day 2026: 2/3 dmy'],
    ['March 3rd, 2026', 'day 2026: 3/3 dmy'],
    ['semaine du 05/01/2026', 'day 2026: 5/1 dmy'],
  ])('names a day: %s', (header, expected) => {
    expect(told(header)).toBe(header.startsWith('semaine') ? null : expected);
  });

  it.each([
    ['Semaine du 5 janvier 2026', 'day 2026: 5/1 dmy'],
    ['Week of Jan 5, 2026', 'day 2026: 5/1 dmy'],
    ['au 31 mars 2026', 'day 2026: 31/3 dmy'],
    ['fin décembre 2026', 'month 2026 12'],
    ['end of June 2026', 'month 2026 6'],
    ['Mois de mai 2026', 'month 2026 5'],
    ['mois d’août', 'month ? 8'],
    ['Exercice 2025', 'year 2025 0'],
    ['FY 2025', 'year 2025 0'],
    ['Année 2025', 'year 2025 0'],
    ['Mois', null],
  ])('may begin with a word that says what it is: %s', (header, expected) => {
    expect(told(header)).toBe(expected);
  });

  it.each([
    ['T1 2026', 'quarter 2026 1'],
    ['t4', 'quarter ? 4'],
    ['Q3 ’25', 'quarter 2025 3'],
    ['2026-Q2', 'quarter 2026 2'],
    ['2026T2', 'quarter 2026 2'],
    ['Trimestre 2', 'quarter ? 2'],
    ['Qtr 2 2026', 'quarter 2026 2'],
    ['1er trimestre 2026', 'quarter 2026 1'],
    ['2ème trim. 26', 'quarter 2026 2'],
    ['3rd quarter', 'quarter ? 3'],
    ['T5 2026', null],
    ['T0', null],
  ])('names a quarter: %s', (header, expected) => {
    expect(told(header)).toBe(expected);
  });

  it.each([
    ['S12 2026', 'week 2026 12'],
    ['W1', 'week ? 1'],
    ['S1', 'week ? 1 or half a year'],
    ['S2 2026', 'week 2026 2 or half a year'],
    ['S3', 'week ? 3'],
    ['2026-S2', 'week 2026 2 or half a year'],
    ['2026 W53', 'week 2026 53'],
    ['Semaine 1 2026', 'week 2026 1'],
    ['KW 7/2026', 'week 2026 7'],
    ['Sem. 52', 'week ? 52'],
    ['S54', null],
    ['W0', null],
  ])('names a week, or half a year perhaps: %s', (header, expected) => {
    expect(told(header)).toBe(expected);
  });

  it.each([
    ['janv. 2026', 'month 2026 1'],
    ['JANV-26', 'month 2026 1'],
    ['déc', 'month ? 12'],
    ['2026 Février', 'month 2026 2'],
    ['may26', 'month 2026 5'],
    ['fÃ©vr. 2026', 'month 2026 2'],
    ['M3', 'month ? 3'],
    ['M12 2025', 'month 2025 12'],
    ['03/2026', 'month 2026 3'],
    ['2026-3', 'month 2026 3'],
    ['202611', 'month 2026 11 bare'],
    ['202613', null],
    ['202600', null],
    ['M13', null],
    ['13/2026', null],
    ['Jan 1890', null],
    ['leads 2026', null],
    ['leads', null],
  ])('names a month: %s', (header, expected) => {
    expect(told(header)).toBe(expected);
  });

  it.each([
    ['2026', 'year 2026 0 bare'],
    [' 2026 ', 'year 2026 0 bare'],
    ['1990', 'year 1990 0 bare'],
    ['(2026)', 'year 2026 0'],
    ['1989', null],
    ['2099', 'year 2099 0 bare'],
    ['2101', null],
    ['26', null],
    ['12', null],
    ['20261', null],
  ])('names a year: %s', (header, expected) => {
    expect(told(header)).toBe(expected);
  });

  it.each([
    '',
    '  ',
    'Total 2026',
    '32/01/2026',
    '13/13/2026',
    '0/1/2026',
    '31 brumaire 2026',
    '32 janvier 2026',
    '1/1/1889',
    `janvier 2026${' '.repeat(40)}`,
    '2026-01-01-01',
    'T1 2026 et T2 2026',
  ])('names no period: %j', (header) => {
    expect(told(header)).toBeNull();
  });
});
