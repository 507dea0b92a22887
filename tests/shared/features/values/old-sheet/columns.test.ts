import { describe, expect, it } from 'vitest';
import { readColumns } from '#shared/features/values/old-sheet/columns.ts';
import type { ColumnContext, SheetColumns } from '#shared/features/values/old-sheet/columns.ts';
import { findHead } from '#shared/features/values/old-sheet/head.ts';
import { CIVIL_CALENDAR } from '#shared/kernel/period.ts';

const ABOUT: ColumnContext = {
  calendar: CIVIL_CALENDAR,
  today: '2026-11-22',
  language: 'fr',
  choices: {},
};

/** The columns of a sheet whose rows are written with | between their cells. */
function columnsOf(lines: readonly string[], about: Partial<ColumnContext> = {}): SheetColumns {
  const head = findHead(
    lines.map((line) => line.split('|')),
    'rows',
  );
  if (!head) throw new Error('no head');
  return readColumns(head, { ...ABOUT, ...about });
}

/** The keys of the periods under which values stand. */
const keysOf = (header: string, about: Partial<ColumnContext> = {}) =>
  columnsOf([`KPI|${header}`, 'Leads|1'], about).columns.flatMap(({ period }) =>
    period ? [period.key] : [],
  );
/** Why each column gives no values; empty for one that does. */
const reasonsOf = (header: string, about: Partial<ColumnContext> = {}) =>
  columnsOf([header, 'Leads|1'], about).columns.map(({ why }) => why ?? '');

describe('a column', () => {
  it('gives values of its period, with its header as written', () => {
    expect(columnsOf(['KPI| Janv 2026 ', 'Leads|1']).columns).toMatchObject([
      { line: 0, header: 'KPI', period: null, role: 'left_out', why: 'describes' },
      { line: 1, header: 'Janv 2026', period: { key: '2026-01' }, role: 'value', why: null },
    ]);
  });

  it.each([
    ['Total', 'total'],
    ['TOTAL 2026', 'total'],
    ['Moyenne', 'total'],
    ['Évol.', 'total'],
    ['Évolution en %', 'total'],
    ['vs N-1 %', 'total'],
    ['Grand total', 'total'],
    ['YTD', 'total'],
    ['Objectif', 'target'],
    ['Total prévu', 'target'],
    ['Commentaires', 'describes'],
    ['Unité', 'describes'],
    ['Source', 'describes'],
    ['', 'empty'],
    ['  ', 'empty'],
    ['Noté par', 'not_a_period'],
    ['Totalement autre', 'not_a_period'],
    ['2026', 'total'],
    ['T1 2026', 'total'],
  ])('behind the periods that says “%s” is left out as %s', (header, why) => {
    expect(reasonsOf(`KPI|Janv 2026|Févr 2026|${header}`)).toEqual(['describes', '', '', why]);
  });

  it('before the periods describes the rows, unless it heads targets', () => {
    expect(reasonsOf('Total|2026 (réel)|Objectif|Janv 2026|Févr 2026').slice(0, 1)).toEqual([
      'describes',
    ]);
    expect(reasonsOf('Objectif||Janv 2026')).toEqual(['target', 'describes', '']);
  });

  it('beyond the header, under which something stands, is empty', () => {
    expect(columnsOf(['KPI|Janv 2026', 'Leads|1|2|3']).columns.map(({ why }) => why)).toEqual([
      'describes',
      null,
      'empty',
      'empty',
    ]);
  });

  it('of a period that was there already is kept beside it, as is a target beside its value', () => {
    expect(reasonsOf('KPI|Janv 2026|Janv 2026|Févr 2026')).toEqual(['describes', '', '', '']);
    const sides = columnsOf(['|Janv 2026||Janv 2026', '|Réel|Objectif|Réel', 'Leads|1|2|3']);
    expect(sides.columns.map(({ role, why }) => [role, why])).toEqual([
      ['left_out', 'describes'],
      ['value', null],
      ['target', null],
      ['value', null],
    ]);
  });

  it('may be chosen: another period, none, or one that is no period', () => {
    const choose = (period: string | null) => ({ choices: { columns: [{ line: 2, period }] } });
    expect(keysOf('Janv 2026|Févr 2026', choose('2026-07'))).toEqual(['2026-01', '2026-07']);
    expect(keysOf('Janv 2026|Note', choose('2026-02'))).toEqual(['2026-01', '2026-02']);
    expect(reasonsOf('KPI|Janv 2026|Févr 2026', choose(null))).toEqual(['describes', '', 'chosen']);
    expect(reasonsOf('KPI|Janv 2026|Total', choose('hier'))).toEqual(['describes', '', 'total']);
  });
});

