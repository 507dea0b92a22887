import { describe, expect, it } from 'vitest';
import { findHits, firstHitFrom } from '#renderer/features/values/find/find-hits.ts';
import type { FindInput } from '#renderer/features/values/find/find-hits.ts';
import { findMarks } from '#renderer/features/values/find/find-marks.ts';
import type { ValueRow } from '#renderer/features/values/rows/shown-rows.ts';
import { rowKey } from '#renderer/features/values/rows/row-key.ts';
import { UNASSIGNED } from '#shared/features/values/engine/evaluation.ts';
import { metricWith } from '#tests/renderer/parts/metric/metric-summaries.ts';

const NOVEMBER = 2026 * 12 + 10;

const rowOf = (id: string, fr: string, en: string, segment: string | null = null): ValueRow => ({
  type: 'values',
  key: rowKey(id, segment),
  group: 'group:acquisition',
  metric: metricWith({ id, name: { fr, en } }),
  segment,
  isFocus: false,
  hasTarget: false,
  why: null,
  spark: [],
  hasSegments: false,
});

const ROWS = [
  rowOf('sessions', 'Sessions', 'Sessions'),
  rowOf('leads', 'Prospects contactés', 'Leads'),
  rowOf('leads', 'Prospects contactés', 'Leads', 'Réunion'),
  rowOf('leads', 'Prospects contactés', 'Leads', UNASSIGNED),
  rowOf('orders', 'Commandes', 'Orders'),
];

function hitsOf(search: string, part: Partial<FindInput> = {}) {
  return findHits({
    search,
    rows: ROWS,
    unassigned: 'Sans segment',
    cells: [],
    kind: 'month',
    today: '2026-11-22',
    calendar: { yearStartMonth: 1 },
    home: { row: 'leads', column: NOVEMBER },
    ...part,
  });
}

const rowsOf = (search: string) => hitsOf(search).map(({ position }) => position.row);

describe('a search in the grid', () => {
  it('finds metrics by their name in either language, whatever the accents and the case', () => {
    expect(rowsOf('CONTACTES')).toEqual(['leads']);
    expect(rowsOf('lead')).toEqual(['leads']);
    expect(rowsOf('contactés prospects')).toEqual(['leads']);
    expect(rowsOf('nothing like it')).toEqual([]);
  });

  it('finds segments by what the grid calls them', () => {
    expect(rowsOf('reunion')).toEqual(['leads/Réunion']);
    expect(rowsOf('sans segment')).toEqual([`leads/${UNASSIGNED}`]);
  });

  it('finds a period by its key and by its name, in the row where one is', () => {
    const march = { type: 'column', position: { row: 'leads', column: 2024 * 12 + 2 } };
    expect(hitsOf('2024-03')).toEqual([march]);
    expect(hitsOf('mars 2024')).toEqual([march]);
  });

  it('tells hits in reading order, the name of a row before its figures', () => {
    const cells = [
      { metric: 'orders', segment: null, period: '2026-10' },
      { metric: 'sessions', segment: null, period: '2026-11' },
      { metric: 'sessions', segment: null, period: '2026-09' },
      { metric: 'gone', segment: null, period: '2026-09' },
    ];
    expect(
      hitsOf('s', { cells }).map(({ type, position }) => [type, position.row, position.column]),
    ).toEqual([
      ['row', 'sessions', NOVEMBER],
      ['value', 'sessions', NOVEMBER - 2],
      ['value', 'sessions', NOVEMBER],
      ['row', 'leads', NOVEMBER],
      ['row', `leads/${UNASSIGNED}`, NOVEMBER],
      ['row', 'orders', NOVEMBER],
      ['value', 'orders', NOVEMBER - 1],
    ]);
  });

  it('begins at the cell where one is, and after the last hit at the first', () => {
    const cells = ['2026-01', '2026-12'].map((period) => ({
      metric: 'leads',
      segment: null,
      period,
    }));
    const hits = hitsOf('7', { cells });
    expect(firstHitFrom(hits, ROWS, { row: 'leads', column: NOVEMBER })).toBe(1);
    expect(firstHitFrom(hits, ROWS, { row: 'sessions', column: NOVEMBER })).toBe(0);
    expect(firstHitFrom(hits, ROWS, { row: 'orders', column: NOVEMBER })).toBe(0);
  });

  it('marks what it found, and apart from it what it shows now', () => {
    const hits = hitsOf('s');
    const marks = findMarks(hits, hits[1] ?? null);
    expect(marks.ofRow('sessions')).toBe('found');
    expect(marks.ofRow('leads')).toBe('here');
    expect(marks.ofRow('leads/Réunion')).toBeUndefined();
    expect(marks.ofValue({ row: 'leads', column: NOVEMBER })).toBeUndefined();
    expect(marks.ofColumn(NOVEMBER)).toBeUndefined();
  });
});
