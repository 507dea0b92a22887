import { describe, expect, it } from 'vitest';
import { addDays, dayNumber } from '#shared/kernel/day.ts';
import { csvFile, leftOutOf, lines, profileOf, readFiles, valuesOf } from './numbers-reading.ts';

const visits = profileOf({});

/** A row a day, each with one visit more than the one before. */
function daily(from: string, days: number): string[] {
  return Array.from({ length: days }, (_, index) => `${addDays(from, index)},${index + 1}`);
}

describe('what a file covers', () => {
  it('of a daily series: its rows; a period that is not whole is left out with its days', () => {
    const read = readFiles([lines('Date,Visits', ...daily('2026-11-01', 10))], {
      profiles: [visits],
    });
    expect(valuesOf(read)).toEqual({ 'sessions 2026-W45': 35 });
    expect(leftOutOf(read)).toEqual({
      'sessions 2026-W44': 'partial 1/7',
      'sessions 2026-W46': 'partial 2/7',
    });
    expect(read.values.map(({ rows }) => rows)).toEqual([7]);
  });

  it('is what is asked, else the lines above, else the name, and never after yesterday', () => {
    const body = lines('Date,Visits', '2026-11-03,5');
    const request = { profiles: [visits] };
    const above = readFiles([`# 20261102-20261130\n${body}`], request);
    expect(above.parts[0]?.coverage).toMatchObject({
      by: 'preamble',
      until: dayNumber('2026-11-22'),
    });
    expect(valuesOf(above)).toMatchObject({ 'sessions 2026-W45': 5, 'sessions 2026-W46': 0 });
    const american = readFiles([`November 2, 2026 - November 8, 2026\n${body}`], request);
    expect(valuesOf(american)).toEqual({ 'sessions 2026-W45': 5 });
    const two = readFiles(
      [`# Date de début : 20261102\n# Date de fin : 20261108\n${body}`],
      request,
    );
    expect(valuesOf(two)).toEqual({ 'sessions 2026-W45': 5 });
    const profiles = [{ profile: visits, how: 'own' as const }];
    const named = readFiles(
      [csvFile(body, profiles, { name: 'v_20261102_20261108.csv' })],
      request,
    );
    expect(named.parts[0]?.coverage.by).toBe('name');
    expect(valuesOf(named)).toEqual({ 'sessions 2026-W45': 5 });
    const asked = { from: '2026-11-02', until: '2026-11-08' };
    expect(valuesOf(readFiles([body], { ...request, choices: asked }))).toEqual({
      'sessions 2026-W45': 5,
    });
  });

  it('is not cut by the day on which something else was created', () => {
    const body = lines('Date,Visits', ...daily('2026-11-02', 7));
    const read = readFiles([`Compte créé le 2021-03-12\n${body}`], { profiles: [visits] });
    expect(valuesOf(read)).toEqual({ 'sessions 2026-W45': 28 });
  });

  it('of rows that all have its first day is one range, and no day of it', () => {
    const body = lines('Date,Visits', '2026-10-01,5', '2026-10-01,6');
    const read = (kind: 'week' | 'month') =>
      readFiles([`2026-10-01 - 2026-10-31\n${body}`], { profiles: [visits], choices: { kind } });
    expect(valuesOf(read('month'))).toEqual({ 'sessions 2026-10': 11 });
    expect(read('week').values).toEqual([]);
  });

  it.each([
    'Filter: created on 2026-11-04',
    'Property created 2026-11-04',
    'Filtre : créés le 04/11/2026',
    'Segment: account created after November 4, 2026',
    'Condition : depuis le 2026-11-04',
    'Comparison: 2026-10-05 - 2026-10-11',
  ])('is not what a filter or a comparison says: %s', (line) => {
    const body = lines('Date,Visits', ...daily('2026-11-02', 7));
    const read = readFiles([`${line}\nFin : 2026-11-06\n\n${body}`], { profiles: [visits] });
    expect(valuesOf(read)).toEqual({ 'sessions 2026-W45': 28 });
  });

  it('of events that are filtered by days ends with them, and begins with the first one', () => {
    const events = profileOf({
      time: { grain: 'event' },
      numbers: [{ metric: 'orders', rule: 'count' }],
    });
    const of = (line: string) =>
      valuesOf(
        readFiles([`${line}\n${lines('Date,Visits', '2026-11-02,1', '2026-11-06,1')}`], {
          profiles: [events],
        }),
      );
    expect(of('Filter: date between 2026-10-01 and 2026-11-08')).toEqual({
      'orders 2026-W45': 2,
    });
    expect(of('Filter: signed up between 2026-01-01 and 2026-03-31')).toEqual({
      'orders 2026-W45': 2,
      'orders 2026-W46': 0,
      'orders 2026-W47': 0,
    });
  });

  it('of events: from the first one to the day before the file was saved', () => {
    const events = profileOf({
      time: { grain: 'event' },
      numbers: [{ metric: 'orders', rule: 'count' }],
    });
    const profiles = [{ profile: events, how: 'own' as const }];
    const file = csvFile(lines('Date,Visits', '2026-11-02,1'), profiles, {
      changedOn: '2026-11-16',
    });
    const read = readFiles([file], { profiles: [events] });
    expect(valuesOf(read)).toEqual({ 'orders 2026-W45': 1, 'orders 2026-W46': 0 });
  });

  it('of a range is one period, or none', () => {
    const range = profileOf({
      file: { headings: ['Channel', 'Visits'] },
      time: { column: null, grain: 'range' },
    });
    const text = lines(
      '# 20261001-20261031',
      '',
      'Channel,Visits',
      'Email,4',
      'Direct,6',
      'Grand total,10',
    );
    const request = { profiles: [range] };
    expect(valuesOf(readFiles([text], { ...request, choices: { kind: 'month' } }))).toEqual({
      'sessions 2026-10': 10,
    });
    const weekly = readFiles([text], request);
    expect(weekly.values).toEqual([]);
    expect(leftOutOf(weekly)).toMatchObject({
      'sessions 2026-W40': 'partial 4/7',
      'sessions 2026-W41': 'coarser_than_cadence',
    });
    const unsaid = readFiles([lines('Channel,Visits', 'Email,4')], request);
    expect(unsaid.problems).toEqual([{ code: 'range_unknown', file: 0 }]);
  });

  it('a part of a period is written only where that is asked for', () => {
    const text = lines('Date,Visits', ...daily('2026-11-16', 5));
    const read = readFiles([text], { profiles: [visits], choices: { withPartial: true } });
    expect(
      read.values.map(({ period, value, isPartial }) => [period.key, value, isPartial]),
    ).toEqual([['2026-W47', 15, true]]);
  });
});

