import { describe, expect, it } from 'vitest';
import { looksNumeric, readSheetNumber, saysNotKnown } from '#shared/kernel/sheet-number.ts';
import type { Unit } from '#shared/kernel/unit.ts';

const read = (text: string, unit: Unit = 'ratio', allowsFraction = false) => {
  const answer = readSheetNumber(text, { unit, usualDecimal: ',', allowsFraction });
  return answer.ok ? answer.value.number : answer.error;
};

describe('not known, as spreadsheets say it', () => {
  it.each(
    (
      '- – — -- ? / x … ... n/a na n.a. n.a n/d nd n.d. n/c nc n.c. n/r nr ' +
      'tbd null none vide inconnu unknown #n/a #na'
    ).split(' '),
  )('%s', (text) => {
    expect(saysNotKnown(text)).toBe(true);
    expect(saysNotKnown(`  ${text.toUpperCase()} `)).toBe(true);
    expect(read(text, 'money')).toBeNull();
  });

  it('is an empty cell too, and never a zero', () => {
    expect(['', '   ', '\t'].map(saysNotKnown)).toEqual([true, true, true]);
    expect([saysNotKnown('0'), saysNotKnown('nothing'), saysNotKnown('-1')]).toEqual([
      false,
      false,
      false,
    ]);
    expect(read('0')).toBe(0);
  });

  it.each([
    '#DIV/0!',
    '#REF!',
    '#VALUE!',
    '#VALEUR!',
    '#NAME?',
    '#NOM?',
    '#NUM!',
    '#NOMBRE!',
    '#NULL!',
    '#NUL!',
    '#ERROR!',
    '#SPILL!',
    '#CALC!',
    '#####',
    'Err:502',
  ])('%s of a failed formula, which is told apart', (text) => {
    const answer = readSheetNumber(` ${text} `, { unit: 'count', usualDecimal: ',' });
    expect(answer).toEqual({
      ok: true,
      value: { number: null, doubt: null, isFailedFormula: true },
    });
  });

  it('of a person is no failed formula', () => {
    const answer = readSheetNumber('n/a', { unit: 'count', usualDecimal: ',' });
    expect(answer).toMatchObject({ value: { isFailedFormula: false } });
    expect(readSheetNumber('12', { unit: 'count', usualDecimal: ',' })).toMatchObject({
      value: { number: 12, isFailedFormula: false },
    });
  });

  it.each(['#12', 'x#DIV/0!', '#DIV/0! 3', 'Err:5', 'Err:5021'])('is not said by %s', (text) => {
    expect(saysNotKnown(text)).toBe(false);
  });
});

describe('thousands and millions', () => {
  it.each([
    ['1,2 k', 1200],
    ['1,2K', 1200],
    ['3M', 3_000_000],
    ['3 Mio', 3_000_000],
    ['3 mio', 3_000_000],
    ['3 Mn', 3_000_000],
    ['3 mln', 3_000_000],
    ['2 Md', 2_000_000_000],
    ['2 Mds', 2_000_000_000],
    ['2 bn', 2_000_000_000],
    ['-1,5 k', -1500],
    ['1,1 k', 1100],
    ['4, k', 4000],
  ])('%s', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it.each([
    ['1,2 k€', 120_000],
    ['€1,2 k', 120_000],
    ['1,2 kEUR', 120_000],
    ['3 k USD', 300_000],
    ['3 k GBP', 300_000],
    ['3 k CHF', 300_000],
    ['3 k CAD', 300_000],
    ['1,2345 k€', 123_450],
    ['0,0012345 k€', 123],
    ['(1,2 k€)', -120_000],
    ['0,0123456 k', 1235],
    ['800 euros', 80_000],
    ['1 200,50 Euro', 120_050],
    ['3 dollars', 300],
  ])('of money are scaled before they are rounded to the cent: %s', (text, cents) => {
    expect(read(text, 'money')).toBe(cents);
  });

  it('of a count are whole, unless the metric allows fractions', () => {
    expect(read('1,2 k', 'count')).toBe(1200);
    expect(read('1,2345 k', 'count')).toBe('not_whole');
    expect(read('1,2345 k', 'count', true)).toBe(1234.5);
  });

  it('are no percentages, and of no currency on another unit', () => {
    expect(read('1,2 k', 'percent')).not.toBe(1200);
    expect(read('1,2 k€', 'count')).toBe('currency_on_other_unit');
    expect(read('1,2 kEUR', 'days')).toBe('currency_on_other_unit');
  });

  it('have their bound, and need a number before them', () => {
    expect(read('99999999999 Mds')).toBe('too_large');
    expect(typeof read('k')).toBe('string');
    expect(read('12 q')).not.toBe(12);
    expect(read('1,2 kk')).not.toBe(1200);
  });

  it('leave the doubt of the number inside', () => {
    const sure = readSheetNumber('1,5 k', { unit: 'ratio', usualDecimal: ',' });
    const inDoubt = readSheetNumber('1.234 k', { unit: 'ratio', usualDecimal: ',' });
    expect(sure).toMatchObject({ value: { doubt: null } });
    expect(inDoubt.ok && inDoubt.value.doubt).not.toBeNull();
  });
});

describe('a unit said again after the number', () => {
  it.each<[Unit, string]>([
    ['days', '12 jours'],
    ['days', '12 jour'],
    ['days', '12 j'],
    ['days', '12j.'],
    ['days', '12 days'],
    ['days', '12 day'],
    ['days', '12 D'],
    ['minutes', '12 minutes'],
    ['minutes', '12 min'],
    ['minutes', '12 mins.'],
    ['minutes', '12 mn'],
    ['months', '12 mois'],
    ['months', '12 month'],
    ['months', '12 months'],
    ['months', '12 mo.'],
    ['percent', '12 pts'],
    ['percent', '12 pt.'],
    ['percent', '12 points'],
    ['percent', '12 pct'],
    ['score', '12 pts'],
    ['score', '12 points'],
    ['score', '12 / 20'],
    ['score', '12/100'],
    ['ratio', '12x'],
    ['ratio', '12 ×'],
  ])('%s: %s', (unit, text) => {
    expect(read(text, unit)).toBe(12);
  });

  it('is refused on another unit', () => {
    expect(read('12 jours', 'money')).not.toBe(1200);
    expect(read('12 euros', 'count')).not.toBe(12);
    expect(read('12 pts', 'count')).not.toBe(12);
    expect(read('12 x', 'days')).not.toBe(12);
    expect(read('12 / 2000', 'score')).not.toBe(12);
  });
});

describe('what looks like a number', () => {
  it.each(['12', '1 234,5', '12 %', '1,2 k€', '12 j', '12 min', '3 mois', '4/5', '2x', '(3,00)'])(
    '%s',
    (text) => {
      expect(looksNumeric(text)).toBe(true);
    },
  );

  it.each(['', 'n/a', '-', 'Prospects', 'T1 bis', 'rue 12', '2026-W05 12'])('not %s', (text) => {
    expect(looksNumeric(text)).toBe(false);
  });
});
