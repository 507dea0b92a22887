import { describe, expect, it } from 'vitest';
import type { SheetMetric } from '#shared/features/values/old-sheet/match.ts';
import type { SheetChoices } from '#shared/features/values/old-sheet/model.ts';
import type { SheetSurroundings } from '#shared/features/values/old-sheet/understood.ts';
import { pasted, readSheet, valuesOf } from './known-business.ts';

const METRICS: readonly SheetMetric[] = (
  [
    ['leads', 'count', 'flow'],
    ['expenses', 'money', 'flow'],
    ['nps', 'score', 'score'],
  ] as const
).map(([id, unit, kind]) => ({
  id,
  unit,
  kind,
  names: [id],
  isOwn: false,
  cadence: 'month',
  hasValues: false,
}));

/** Reads a sheet in a business of three metrics, which is quick. */
const read = (text: string, choices: SheetChoices = {}, about: Partial<SheetSurroundings> = {}) => {
  const named = (name: string) => METRICS.find(({ id }) => id === name.toLowerCase()) ?? null;
  return readSheet(text, choices, { metrics: METRICS, named, ...about });
};
const MONTHS = ['KPI', '01/2026', '02/2026'];
const sheet = (...rows: readonly (readonly string[])[]) => pasted(MONTHS, ...rows);

/** 205 months in a row, from January 2005, with the same text below each. */
function wide(text: string) {
  const headers = Array.from({ length: 205 }, (_, at) => {
    const month = String((at % 12) + 1).padStart(2, '0');
    return `${month}/${2005 + Math.floor(at / 12)}`;
  });
  return pasted(
    ['KPI', ...headers],
    ['Leads', ...headers.map(() => text)],
    ['nps', ...headers.map(() => '1')],
  );
}

describe('what is told of a sheet', () => {
  it('is how it lies, how it is written, and each of its columns', () => {
    const { reading } = read(pasted(['KPI', 'Janv 2026', 'Total'], ['Leads', '1', '1']));
    expect(reading).toMatchObject({
      orientation: 'rows',
      separator: '\t',
      decimal: ',',
      isDecimalProven: false,
      kind: 'month',
      accents: null,
      firstYear: null,
      dayOrder: null,
      doubts: [],
      doubtCounts: {},
    });
    const column = (line: number) => ({ line, lines: [line], filled: 1 });
    expect(reading.columns).toEqual([
      { ...column(0), place: 'A', header: 'KPI', period: null, role: 'left_out', why: 'describes' },
      {
        ...column(1),
        place: 'B',
        header: 'Janv 2026',
        period: '2026-01',
        role: 'value',
        why: null,
      },
      { ...column(2), place: 'C', header: 'Total', period: null, role: 'left_out', why: 'total' },
    ]);
  });

  it('is each of its rows, also one that is left out, with what it would be as an own metric', () => {
    const { reading } = read(
      sheet(['Blog', '', ''], ['Charges (k€)', '1,5', 'n/a'], ['Total', '9', '9']),
    );
    expect(reading.rows).toMatchObject([
      {
        line: 1,
        place: '2',
        label: 'Blog',
        fate: { type: 'skip', why: 'heading' },
        unit: null,
        values: [],
      },
      {
        line: 2,
        place: '3',
        label: 'Charges (k€)',
        group: 'Blog',
        fate: { type: 'own', id: 'charges_k' },
        others: ['expenses'],
        unit: 'money',
        guess: { kind: 'flow', unit: 'money' },
        factor: 1000,
        values: [150_000, null],
      },
      { line: 3, fate: { type: 'skip', why: 'total' }, factor: 1, values: [] },
    ]);
  });

  it('is what an import would write', () => {
    const text = sheet(
      ['Leads', '1', '2'],
      ['nps', '3', ''],
      ['Machin', '5', ''],
      ['Total', '9', '9'],
      ['leads#target', '10', ''],
    );
    const { reading, plan } = read(text);
    expect(reading.counts).toEqual({ values: 4, targets: 1, metrics: 3, own: 1, skipped: 1 });
    expect(plan.own).toMatchObject([{ id: 'machin', name: 'Machin' }]);
    expect(plan.targets).toMatchObject([{ metric: 'leads', period: { key: '2026-01' }, line: 10 }]);
  });

  it('names places as the sheet lies where its metrics run across', () => {
    const { reading } = read(
      pasted(['Mois', 'Leads'], ['01/2026', '1'], ['02/2026', '2'], ['03/2026', '3']),
    );
    expect(reading.orientation).toBe('columns');
    expect(reading.rows.map(({ place }) => place)).toEqual(['B']);
    expect(reading.columns.map(({ place }) => place)).toEqual(['1', '2', '3', '4']);
  });
});