describe('rows that are not there', () => {
  it('are nothing where a tool writes what happened, and not known where it writes zeros', () => {
    const rows = daily('2026-11-02', 7).filter((row) => !row.startsWith('2026-11-04'));
    const text = lines('Date,Visits', ...rows);
    expect(valuesOf(readFiles([text], { profiles: [visits] }))).toEqual({
      'sessions 2026-W45': 25,
    });
    const zeros = profileOf({ time: { missing: 'unknown' } });
    const read = readFiles([text], { profiles: [zeros] });
    expect(read.values).toEqual([]);
    expect(leftOutOf(read)).toEqual({ 'sessions 2026-W45': 'days_missing' });
  });

  it('a segment that occurs anywhere is zero in a covered week without it', () => {
    const segment = { column: 'Channel' };
    const profile = profileOf({
      file: { headings: ['Date', 'Channel', 'Visits'] },
      numbers: [{ metric: 'sessions', rule: 'sum', column: 'Visits', segment }],
    });
    const rows = [
      '2026-11-02,Email,3',
      '2026-11-09,ÉMAIL,2',
      '2026-11-09,(not set),1',
      '2026-11-15,Direct,4',
    ];
    const read = readFiles([lines('Date,Channel,Visits', ...rows)], { profiles: [profile] });
    expect(valuesOf(read)).toEqual({
      'sessions 2026-W45': 0,
      'sessions 2026-W46': 1,
      'sessions/Direct 2026-W45': 0,
      'sessions/Direct 2026-W46': 4,
      'sessions/Email 2026-W45': 3,
      'sessions/Email 2026-W46': 2,
    });
  });
});

describe('weeks and months in rows', () => {
  const zeros = profileOf({ time: { missing: 'unknown' } });
  const read = (days: readonly string[], kind: 'week' | 'month' = 'week') =>
    readFiles([lines('Date,Visits', ...days.map((day) => `${day},7`))], {
      profiles: [zeros],
      choices: { kind },
    });

  it('a file by the week gives weeks, and no months', () => {
    const weeks = ['2026-10-26', '2026-11-02', '2026-11-09'];
    expect(valuesOf(read(weeks))).toEqual({
      'sessions 2026-W44': 7,
      'sessions 2026-W45': 7,
      'sessions 2026-W46': 7,
    });
    expect(leftOutOf(read(weeks, 'month'))).toMatchObject({ 'sessions 2026-10': 'partial 6/31' });
    expect(read(weeks, 'month').values).toEqual([]);
  });

  it('weeks that begin on a Sunday are refused', () => {
    const sundays = read(['2026-10-25', '2026-11-01', '2026-11-08']);
    expect(sundays.values).toEqual([]);
    expect(leftOutOf(sundays)).toMatchObject({ 'sessions 2026-W45': 'other_weeks' });
  });

  it('a file by the month gives months, and is never split', () => {
    const months = ['2026-09-01', '2026-10-01', '2026-11-01'];
    expect(valuesOf(read(months, 'month'))).toEqual({
      'sessions 2026-09': 7,
      'sessions 2026-10': 7,
    });
    expect(read(months).values).toEqual([]);
    expect(leftOutOf(read(months))).toMatchObject({ 'sessions 2026-W40': 'coarser_than_cadence' });
  });

  it('a metric is read in the cadence that it has in the business', () => {
    const text = lines('Date,Visits', ...daily('2026-10-01', 40));
    const monthly = readFiles([text], {
      profiles: [visits],
      cadence: 'month',
      choices: { kind: 'week' },
    });
    expect(valuesOf(monthly)).toEqual({ 'sessions 2026-10': 496 });
  });
});

