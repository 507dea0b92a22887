import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/kernel/day.ts';
import { builtInProfiles } from '#shared/features/numbers/profiles/built-ins.ts';
import type { NumbersReading } from '#shared/features/numbers/read-numbers.ts';
import { csvFile, leftOutOf, lines, profileOf, readFiles, valuesOf } from './numbers-reading.ts';

const visits = profileOf({});
const own = [{ profile: visits, how: 'own' as const }];

function daily(from: string, days: number): string[] {
  return Array.from({ length: days }, (_, index) => `${addDays(from, index)},10`);
}

function told({ doubts }: NumbersReading) {
  return doubts.map(({ code, line, column, text }) => [code, line, column, text]);
}

describe('the day on which a file was made', () => {
  const week = lines('Date,Visits', ...daily('2026-11-09', 7));
  const expectLeftOut = (read: NumbersReading) => {
    expect(valuesOf(read)).toEqual({});
    expect(leftOutOf(read)).toEqual({ 'sessions 2026-W46': 'partial 6/7' });
    expect(told(read)).toEqual([['day_not_over', null, null, '2026-11-15']]);
  };

  it('is to date by the file’s own date, and told', () => {
    expectLeftOut(
      readFiles([csvFile(week, own, { changedOn: '2026-11-15' })], { profiles: [visits] }),
    );
    const later = readFiles([csvFile(week, own, { changedOn: '2026-11-16' })], {
      profiles: [visits],
    });
    expect(valuesOf(later)).toEqual({ 'sessions 2026-W46': 70 });
    expect(told(later)).toEqual([]);
  });

  it('is to date by today, where the file has no date', () => {
    const ground = { today: '2026-11-15' };
    const file = csvFile(week, own, { changedOn: null });
    expectLeftOut(readFiles([file], { profiles: [visits], ground }));
  });

  it('is to date by a line above the headings, which is no range', () => {
    for (const line of ['Generated on 2026-11-15', 'Exporté le 15/11/2026 à 10:12']) {
      expectLeftOut(readFiles([`${line}\n${week}`], { profiles: [visits] }));
    }
  });

  it('is a part where parts are wanted', () => {
    const file = csvFile(week, own, { changedOn: '2026-11-15' });
    const read = readFiles([file], { profiles: [visits], choices: { withPartial: true } });
    expect(read.values.map(({ value, isPartial }) => [value, isPartial])).toEqual([[60, true]]);
  });
});

describe('people in several rows of a period', () => {
  it('by channel are not added up in a week, nor averaged over rows of a day', () => {
    const numbers = [
      { metric: 'users', rule: 'sum', column: 'Visits' },
      { metric: 'active_daily', rule: 'mean', column: 'Visits' },
    ];
    const weekly = profileOf({ time: { grain: 'week' }, numbers: numbers.slice(0, 1) });
    const two = lines('Date,Channel,Visits', '2026-11-09,Email,4', '2026-11-09,Direct,6');
    const read = readFiles([two], { profiles: [weekly] });
    expect(read.values).toEqual([]);
    expect(read.notTaken).toMatchObject([{ metric: 'users', reason: 'not_additive' }]);
    const rows = daily('2026-11-09', 7).flatMap((row) => [`Email,${row}`, `Direct,${row}`]);
    const byDay = readFiles([lines('Channel,Date,Visits', ...rows)], {
      profiles: [profileOf({ numbers: numbers.slice(1) })],
    });
    expect(byDay.values).toEqual([]);
    expect(byDay.notTaken).toMatchObject([{ metric: 'active_daily', reason: 'not_additive' }]);
  });
});