describe('results and targets side by side', () => {
  const text = pasted(
    ['', 'Janv 2026', '', 'Févr 2026', ''],
    ['', 'Réel', 'Objectif', 'Réel', 'Objectif'],
    ['Leads', '12', '20', '15', ''],
    ['leads/Web', '1', '2', '3', '4'],
  );

  it('become values and lines in the sand; a segment has none', () => {
    const { plan } = read(text);
    expect(
      plan.targets.map(({ metric, period, line, row }) => [metric, period.key, line, row]),
    ).toEqual([['leads', '2026-01', 20, 3]]);
    expect(plan.cells.filter(({ segment }) => segment === 'Web')).toHaveLength(2);
  });

  it('leave the values of a closed period alone, and not its lines', () => {
    const { plan } = read(text, {}, { isClosed: ({ key }) => key === '2026-01' });
    expect(plan.cells.map(({ period }) => period.key)).not.toContain('2026-01');
    expect(plan.targets).toHaveLength(1);
  });
});

describe('doubts', () => {
  const doubt = (
    code: string,
    text: string,
    choices: SheetChoices = {},
    about: Partial<SheetSurroundings> = {},
  ) => read(text, choices, about).reading.doubts.filter((one) => one.code === code);

  it('are all counted, and the first two hundred of a sort are told', () => {
    const mixed = read(wide('dix').replace('\tdix', '\t3')).reading;
    expect(mixed.doubtCounts.unreadable).toBe(204);
    expect(mixed.doubts.filter(({ code }) => code === 'unreadable')).toHaveLength(200);
  });

  it('about a figure say where it stands, what it says and how it was read', () => {
    expect(doubt('thousands_or_decimal', sheet(['expenses', '1.000', '2.000']))).toEqual([
      {
        code: 'thousands_or_decimal',
        place: 'B2',
        cell: { row: 1, column: 1 },
        text: '1.000',
        reading: '100000',
      },
      {
        code: 'thousands_or_decimal',
        place: 'C2',
        cell: { row: 1, column: 2 },
        text: '2.000',
        reading: '200000',
      },
    ]);
    expect(doubt('unreadable', sheet(['expenses', 'dix', '2']))).toEqual([
      { code: 'unreadable', place: 'B2', cell: { row: 1, column: 1 }, text: 'dix', reading: null },
    ]);
  });

  it('about a name say which', () => {
    expect(
      doubt(
        'total_unproven',
        sheet(['Leads', '1', '2'], ['nps', '1', '2'], ['Total pages', '8', '9']),
      ),
    ).toEqual([
      { code: 'total_unproven', place: '4', cell: null, text: 'Total pages', reading: null },
    ]);
    expect(doubt('lost_letters', sheet(['R\ufffdt', '1', '2']))).toMatchObject([
      { place: '2', text: 'R\ufffdt' },
    ]);
    expect(doubt('thousands_in_name', sheet(['Charges (k€)', '1', '2']))).toMatchObject([
      { place: '2', text: 'Charges (k€)', reading: null },
    ]);
  });

  it('about the periods say how they were read', () => {
    const one = (header: string) => pasted(['KPI', header], ['Leads', '1']);
    expect(doubt('year_missing', one('Janvier'))).toEqual([
      { code: 'year_missing', place: 'B', cell: null, text: 'Janvier', reading: '2026' },
    ]);
    expect(doubt('day_or_month', one('01/02/2026'))).toEqual([
      { code: 'day_or_month', place: 'B', cell: null, text: '01/02/2026', reading: '2026-02' },
    ]);
    expect(doubt('week_or_half_year', one('S1 2026'))).toMatchObject([
      { place: null, text: 'S1 2026' },
    ]);
    expect(doubt('future_period', one('12/2026'))).toMatchObject([
      { place: 'B', text: '12/2026', reading: '2026-12' },
    ]);
    expect(doubt('future_period', one('11/2026'))).toEqual([]);
  });

  it('tell of a closed period as closed, also where it lies ahead', () => {
    const closed = read(pasted(['KPI', '12/2026'], ['Leads', '1']), {}, { isClosed: () => true });
    expect(closed.reading.doubts).toMatchObject([
      { code: 'closed_period', place: 'B', text: '12/2026', reading: '2026-12' },
    ]);
  });
});

