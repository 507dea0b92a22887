import { describe, expect, it } from 'vitest';
import { fractionOf } from '#shared/kernel/fraction.ts';
import { addDays } from '#shared/kernel/day.ts';
import { leftOutOf, lines, profileOf, readFiles, valuesOf } from './numbers-reading.ts';

const visits = profileOf({});

/** A row a day, each with one visit more than the one before. */
function daily(from: string, days: number): string[] {
  return Array.from({ length: days }, (_, index) => `${addDays(from, index)},${index + 1}`);
}

describe('the file’s own total', () => {
  const week = daily('2026-11-02', 7);

  it('is compared, wherever it stands, and never added', () => {
    for (const total of [',28,Grand total', 'Total,28', ',28,Total : compte']) {
      const read = readFiles([lines('Date,Visits', total, ...week)], { profiles: [visits] });
      expect(valuesOf(read)).toEqual({ 'sessions 2026-W45': 28 });
      expect(read.parts[0]?.checks).toEqual([
        { column: 'Visits', total: 28, sum: 28, equal: true },
      ]);
      expect(read.parts[0]?.read.counts).toMatchObject({ read: 8, used: 7, totals: 1 });
    }
  });

  it('that is another one is told', () => {
    const read = readFiles([lines('Date,Visits', ...week, 'Total,29')], { profiles: [visits] });
    expect(read.parts[0]?.checks).toMatchObject([{ total: 29, sum: 28, equal: false }]);
    expect(read.doubts).toMatchObject([{ code: 'total_differs', column: 'Visits', text: '29' }]);
  });

  it('is held to the last digit that it shows', () => {
    const read = (total: string) =>
      readFiles([lines('Date,Visits', '2026-11-02,1.25', '2026-11-08,1.46', `Total,${total}`)], {
        profiles: [visits],
      }).parts[0]?.checks[0]?.equal;
    expect([read('2.71'), read('2.7'), read('2.70'), read('2.8')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('money of another currency', () => {
  const paid = profileOf({
    file: { headings: ['Date', 'Amount', 'Currency'] },
    time: { grain: 'event' },
    numbers: [
      {
        metric: 'revenue_scalable',
        rule: 'sum',
        column: 'Amount',
        currency: { column: 'Currency' },
      },
    ],
  });
  const text = lines(
    'Date,Amount,Currency',
    '2026-11-02,10,eur',
    '2026-11-03,1.11,usd',
    '2026-11-04,1.11,USD',
  );
  const choices = { from: '2026-11-02', until: '2026-11-08' };

  it('is left out and counted', () => {
    const read = readFiles([text], { profiles: [paid], choices });
    expect(valuesOf(read)).toEqual({ 'revenue_scalable 2026-W45': 1000 });
    expect(read.notTaken).toMatchObject([{ reason: 'other_currency', rows: 2, column: 'Amount' }]);
  });

  it('alone in a file is not nothing: its weeks are left out', () => {
    const dollars = lines('Date,Amount,Currency', '2026-11-03,1.11,USD', '2026-11-17,5,USD');
    const read = readFiles([dollars], {
      profiles: [paid],
      choices: { from: '2026-11-02', until: '2026-11-22' },
    });
    expect(valuesOf(read)).toEqual({ 'revenue_scalable 2026-W46': 0 });
    expect(leftOutOf(read)).toEqual({
      'revenue_scalable 2026-W45': 'other_currency',
      'revenue_scalable 2026-W47': 'other_currency',
    });
  });

  it('beside other weeks in the own one is no zero either', () => {
    const read = readFiles(
      [lines('Date,Amount,Currency', '2026-11-02,10,EUR', '2026-11-10,5,USD')],
      {
        profiles: [paid],
        choices: { from: '2026-11-02', until: '2026-11-22' },
      },
    );
    expect(valuesOf(read)).toEqual({
      'revenue_scalable 2026-W45': 1000,
      'revenue_scalable 2026-W47': 0,
    });
    expect(leftOutOf(read)).toEqual({ 'revenue_scalable 2026-W46': 'other_currency' });
  });

  it('in what goes on makes a level of nothing else unknown from then on', () => {
    const going = profileOf({
      file: { headings: ['Date', 'Amount', 'Currency', 'Ended'] },
      time: { grain: 'event', lifetime: true },
      numbers: [
        {
          metric: 'mrr',
          rule: 'level',
          column: 'Amount',
          to: 'Ended',
          currency: { column: 'Currency' },
        },
      ],
    });
    const read = readFiles(
      [
        lines(
          'Date,Amount,Currency,Ended',
          '2026-10-19,9,EUR,2026-10-26',
          '2026-10-21,5,USD,',
          '2026-11-10,7,EUR,',
        ),
      ],
      { profiles: [going], choices: { kind: 'week', from: '2026-10-19', until: '2026-11-15' } },
    );
    expect(valuesOf(read)).toEqual({ 'mrr 2026-W43': 900, 'mrr 2026-W46': 700 });
    expect(leftOutOf(read)).toEqual({
      'mrr 2026-W44': 'other_currency',
      'mrr 2026-W45': 'other_currency',
    });
  });

  it('is converted where a rate is told, and rounded once', () => {
    const rates = new Map([['USD', fractionOf(0.905)]]);
    const read = readFiles([text], { profiles: [paid], choices: { ...choices, rates } });
    expect(valuesOf(read)).toEqual({ 'revenue_scalable 2026-W45': 1201 });
  });

  it('that nobody names is taken for that of the business, and told', () => {
    const read = readFiles([lines('Date,Amount,Currency', '2026-11-02,10,')], {
      profiles: [paid],
      choices,
    });
    expect(valuesOf(read)).toEqual({ 'revenue_scalable 2026-W45': 1000 });
    expect(read.doubts.map(({ code }) => code)).toEqual(['currency_not_said']);
  });
});