describe('a cell of which nothing is known', () => {
  const zeros = { profiles: [visits] };

  it('that a spreadsheet could not work out leaves out its period, with its place', () => {
    const rows = [...daily('2026-11-02', 7), '2026-11-09,#DIV/0!', ...daily('2026-11-10', 6)];
    const read = readFiles([lines('Date,Visits', ...rows)], zeros);
    expect(valuesOf(read)).toEqual({ 'sessions 2026-W45': 70 });
    expect(leftOutOf(read)).toEqual({ 'sessions 2026-W46': 'unreadable' });
    expect(told(read)).toEqual([['formula_without_result', 9, 'Visits', '#DIV/0!']]);
  });

  it('that could not be worked out is missing on the day of its number, where its row counts', () => {
    const paid = { metric: 'sessions', rule: 'sum', column: 'Visits', time: 'Paid' };
    const keep = [{ column: 'State', is: ['paid'] }];
    const weeks = (failed: string) => {
      const rows = daily('2026-11-02', 14).map((row) => `${row},paid,${row.slice(0, 10)}`);
      return readFiles([lines('Date,Visits,State,Paid', ...rows, failed)], {
        profiles: [profileOf({ numbers: [{ ...paid, keep }] })],
      });
    };
    const left = weeks('2026-11-03,#REF!,paid,2026-11-12');
    expect(valuesOf(left)).toEqual({ 'sessions 2026-W45': 70 });
    expect(leftOutOf(left)).toMatchObject({ 'sessions 2026-W46': 'unreadable' });
    const whole = { 'sessions 2026-W45': 70, 'sessions 2026-W46': 70 };
    expect(valuesOf(weeks('2026-11-03,#REF!,draft,2026-11-12'))).toEqual(whole);
    expect(valuesOf(weeks('2026-11-03,10,#REF!,2026-11-12'))).toEqual({ 'sessions 2026-W45': 70 });
  });

  it('that says so adds nothing, and is counted', () => {
    const rows = ['2026-11-09,--', ...daily('2026-11-10', 5), '2026-11-15,--'];
    const read = readFiles([lines('Date,Visits', ...rows)], zeros);
    expect(valuesOf(read)).toEqual({ 'sessions 2026-W46': 50 });
    expect(read.doubts).toMatchObject([
      { code: 'says_nothing', line: 2, column: 'Visits', text: '--', reading: '2' },
    ]);
  });
});

describe('a row of other cells than the headings', () => {
  const visitsOf = (rows: readonly string[]) =>
    readFiles([lines('Date,Channel,Visits', ...rows)], {
      profiles: [profileOf({ file: { headings: ['Date', 'Channel', 'Visits'] } })],
    });
  const whole = daily('2026-11-02', 14).map((row) => row.replace(',', ',Email,'));

  it('stops its period: its figures may stand in columns that are not theirs', () => {
    for (const torn of ['2026-11-15,Email;10', '2026-11-15,Email,one,10', '2026-11-15,Ema']) {
      const read = visitsOf([...whole.slice(0, -1), torn]);
      expect(valuesOf(read)).toEqual({ 'sessions 2026-W45': 70 });
      expect(leftOutOf(read)).toEqual({ 'sessions 2026-W46': 'unreadable' });
      expect(told(read)).toMatchObject([['row_torn', 15, null, expect.any(String)]]);
    }
  });

  it('is how a tool writes where many are so', () => {
    const read = visitsOf(whole.map((row, at) => (at % 3 === 0 ? `${row},x` : row)));
    expect(valuesOf(read)).toEqual({ 'sessions 2026-W45': 70, 'sessions 2026-W46': 70 });
  });
});

describe('an exploration with a further column', () => {
  const builtIns = builtInProfiles(7);
  const request = { profiles: [], builtIns };
  const channel = 'Session primary channel group (Default Channel Group)';
  const text = (heading: string, total = '') =>
    lines(
      `Date,${channel},${heading},Sessions,Views`,
      ...daily('2026-11-09', 7).flatMap((row) => {
        const day = row.slice(0, 10).replaceAll('-', '');
        return [`${day},Direct,a,3,5`, `${day},Direct,b,4,6`];
      }),
      total,
    );

  it('in which a visit stands once is added up, and told', () => {
    const read = readFiles([text('Device category')], request);
    expect(valuesOf(read)).toMatchObject({ 'sessions/Direct 2026-W46': 49 });
    expect(told(read)).toContainEqual(['further_column', null, null, 'Device category']);
  });

  it('in which it may stand several times is not, unless the file’s total says the same', () => {
    const read = readFiles([text('Page path')], request);
    expect(read.values).toEqual([]);
    expect(read.notTaken).toContainEqual({
      file: 0,
      column: 'Sessions',
      metric: 'sessions',
      reason: 'further_column',
      rows: 14,
    });
    const proved = readFiles([text('Page path', ',,,40,77,Grand total')], request);
    expect(valuesOf(proved)).toEqual({ 'page_views/Direct 2026-W46': 77 });
  });
});