describe('values that are there already', () => {
  it('are all counted where they differ, and the first two hundred are told', () => {
    const { reading, plan } = read(
      wide('3'),
      {},
      { storedAt: (metric) => (metric === 'leads' ? 7 : null) },
    );
    expect([reading.conflictCount, reading.conflicts.length]).toEqual([205, 200]);
    expect(reading.conflicts[0]).toEqual({
      row: 1,
      place: '2',
      metric: 'leads',
      segment: null,
      period: '2005-01',
      mine: 7,
      theirs: 3,
    });
    expect(plan.cells).toHaveLength(205);
  });

  it('are kept row by row as the user says, else as for all', () => {
    const text = sheet(['Leads', '1', '2'], ['nps', '3', '4']);
    const choices: SheetChoices = { conflicts: 'take', rows: [{ line: 1, conflicts: 'keep' }] };
    expect(valuesOf(read(text, choices, { storedAt: () => 9 }))).toEqual({
      'nps 2026-01': 3,
      'nps 2026-02': 4,
    });
    expect(
      read(text, {}, { storedAt: (_metric, period) => (period === '2026-01' ? 1 : null) }).reading
        .conflicts,
    ).toMatchObject([{ metric: 'nps', mine: 1, theirs: 3 }]);
  });
});

describe('what the user puts right', () => {
  const text = 'KPI;01/2026;02/2026\nLeads;dix\n';

  it('stands in for what the cell said, also where the row was too short', () => {
    const cells = [
      { row: 1, column: 1, text: '10' },
      { row: 1, column: 2, text: '11' },
    ];
    expect(valuesOf(read(text, { cells }))).toEqual({ 'leads 2026-01': 10, 'leads 2026-02': 11 });
  });

  it('beyond the sheet changes nothing', () => {
    const cells = [
      { row: 9, column: 1, text: '10' },
      { row: 1, column: 999_999, text: '11' },
    ];
    const { reading } = read(text, { cells });
    expect(reading.columns).toHaveLength(3);
    expect(reading.rows).toMatchObject([
      { fate: { type: 'skip', why: 'not_numbers' }, values: [] },
    ]);
  });

  it('may be the separator, the decimal mark and the way it lies', () => {
    const points = read('KPI;01/2026\nexpenses;1.000\n', { separator: ';', decimal: '.' });
    expect(valuesOf(points)).toEqual({ 'expenses 2026-01': 100 });
    expect(points.reading).toMatchObject({ decimal: '.', isDecimalProven: true });
    const english = read('KPI,01/2026\nexpenses,1.000\n');
    expect([english.reading.decimal, valuesOf(english)]).toEqual([
      '.',
      { 'expenses 2026-01': 100 },
    ]);
    const turned = read(pasted(['', '01/2026'], ['02/2026', '3']), { orientation: 'columns' });
    expect(turned.reading.orientation).toBe('columns');
  });
});
