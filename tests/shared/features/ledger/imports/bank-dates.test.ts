import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bankDay,
  decideDayFirst,
  isDayOrderOpen,
} from '#shared/features/ledger/imports/bank-dates.ts';
import { dayFromNumber, dayNumber } from '#shared/kernel/day.ts';

const someDay = fc
  .integer({ min: dayNumber('2000-01-01'), max: dayNumber('2099-12-31') })
  .map(dayFromNumber);
const someMark = fc.constantFrom('-', '/', '.');
const someTime = fc.constantFrom('', ' 23:59:59', 'T00:30:00+02:00', ', 9:05');
const isDayFirst = fc.boolean();

describe('the date of a bank', () => {
  it('is the written day, whatever its marks, its order, its time and its zone', () => {
    fc.assert(
      fc.property(
        someDay,
        someMark,
        someTime,
        isDayFirst,
        fc.boolean(),
        (day, mark, time, first, isShort) => {
          const [year = '', month = '', date = ''] = day.split('-');
          const [shortMonth, shortDate] = [Number(month), Number(date)];
          const pair = first ? [shortDate, shortMonth] : [shortMonth, shortDate];
          const last = [...pair, isShort ? year.slice(2) : year].join(mark);
          expect(bankDay(` ${[year, shortMonth, shortDate].join(mark)}${time} `, first)).toBe(day);
          expect(bankDay(` ${last}${time} `, first)).toBe(day);
          expect(bankDay(`${year}${month}${date}`, first)).toBe(day);
          expect(bankDay(`${year}${month}${date}233000.000[-5:EST]`, first)).toBe(day);
          expect(bankDay(`${year}${month}${date}[0:GMT]`, first)).toBe(day);
        },
      ),
    );
  });

  it.each(['', 'hier', '30/02/2026', '31-04-2026', '2026-13-01', '20260230', '2026-03', '3/2026'])(
    'is none where there is no such day: %s',
    (text) => {
      expect([bankDay(text, true), bankDay(text, false)]).toEqual([null, null]);
    },
  );

  it.each([
    ['12 mars 2026', '2026-03-12'],
    ['1er', null],
    ['27. Feb 2026', '2026-02-27'],
    ['12-Mar-26', '2026-03-12'],
    ['Mar 5, 2026', '2026-03-05'],
    ['3 août 2026', '2026-08-03'],
    ['3 juil. 2026', '2026-07-03'],
    ['3 juin 2026', '2026-06-03'],
    ['24 lug 2026. 02:59:45', '2026-07-24'],
    ['31 feb 2026', null],
    ['12 Zoé 2026', null],
  ])('whose month has a name is that day: %s', (text, day) => {
    expect(bankDay(text, true)).toBe(day);
  });

  it('is none where other words stand around it', () => {
    for (const text of ['le 03/03/2026', '03/03/2026x', '2026-03-03x', '202603031', '1/3/3/2026'])
      expect(bankDay(text, true)).toBeNull();
  });
});

describe('the order of day and month in a column', () => {
  it.each([
    ['a first part above 12 is the day', ['03/04/2026', ' 13/12/2026 '], true],
    ['a second part above 12 is the day', ['03/04/2026', '12/13/2026'], false],
    ['12 may be either', ['12/12/2026', '01/12/26', '12.1.2026'], null],
    ['dates that contradict each other tell nothing', ['13/01/2026', '01/13/2026'], null],
    ['many that agree tell what one tells', ['13/01/2026', '', '31/12/2026 10:00'], true],
    ['dates with the year first tell nothing', ['2026-01-13', '20260113', 'hier'], null],
    ['no date tells nothing', [], null],
  ] as const)('%s', (_rule, texts, expected) => {
    expect(decideDayFirst(texts)).toBe(expected);
  });

  it('is open for a date that means two days, and for no other', () => {
    const open = ['03/04/2026', ' 1-2-26 ', '12.11.2026 10:00'];
    const clear = ['04/04/2026', '3/03/2026', '2026-03-04', 'hier', ''];
    expect(open.filter(isDayOrderOpen)).toEqual(open);
    expect(clear.filter(isDayOrderOpen)).toEqual([]);
  });

  it('follows the days that a column was written from, either way', () => {
    fc.assert(
      fc.property(fc.array(someDay), isDayFirst, (days, first) => {
        const written = days.map((day) => {
          const [year, month, date] = day.split('-');
          return first ? `${date}/${month}/${year}` : `${month}/${date}/${year}`;
        });
        const isTold = days.some((day) => Number(day.slice(8)) > 12);
        expect(decideDayFirst(written)).toBe(isTold ? first : null);
      }),
    );
  });
});
