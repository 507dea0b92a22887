import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/kernel/day.ts';
import { CIVIL_CALENDAR, periodContaining } from '#shared/kernel/period.ts';
import { doubtsOf, fatesOf, NEW_BUSINESS, pasted, readSheet, valuesOf } from './known-business.ts';

/** A row for each of so many days from that one on. */
function daily(from: string, count: number, of: (at: number) => readonly string[]): string[][] {
  return Array.from({ length: count }, (_, at) => [addDays(from, at), ...of(at)]);
}

/** The visits of October 2026: 1 455 in all, 45 on the first day. */
const OCTOBER = daily('2026-10-01', 31, (at) => [String(at === 0 ? 45 : 47)]);

describe('a table by day', () => {
  it('gives the sum of the month, and not its first day', () => {
    const read = readSheet(pasted(['Date', 'Sessions'], ...OCTOBER));
    expect(valuesOf(read)).toEqual({ 'sessions 2026-10': 1455 });
    expect(doubtsOf(read)).toEqual(['dates_rolled_up']);
    expect(read.reading.columns.filter(({ period }) => period !== null)).toMatchObject([
      { period: '2026-10', place: '2–32', line: 1 },
    ]);
  });

  it('gives the same where the days run across', () => {
    const days = OCTOBER.map(([day = '']) => day);
    const text = pasted(['KPI', ...days], ['Sessions', ...OCTOBER.map(([, count = '']) => count)]);
    expect(valuesOf(readSheet(text))).toEqual({ 'sessions 2026-10': 1455 });
  });

  it('of which days are missing at its ends leaves those periods out, and says so', () => {
    const text = pasted(['Date', 'Sessions'], ...daily('2026-09-20', 60, () => ['1']));
    const read = readSheet(text, { kind: 'month' });
    expect(valuesOf(read)).toEqual({ 'sessions 2026-10': 31 });
    expect(
      read.reading.doubts
        .filter(({ code }) => code === 'partial_period')
        .map((one) => [one.text, one.reading]),
    ).toEqual([
      ['2026-09', '11/30'],
      ['2026-11', '18/30'],
    ]);
    expect(valuesOf(readSheet(text, { kind: 'month', partial: true }))).toEqual({
      'sessions 2026-09': 11,
      'sessions 2026-10': 31,
      'sessions 2026-11': 18,
    });
  });

  it('is put into the weeks or months that hold more of it, or into those of the values there', () => {
    const weeks = pasted(['Date', 'Sessions'], ...daily('2026-09-28', 14, () => ['2']));
    expect(valuesOf(readSheet(weeks))).toEqual({
      'sessions 2026-W40': 14,
      'sessions 2026-W41': 14,
    });
    const metrics = NEW_BUSINESS.metrics.map((metric) =>
      metric.id === 'sessions' ? { ...metric, cadence: 'week' as const, hasValues: true } : metric,
    );
    const named = (name: string) => metrics.find(({ names }) => names.includes(name)) ?? null;
    const october = readSheet(pasted(['Date', 'Sessions'], ...OCTOBER), {}, { metrics, named });
    expect(valuesOf(october)).toEqual({
      'sessions 2026-W41': 329,
      'sessions 2026-W42': 329,
      'sessions 2026-W43': 329,
    });
  });

  it('without weekends misses no day', () => {
    const work = daily('2026-10-01', 31, (at) => [String(at)]).filter(
      ([day = '']) => ![0, 6].includes(new Date(day).getUTCDay()),
    );
    expect(valuesOf(readSheet(pasted(['Date', 'Leads'], ...work), { kind: 'month' }))).toEqual({
      'leads 2026-10': work.reduce((sum, [, count]) => sum + Number(count), 0),
    });
  });

  it('gives the last level, a mean weighted where weights are told, and no percentage', () => {
    const text = pasted(
      ['Date', 'Followers', 'Daily active users (mean)', 'Taux de satisfaction interne'],
      ...daily('2026-10-01', 31, (at) => [String(100 + at), at < 30 ? '10' : '41', '50 %']),
    );
    const read = readSheet(text);
    expect(valuesOf(read)).toMatchObject({ 'followers 2026-10': 130, 'active_daily 2026-10': 11 });
    expect(read.reading.doubtCounts.rate_not_rolled_up).toBe(1);
    expect(read.plan.cells).toHaveLength(2);
  });

  it('gives no weight to a score of a day on which nobody answered', () => {
    const text = pasted(
      ['Date', 'active_daily', 'active_daily#sample'],
      ...daily('2026-10-01', 31, (at) => (at % 2 === 0 ? ['8', '10'] : ['0', '0'])),
    );
    expect(valuesOf(readSheet(text))).toMatchObject({ 'active_daily 2026-10': 8 });
  });

  it('never adds different people up', () => {
    const read = readSheet(pasted(['Date', 'Visiteurs uniques'], ...OCTOBER));
    expect(valuesOf(read)).toEqual({});
    expect(doubtsOf(read)).toContain('people_not_additive');
  });

  it('takes an empty cell for nothing where nothing is never written, and for unknown else', () => {
    const cells = (zero: string) =>
      daily('2026-10-01', 31, (at) => [at === 3 ? '' : at === 4 ? zero : '1']);
    expect(valuesOf(readSheet(pasted(['Date', 'Leads'], ...cells('1'))))).toEqual({
      'leads 2026-10': 30,
    });
    const unknown = readSheet(pasted(['Date', 'Leads'], ...cells('0')));
    expect(valuesOf(unknown)).toEqual({});
    expect(doubtsOf(unknown)).toContain('days_missing');
  });

  it('with a cell that cannot be read gives no number for that month', () => {
    const days = daily('2026-10-01', 31, (at) => [at === 7 ? '12,5.3' : '1']);
    const read = readSheet(pasted(['Date', 'Leads'], ...days));
    expect(valuesOf(read)).toEqual({});
    expect(doubtsOf(read)).toContain('unreadable');
  });

  it('adds up to the same whatever the order of its rows', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(OCTOBER, { minLength: 31 }),
        fc.constantFrom('2026-10'),
        (rows, month) => {
          expect(valuesOf(readSheet(pasted(['Date', 'Sessions'], ...rows)))).toEqual({
            [`sessions ${month}`]: 1455,
          });
        },
      ),
      { numRuns: 10 },
    );
  });

  it('loses no day of a whole period, wherever it begins and ends', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 40, max: 120 }),
        (shift, count) => {
          const rows = daily(addDays('2025-01-01', shift), count, (at) => [String(at % 7)]);
          const read = readSheet(pasted(['Date', 'Leads'], ...rows), { kind: 'week' });
          const sums = new Map<string, number[]>();
          for (const [day = '', text] of rows) {
            const { key } = periodContaining('week', day, CIVIL_CALENDAR);
            sums.set(key, [...(sums.get(key) ?? []), Number(text)]);
          }
          const whole = [...sums].filter(([, days]) => days.length === 7);
          expect(valuesOf(read)).toEqual(
            Object.fromEntries(
              whole.map(([key, days]) => [`leads ${key}`, days.reduce((sum, one) => sum + one, 0)]),
            ),
          );
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe('dates on which something happened', () => {
  it('lose none of two campaigns in a week', () => {
    const text = pasted(
      ['Envoi', 'Campagne', 'Emails envoyés', 'Désinscriptions'],
      ['05/10/2026', 'Rentrée', '1000', '3'],
      ['08/10/2026', 'Relance', '900', '2'],
      ['14/10/2026', 'Offre', '1100', '1'],
      ['21/10/2026', 'Coulisses', '1200', '0'],
    );
    expect(valuesOf(readSheet(text))).toEqual({
      'emails_sent 2026-W41': 1900,
      'emails_sent 2026-W42': 1100,
      'emails_sent 2026-W43': 1200,
      'list_left 2026-W41': 5,
      'list_left 2026-W42': 1,
      'list_left 2026-W43': 0,
    });
  });

  it('of whole weeks that come twice stay weeks, also where the metric has months', () => {
    const text = pasted(
      ['Semaine', 'Campagne', 'Emails envoyés'],
      ['05/10/2026', 'Rentrée', '1000'],
      ['05/10/2026', 'Relance', '900'],
      ['12/10/2026', 'Offre', '1100'],
      ['19/10/2026', 'Coulisses', '1200'],
      ['19/10/2026', 'Suite', '300'],
    );
    expect(valuesOf(readSheet(text, { kind: 'month' }))).toEqual({
      'emails_sent 2026-W41': 1900,
      'emails_sent 2026-W42': 1100,
      'emails_sent 2026-W43': 1500,
    });
  });

  it('at a time of day lose none either, though nearly every day has one', () => {
    const sales = daily('2026-10-02', 28, (at) => [String(at)]).map(([day = '', text = '']) => [
      `${day} 14:30:00`,
      text,
    ]);
    const read = readSheet(pasted(['Created', 'Ventes'], ...sales), { kind: 'month' });
    expect(valuesOf(read)).toEqual({ 'conversions_hard 2026-10': (27 * 28) / 2 });
  });

  it('tell no level twice for one day', () => {
    const text = pasted(
      ['Date', 'MRR'],
      ['15/10/2026', '1000'],
      ['15/10/2026', '1200'],
      ['17/11/2026', '1300'],
    );
    const read = readSheet(text, { kind: 'month' });
    expect(valuesOf(read)).toEqual({ 'mrr 2026-11': 130_000 });
    expect(doubtsOf(read)).toContain('several_levels');
  });

  it('ask how a figure adds up of which nobody knows', () => {
    const rows = [
      ['Date', 'Machin'],
      ['05/10/2026', '3'],
      ['06/10/2026', '4'],
      ['29/10/2026', '5'],
    ];
    const read = readSheet(pasted(...rows), { kind: 'month' });
    expect(doubtsOf(read)).toContain('rule_unknown');
    const fate = { type: 'own', name: 'Machin', kind: 'stock', unit: 'count' } as const;
    const told = readSheet(pasted(...rows), { kind: 'month', rows: [{ line: 1, fate }] });
    expect(doubtsOf(told)).toEqual(['dates_rolled_up']);
    expect(valuesOf(told)).toEqual({ 'machin 2026-10': 5 });
  });
});

describe('dates that stand for periods', () => {
  it.each([
    ['2026-01-01', '2026-02-01', '2026-03-01'],
    ['31/01/2026', '28/02/2026', '31/03/2026'],
  ])('say so each: %s, %s, %s', (...days) => {
    const read = readSheet(pasted(['Mois', 'Leads'], ...days.map((day) => [day, '5'])));
    expect(doubtsOf(read)).toEqual([]);
    expect(valuesOf(read)).toEqual({ 'leads 2026-01': 5, 'leads 2026-02': 5, 'leads 2026-03': 5 });
  });

  it('ask of Sundays whether their weeks end on them', () => {
    const text = pasted(
      ['Semaine', 'Leads'],
      ['2026-10-04', '1'],
      ['2026-10-11', '2'],
      ['2026-10-18', '3'],
    );
    expect(doubtsOf(readSheet(text))).toEqual(['sunday_weeks']);
    expect(doubtsOf(readSheet(text, { sundays: 'end' }))).toEqual([]);
    expect(valuesOf(readSheet(text, { sundays: 'end' }))).toEqual({
      'leads 2026-W40': 1,
      'leads 2026-W41': 2,
      'leads 2026-W42': 3,
    });
  });
});

describe('a period that is named twice', () => {
  const text = pasted(['KPI', 'Janv 2026', 'Janv 2026', 'Févr 2026'], ['Leads', '1', '2', '4']);

  it('is asked about, and never its first column for the whole', () => {
    expect(doubtsOf(readSheet(text))).toEqual(['several_for_period']);
  });

  it('is added up, or left out, as one says', () => {
    const added = readSheet(text, { several: 'roll_up' });
    expect([doubtsOf(added), valuesOf(added)]).toEqual([
      [],
      { 'leads 2026-01': 3, 'leads 2026-02': 4 },
    ]);
    const left = readSheet(text, { several: 'leave_out' });
    expect(valuesOf(left)).toEqual({ 'leads 2026-02': 4 });
    expect(left.reading.columns[1]).toMatchObject({
      why: 'duplicate',
      lines: [1, 2],
      place: 'B–C',
    });
  });
});

describe('a long table', () => {
  it('of date, metric and value is a row for each metric', () => {
    const text = pasted(
      ['Date', 'Indicateur', 'Valeur'],
      ['2026-01-01', 'Leads', '12'],
      ['2026-01-01', 'MRR', '1 200'],
      ['2026-02-01', 'Leads', '15'],
      ['2026-02-01', 'MRR', '1 300'],
    );
    expect(valuesOf(readSheet(text))).toEqual({
      'leads 2026-01': 12,
      'leads 2026-02': 15,
      'mrr 2026-01': 120_000,
      'mrr 2026-02': 130_000,
    });
  });

  it('of day and channel gives each channel its sum', () => {
    const rows = daily('2026-10-01', 31, () => []).flatMap(([day = '']) => [
      [day, 'Direct', '2', '3'],
      [day, 'LinkedIn', '5', '7'],
    ]);
    const read = readSheet(pasted(['Date', 'Canal', 'Sessions', 'Pages vues'], ...rows));
    expect(valuesOf(read)).toEqual({
      'sessions Direct 2026-10': 62,
      'sessions LinkedIn 2026-10': 155,
      'page_views Direct 2026-10': 93,
      'page_views LinkedIn 2026-10': 217,
    });
    expect(fatesOf(read)).toEqual(['sessions', 'page_views', 'sessions', 'page_views']);
  });

  it('tells of a row that names no period, as one of totals', () => {
    const text = pasted(
      ['Date', 'Indicateur', 'Valeur'],
      ['2026-01-01', 'Leads', '12'],
      ['2026-01-01', 'MRR', '1 200'],
      ['2026-02-01', 'Leads', '15'],
      ['2026-02-01', 'MRR', '1 300'],
      ['Total', '', '2527'],
    );
    const read = readSheet(text);
    expect(read.reading.doubts).toMatchObject([{ code: 'no_period', place: '6', text: 'Total' }]);
    expect(read.plan.cells).toHaveLength(4);
  });

  it('names the cell of the sheet where one cannot be read', () => {
    const text = pasted(
      ['Mois', 'Indicateur', 'Valeur'],
      ['Janv 2026', 'Leads', '12'],
      ['Févr 2026', 'Leads', '1;2'],
      ['Janv 2026', 'MRR', '100'],
      ['Févr 2026', 'MRR', '200'],
    );
    const [doubt] = readSheet(text).reading.doubts;
    expect(doubt).toMatchObject({ code: 'unreadable', place: 'C3', cell: { row: 2, column: 2 } });
    const mended = readSheet(text, { cells: [{ row: 2, column: 2, text: '13' }] });
    expect(valuesOf(mended)).toMatchObject({ 'leads 2026-02': 13 });
  });
});