describe('the kind of the periods', () => {
  const kindOf = (header: string) => columnsOf([`KPI|${header}`, 'Leads|1']).kind;

  it('is that of most headers: a coarser one among them is a total', () => {
    expect(kindOf('Janv 2026|Févr 2026|2026')).toBe('month');
    expect(kindOf('2026 (tout)|Janv 2026|Févr 2026')).toBe('month');
    expect(kindOf('T1 2026|T2 2026|Janv 2026')).toBe('quarter');
    expect(kindOf('S1 2026|S2 2026')).toBe('week');
    expect(kindOf('2025|2026')).toBe('year');
  });

  it.each([
    ['05/01/2026|12/01/2026|19/01/2026', 'week', '2026-W02'],
    ['05/01/2026|11/01/2026|17/01/2026', 'week', '2026-W02'],
    ['05/01/2026|13/01/2026|21/01/2026', 'week', '2026-W02'],
    ['31/01/2026|28/02/2026|31/03/2026', 'month', '2026-01'],
    ['01/02/2026|28/02/2026|27/03/2026', 'month', '2026-02'],
    ['31/03/2026|30/06/2026|30/09/2026', 'quarter', '2026-Q1'],
    ['31/12/2023|31/12/2024|31/12/2025', 'year', '2023'],
    ['19/01/2026|12/01/2026|05/01/2026', 'week', '2026-W04'],
    ['05/01/2026|12/01/2026|19/01/2026|26/01/2026|23/02/2026', 'week', '2026-W02'],
    ['15/01/2026|17/01/2026|20/01/2026', 'month', '2026-01'],
    ['15/01/2026|31/05/2026', 'month', '2026-01'],
    ['31/01/2026', 'month', '2026-01'],
  ])('is what lies between the dates: %s', (header, kind, first) => {
    expect(kindOf(header)).toBe(kind);
    expect(keysOf(header)[0]).toBe(first);
  });

  it('may be half years, where every header says S1 or S2', () => {
    const maybe = (header: string) => columnsOf([`KPI|${header}`, 'x|1']).maybeHalfYears;
    expect(['S1 2026|S2 2026', 'S1 2025|S3 2025', 'Janv 2026', '31/01/2026'].map(maybe)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('the order of day and month', () => {
  const orderOf = (header: string, about: Partial<ColumnContext> = {}) => {
    const { dayOrder, isOrderAsked } = columnsOf([`KPI|${header}`, 'x|1'], about);
    return [keysOf(header, about), dayOrder, isOrderAsked];
  };

  it('is proven by one date for all', () => {
    expect(orderOf('03/02/2026|13/03/2026')).toEqual([['2026-02', '2026-03'], null, false]);
    expect(orderOf('02/03/2026|03/13/2026')).toEqual([['2026-02', '2026-03'], null, false]);
  });

  it('is the one that makes periods of all of them', () => {
    expect(orderOf('01/02/2026|01/03/2026|01/04/2026')).toEqual([
      ['2026-02', '2026-03', '2026-04'],
      null,
      false,
    ]);
    expect(orderOf('02/01/2026|03/01/2026|04/01/2026', { language: 'en' })).toEqual([
      ['2026-02', '2026-03', '2026-04'],
      null,
      false,
    ]);
  });

  it('is asked for where by habit they are days in a row, and months by the other order', () => {
    expect(orderOf('02/01/2026|03/01/2026|04/01/2026')).toEqual([
      ['2026-01', '2026-01', '2026-01'],
      'dmy',
      true,
    ]);
  });

  it('is asked for where only the habit of the language speaks', () => {
    expect(orderOf('01/02/2026')).toEqual([['2026-02'], 'dmy', true]);
    expect(orderOf('01/02/2026', { language: 'en' })).toEqual([['2026-01'], 'mdy', true]);
  });

  it('is no question where both orders are the same day, or the year comes first', () => {
    expect(orderOf('02/02/2026')).toEqual([['2026-02'], null, false]);
    expect(orderOf('2026-02-01')).toEqual([['2026-02'], null, false]);
    expect(orderOf('Janv 2026')).toEqual([['2026-01'], null, false]);
  });

  it('may be chosen, and then stays open to another choice', () => {
    const mdy = { choices: { dayOrder: 'mdy' } } as const;
    expect(orderOf('01/02/2026', mdy)).toEqual([['2026-01'], 'mdy', false]);
    expect(orderOf('02/01/2026|03/01/2026|04/01/2026', { choices: { dayOrder: 'dmy' } })[1]).toBe(
      'dmy',
    );
  });

  it('leaves out a date that there is none of', () => {
    expect(keysOf('31/01/2026|31/02/2026|31/03/2026')).toEqual(['2026-01', '2026-03']);
  });
});

describe('the year of periods that name none', () => {
  const yearOf = (header: string, about: Partial<ColumnContext> = {}) => {
    const { firstYear, isYearAsked } = columnsOf([`KPI|${header}`, 'x|1'], about);
    return [keysOf(header, about), firstYear, isYearAsked];
  };
  const TWELVE = 'Janv|Févr|Mars|Avr|Mai|Juin|Juil|Août|Sept|Oct|Nov|Déc';

  it('is the newest in which the last of them has begun', () => {
    expect(yearOf('Oct|Nov')).toEqual([['2026-10', '2026-11'], 2026, true]);
    expect(yearOf('Nov|Déc')).toEqual([['2025-11', '2025-12'], 2025, true]);
    expect(yearOf('Nov', { today: '2026-11-01' })[1]).toBe(2026);
    expect(yearOf('Nov', { today: '2026-10-31' })[1]).toBe(2025);
    expect(yearOf('S47')[0]).toEqual(['2026-W47']);
    expect(yearOf('S48')[0]).toEqual(['2025-W48']);
    expect(yearOf('T3|T4')[0]).toEqual(['2026-Q3', '2026-Q4']);
  });

  it('of a whole year that is prepared is this one', () => {
    expect(yearOf(TWELVE)[1]).toBe(2026);
    expect(yearOf(`${TWELVE}|Total`)[1]).toBe(2026);
    expect(yearOf(TWELVE.slice('Janv|'.length))[1]).toBe(2025);
  });

  it('goes on by one each time the year starts over', () => {
    expect(yearOf('Nov|Déc|Janv|Févr')).toEqual([
      ['2025-11', '2025-12', '2026-01', '2026-02'],
      2025,
      true,
    ]);
    expect(yearOf('Oct|Janv|Oct|Janv')[0]).toEqual(['2024-10', '2025-01', '2025-10', '2026-01']);
    expect(yearOf('T1|T3|T1')[0]).toEqual(['2025-Q1', '2025-Q3', '2026-Q1']);
    expect(yearOf('Janv|Déc')[0]).toEqual(['2025-01', '2025-12']);
    expect(yearOf('Nov|Total|Déc|Note|Janv')[0]).toEqual(['2025-11', '2025-12', '2026-01']);
  });

  it('goes back by one where the newest comes first', () => {
    expect(yearOf('Févr|Janv|Déc|Nov')[0]).toEqual(['2026-02', '2026-01', '2025-12', '2025-11']);
    expect(yearOf('Janv|Déc|Nov')[0]).toEqual(['2026-01', '2025-12', '2025-11']);
    expect(yearOf('T2|T1|T4')[0]).toEqual(['2026-Q2', '2026-Q1', '2025-Q4']);
    expect(yearOf('S2|S1|S52')[0]).toEqual(['2026-W02', '2026-W01', '2025-W52']);
    expect(yearOf('Nov|Oct|Sept')[0]).toEqual(['2026-11', '2026-10', '2026-09']);
  });

  it('may be chosen', () => {
    expect(yearOf('Nov|Déc|Janv', { choices: { firstYear: 2023 } })).toEqual([
      ['2023-11', '2023-12', '2024-01'],
      2023,
      false,
    ]);
  });

  it('is what a line of years says, as far as it does', () => {
    const lines = ['||2025|', '|Nov|Déc|Janv', 'x|1|2|3'];
    const { columns, isYearAsked } = columnsOf(lines);
    expect(isYearAsked).toBe(true);
    expect(columns.flatMap(({ period }) => (period ? [period.key] : []))).toContain('2025-12');
    const told = columnsOf(['|2025||2026', '|Nov|Déc|Janv', 'x|1|2|3']);
    expect([told.firstYear, told.isYearAsked]).toEqual([null, false]);
  });

  it('is not asked for where every period names its own', () => {
    expect(yearOf('Janv 2026|Févr 2026')).toEqual([['2026-01', '2026-02'], null, false]);
    expect(yearOf('Janv 2026|S54 2026|2026-W54')[0]).toEqual(['2026-01']);
  });

  it('follows the year of the business', () => {
    const april = { calendar: { yearStartMonth: 4 } };
    expect(columnsOf(['KPI|T1 2026', 'x|1'], april).columns[1]?.period?.start).toBe('2026-04-01');
    expect(yearOf('T4', april)[1]).toBe(2025);
  });
});