describe('rows that tell their first and their last day', () => {
  const spanned = profileOf({
    file: { headings: ['Starts', 'Ends', 'Visits'] },
    time: { column: 'Starts', to: 'Ends' },
  });
  const read = (rows: readonly string[], kind: 'week' | 'month' = 'week') =>
    readFiles([lines('Starts,Ends,Visits', ...rows)], { profiles: [spanned], choices: { kind } });

  it('are of one week or one month where they are one of ours, and else of none', () => {
    const week = ['2026-11-02,2026-11-08,3', '2026-11-02,2026-11-08,4'];
    expect(valuesOf(read(week))).toEqual({ 'sessions 2026-W45': 7 });
    expect(read(week, 'month').values).toEqual([]);
    const month = ['2026-10-01,2026-10-31,3', '2026-10-01,2026-10-31,4'];
    expect(valuesOf(read(month, 'month'))).toEqual({ 'sessions 2026-10': 7 });
    expect(read(month).values).toEqual([]);
    expect(read(['2026-11-03,2026-11-09,3']).values).toEqual([]);
  });

  it('are days, weeks or months cut by the range that was asked for', () => {
    const days = ['2026-11-02', '2026-11-03', '2026-11-08'].map((day) => `${day},${day},2`);
    expect(valuesOf(read(days))).toEqual({ 'sessions 2026-W45': 6 });
    const weeks = ['2026-10-30,2026-11-01,9', '2026-11-02,2026-11-08,5', '2026-11-09,2026-11-12,9'];
    expect(valuesOf(read(weeks))).toEqual({ 'sessions 2026-W45': 5 });
    expect(leftOutOf(read(weeks))).toEqual({
      'sessions 2026-W44': 'partial 3/7',
      'sessions 2026-W46': 'partial 4/7',
    });
    const months = [
      '2026-09-12,2026-09-30,9',
      '2026-10-01,2026-10-31,5',
      '2026-11-01,2026-11-09,9',
    ];
    expect(valuesOf(read(months, 'month'))).toEqual({ 'sessions 2026-10': 5 });
  });

  it('that lie side by side are one range, those that overlap or lie apart are refused', () => {
    const halves = ['2026-10-01,2026-10-15,3', '2026-10-16,2026-10-31,4'];
    expect(valuesOf(read(halves, 'month'))).toEqual({ 'sessions 2026-10': 7 });
    const overlap = ['2026-10-01,2026-10-20,3', '2026-10-16,2026-10-31,4'];
    expect(read(overlap, 'month').problems).toEqual([{ code: 'rows_overlap', file: 0 }]);
    const apart = ['2026-10-01,2026-10-10,3', '2026-10-16,2026-10-31,4'];
    expect(read(apart, 'month').problems).toEqual([{ code: 'rows_apart', file: 0 }]);
    const backward = read(['2026-11-08,2026-11-02,3', '2026-11-02,2026-11-08,4']);
    expect(backward.parts[0]?.read.counts.left_out.no_date).toBe(1);
  });
});

describe('people', () => {
  it('of seven days are not added up; their mean by day is what is told', () => {
    const profile = profileOf({
      numbers: [
        { metric: 'users', rule: 'sum', column: 'Visits' },
        { metric: 'active_daily', rule: 'mean', column: 'Visits' },
      ],
    });
    const read = readFiles([lines('Date,Visits', ...daily('2026-11-02', 7))], {
      profiles: [profile],
    });
    expect(read.values.map(({ metric, value, sample }) => [metric, value, sample])).toEqual([
      ['active_daily', 4, 7],
    ]);
    expect(read.notTaken).toMatchObject([
      { column: 'Visits', metric: 'users', reason: 'not_additive' },
    ]);
  });

  it('of a range are its total alone, whatever its channels say', () => {
    const range = profileOf({
      file: { headings: ['Channel', 'Users'] },
      time: { column: null, grain: 'range' },
      numbers: [{ metric: 'users', rule: 'sum', column: 'Users' }],
    });
    const rows = ['# 20261102-20261108', 'Channel,Users', 'Email,4', 'Direct,6'];
    expect(valuesOf(readFiles([lines(...rows, 'Total,9')], { profiles: [range] }))).toEqual({
      'users 2026-W45': 9,
    });
    expect(readFiles([lines(...rows)], { profiles: [range] }).values).toEqual([]);
  });
});
