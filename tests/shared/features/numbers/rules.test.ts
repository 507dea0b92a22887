import { describe, expect, it } from 'vitest';
import { leftOutOf, lines, profileOf, readFiles, valuesOf } from './numbers-reading.ts';

const WEEK = { from: '2026-11-02', until: '2026-11-15' } as const;

/** Reads one number of events between two Mondays. */
function read(number: Record<string, unknown>, text: string, time: Record<string, unknown> = {}) {
  const headings = text.split('\n', 1)[0]?.split(',') ?? [];
  const profile = profileOf({
    file: { headings },
    time: { grain: 'event', ...time },
    numbers: [number],
  });
  return readFiles([text], { profiles: [profile], choices: WEEK });
}

describe('the ten rules', () => {
  it('sum: a column times another over a number, less others, exact until the end', () => {
    const text = lines('Date,A,B,C', '2026-11-02,3,0.1,1', '2026-11-08,7,0.2,2', '2026-11-09,5,1,');
    const number = { metric: 'session_minutes', rule: 'sum', column: 'A', times: 'B', divide: 2 };
    expect(valuesOf(read(number, text))).toEqual({
      'session_minutes 2026-W45': 0.85,
      'session_minutes 2026-W46': 2.5,
    });
    expect(valuesOf(read({ ...number, minus: ['C'] }, text))).toEqual({
      'session_minutes 2026-W45': -2.15,
      'session_minutes 2026-W46': 2.5,
    });
  });

  it('sum: nothing times what nobody knows is nothing, anything else stops the period', () => {
    const number = { metric: 'bounces', rule: 'sum', column: 'Visits', times: 'Rate', divide: 100 };
    const none = lines('Date,Visits,Rate', '2026-11-02,10,50', '2026-11-03,0,');
    expect(valuesOf(read(number, none))['bounces 2026-W45']).toBe(5);
    const unknown = read(number, lines('Date,Visits,Rate', '2026-11-02,10,50', '2026-11-03,4,'));
    expect(leftOutOf(unknown)).toEqual({ 'bounces 2026-W45': 'unreadable' });
    expect(valuesOf(unknown)).toEqual({ 'bounces 2026-W46': 0 });
  });

  it('sum: money by a factor that a word tells, rounded to cents once', () => {
    const factor = { column: 'Every', values: { month: 1, year: '1/12' } };
    const text = lines(
      'Date,Amount,Every',
      ...Array.from({ length: 3 }, () => '2026-11-02,100,year'),
    );
    const number = { metric: 'revenue_scalable', rule: 'sum', column: 'Amount', factor };
    expect(valuesOf(read(number, text))['revenue_scalable 2026-W45']).toBe(2500);
    const other = read(number, lines('Date,Amount,Every', '2026-11-02,100,decade'));
    expect(leftOutOf(other)).toEqual({ 'revenue_scalable 2026-W45': 'unreadable' });
  });

  it('mean: over rows, by weight where there is one, and its cases are told', () => {
    const text = lines('Date,Mark,Answers', '2026-11-02,4,1', '2026-11-03,5,3', '2026-11-04,,9');
    const plain = read({ metric: 'lifetime_months', rule: 'mean', column: 'Mark' }, text);
    expect(plain.values.map(({ value, sample }) => [value, sample])).toEqual([[4.5, 2]]);
    const weighed = { metric: 'lifetime_months', rule: 'mean', column: 'Mark', weight: 'Answers' };
    expect(read(weighed, text).values.map(({ value, sample }) => [value, sample])).toEqual([
      [4.75, 4],
    ]);
  });

  it('last: the row of the latest moment, wherever it stands; nothing where there is none', () => {
    const text = lines('Date,Level', '2026-11-08 18:00,7', '2026-11-08 09:00,5', '2026-11-02,9');
    expect(valuesOf(read({ metric: 'followers', rule: 'last', column: 'Level' }, text))).toEqual({
      'followers 2026-W45': 7,
    });
  });

  it('count: rows that are kept; a covered period without any is none', () => {
    const keep = [{ column: 'State', is: ['Paid', 'REFUNDED'] }];
    const text = lines('Date,State', '2026-11-02,paid', '2026-11-02,refunded', '2026-11-03,failed');
    expect(valuesOf(read({ metric: 'orders', rule: 'count', keep }, text))).toEqual({
      'orders 2026-W45': 2,
      'orders 2026-W46': 0,
    });
  });

  it('count: by what a row says, number by number', () => {
    const count = (condition: Record<string, unknown>) => {
      const text = lines(
        'Date,Mark,Began,Ended',
        '2026-11-02,9,2026-11-01,',
        '2026-11-02,6,2026-11-01,2026-11-01',
        '2026-11-02,,2026-11-01,2026-11-09',
      );
      const number = { metric: 'orders', rule: 'count', keep: [condition] };
      return valuesOf(read(number, text))['orders 2026-W45'];
    };
    expect(count({ column: 'Mark', min: 9, max: 10 })).toBe(1);
    expect(count({ column: 'Mark', filled: false })).toBe(1);
    expect(count({ column: 'Mark', not: ['9'] })).toBe(2);
    expect(count({ column: 'Ended', after: 'Began' })).toBe(2);
  });

  it('distinct: different values, for each period anew', () => {
    const text = lines(
      'Date,Who',
      '2026-11-02,Ann',
      '2026-11-03,ann',
      '2026-11-04,Bo',
      '2026-11-09,Ann',
    );
    expect(valuesOf(read({ metric: 'users', rule: 'distinct', by: 'Who' }, text))).toEqual({
      'users 2026-W45': 2,
      'users 2026-W46': 1,
    });
  });

  it('first: who comes for the first time in the whole history', () => {
    const text = lines(
      'Date,Who',
      '2026-10-02,Ann',
      '2026-11-03,ann',
      '2026-11-04,Bo',
      '2026-11-09,Cy',
    );
    const number = { metric: 'customers_new', rule: 'first', by: 'Who' };
    expect(valuesOf(read(number, text, { lifetime: true }))).toEqual({
      'customers_new 2026-W45': 1,
      'customers_new 2026-W46': 1,
    });
    expect(leftOutOf(read(number, text))).toEqual({
      'customers_new 2026-W45': 'needs_history',
      'customers_new 2026-W46': 'needs_history',
    });
  });

  const spans = lines(
    'Date,Who,Price,Ended',
    '2026-10-01,Ann,10,2026-11-04',
    '2026-11-04,Ann,20,',
    '2026-10-01,Bo,5,2026-11-10',
    '2026-11-05,Cy,7,2026-11-05',
  );

  it('level: what has begun and not ended at the end of the period', () => {
    const price = { metric: 'mrr', rule: 'level', column: 'Price', to: 'Ended' };
    expect(valuesOf(read(price, spans, { lifetime: true }))).toEqual({
      'mrr 2026-W45': 2500,
      'mrr 2026-W46': 2000,
    });
    const people = { metric: 'customers', rule: 'level', by: 'Who', to: 'Ended' };
    expect(valuesOf(read(people, spans, { lifetime: true }))).toEqual({
      'customers 2026-W45': 2,
      'customers 2026-W46': 1,
    });
  });

  it('lost: whose last span ended; who changes what they have is not lost', () => {
    const number = { metric: 'customers_lost', rule: 'lost', by: 'Who', to: 'Ended' };
    expect(valuesOf(read(number, spans, { lifetime: true }))).toEqual({
      'customers_lost 2026-W45': 0,
      'customers_lost 2026-W46': 1,
    });
  });

  it('snapshot: a list as it is, of the period that ends then or ended shortly before', () => {
    const text = lines('Date,Mail', '2024-01-01,a', '2026-11-01,b', '2026-11-20,c');
    const number = { metric: 'list_size', rule: 'snapshot' };
    expect(valuesOf(read(number, text, { lifetime: true }))).toEqual({ 'list_size 2026-W46': 3 });
    const profile = profileOf({
      file: { headings: ['Date', 'Mail'] },
      time: { grain: 'event', lifetime: true },
      numbers: [number],
    });
    const on = (until: string) =>
      readFiles([text], { profiles: [profile], choices: { until, kind: 'week' } });
    expect(valuesOf(on('2026-11-18'))).toEqual({ 'list_size 2026-W46': 3 });
    expect(leftOutOf(on('2026-11-19'))).toEqual({ 'list_size 2026-W47': 'no_period_ends' });
  });

  it('running: a level that is known and all changes since, or less all changes after', () => {
    const text = lines('Date,New', '2026-11-02,3', '2026-11-08,2', '2026-11-09,-1', '2026-11-15,4');
    const number = (start: unknown) => ({
      metric: 'followers',
      rule: 'running',
      column: 'New',
      start,
    });
    expect(valuesOf(read(number({ value: 100, on: '2026-11-01' }), text))).toEqual({
      'followers 2026-W45': 105,
      'followers 2026-W46': 108,
    });
    expect(valuesOf(read(number({ value: 108, on: '2026-11-15' }), text))).toEqual({
      'followers 2026-W45': 105,
      'followers 2026-W46': 108,
    });
    expect(leftOutOf(read(number(undefined), text))).toEqual({
      'followers 2026-W45': 'needs_level',
      'followers 2026-W46': 'needs_level',
    });
  });

  it('running: the level stands beside its label above the headings', () => {
    const text = lines(
      'Total followers on 11/15/2026:,108',
      'Date,New',
      '2026-11-08,2',
      '2026-11-15,4',
    );
    const start = { cell: 'Total followers on', on: 'end' };
    const profile = profileOf({
      file: { headings: ['Date', 'New'] },
      numbers: [{ metric: 'followers', rule: 'running', column: 'New', start }],
    });
    const read45 = readFiles([text], { profiles: [profile], choices: WEEK });
    expect(valuesOf(read45)).toEqual({ 'followers 2026-W45': 104, 'followers 2026-W46': 108 });
  });

  it('clocks become days of so many hours', () => {
    const text = lines('Date,Time', '2026-11-02,03:30:00', '2026-11-03,07:00:00');
    const number = {
      metric: 'days_billable',
      rule: 'sum',
      column: 'Time',
      as: 'clock',
      divide: 25_200,
    };
    expect(valuesOf(read(number, text))['days_billable 2026-W45']).toBe(1.5);
  });

  it('a count that had to be rounded is told', () => {
    const rounded = read(
      { metric: 'orders', rule: 'sum', column: 'N' },
      lines('Date,N', '2026-11-02,2.5'),
    );
    expect(valuesOf(rounded)['orders 2026-W45']).toBe(3);
    expect(rounded.doubts.map(({ code }) => code)).toEqual(['rounded']);
  });
});
