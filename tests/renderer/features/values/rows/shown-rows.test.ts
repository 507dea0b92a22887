import { describe, expect, it } from 'vitest';
import { shownRows, hasValues } from '#renderer/features/values/rows/shown-rows.ts';
import type { ShownRowsInput } from '#renderer/features/values/rows/shown-rows.ts';
import type { GridRow } from '#shared/features/values/model.ts';
import { metricWith } from '#tests/renderer/parts/metric/metric-summaries.ts';

const rowOf = (metric: string, segment: string | null = null, why: GridRow['why'] = null) => ({
  metric,
  segment,
  isFocus: false,
  isEditable: why === null,
  why,
  cells: [],
  spark: [],
});

function rowsOf(rows: GridRow[], part: Partial<ShownRowsInput> = {}) {
  const metrics = new Map(rows.map(({ metric }) => [metric, metricWith({ id: metric })]));
  const asFirst = {
    newSegments: new Map(),
    folded: new Set<string>(),
    hidden: new Set<string>(),
    ownGroups: [],
  };
  return shownRows({ rows, metrics, grouping: 'stage', ...asFirst, ...part });
}

const keys = (rows: ReturnType<typeof shownRows>) => rows.map(({ key }) => key);

describe('the rows of the grid', () => {
  it('stand under their stage of the funnel, in its order, own metrics last', () => {
    const rows = rowsOf([rowOf('my_calls'), rowOf('revenue_time'), rowOf('sessions')]);
    expect(keys(rows)).toEqual([
      'group:acquisition',
      'sessions',
      'group:revenue',
      'revenue_time',
      'group:own',
      'my_calls',
    ]);
  });

  it('begin with the one metric of the quarter, whatever they are grouped by', () => {
    const focus = { ...rowOf('revenue_time', null, 'total_of_segments'), isFocus: true };
    const rows = [rowOf('sessions'), focus, rowOf('revenue_time', 'Atelier')];
    for (const grouping of ['stage', 'perspective', 'own'] as const) {
      const shown = rowsOf(rows, { grouping });
      expect(keys(shown).slice(0, 2)).toEqual(['revenue_time', 'revenue_time/Atelier']);
      expect(keys(shown).filter((key) => key.startsWith('revenue_time'))).toHaveLength(2);
    }
  });

  it('have their segments below them, and hide them when folded', () => {
    const rows = [rowOf('leads', null, 'total_of_segments'), rowOf('leads', 'LinkedIn')];
    expect(keys(rowsOf(rows))).toEqual(['group:acquisition', 'leads', 'leads/LinkedIn']);
    expect(keys(rowsOf(rows, { folded: new Set(['leads']) }))).toEqual([
      'group:acquisition',
      'leads',
    ]);
  });

  it('are left out where they are hidden: a total with its segments, a segment alone, an empty group', () => {
    const rows = [
      rowOf('sessions'),
      rowOf('leads', null, 'total_of_segments'),
      rowOf('leads', 'LinkedIn'),
      rowOf('revenue_time'),
    ];
    const without = (...hidden: string[]) => keys(rowsOf(rows, { hidden: new Set(hidden) }));
    expect(without('leads', 'revenue_time')).toEqual(['group:acquisition', 'sessions']);
    expect(without('leads/LinkedIn', 'sessions', 'revenue_time')).toEqual([
      'group:acquisition',
      'leads',
    ]);
  });

  it('tell whether they have a target in one of their periods, at either end', () => {
    const cell = { value: 1, have: 1, of: 1, isWhole: true, line: null, low: null, high: null };
    const told = {
      ...cell,
      status: 'no_target',
      source: null,
      reason: null,
      sample: null,
    } as const;
    const hasTarget = (...cells: GridRow['cells']): boolean | undefined =>
      rowsOf([{ ...rowOf('leads'), cells }]).find(hasValues)?.hasTarget;
    expect(hasTarget(told, told)).toBe(false);
    expect(hasTarget(told, { ...told, line: 0 })).toBe(true);
    expect(hasTarget({ ...told, low: 5 })).toBe(true);
    expect(hasTarget({ ...told, high: 5 })).toBe(true);
  });

  it('show a segment that was only named, until the file knows it, whatever its case', () => {
    const newSegments = new Map([['leads', ['Trade fair', 'linkedin']]]);
    const rows = [rowOf('leads', null, 'total_of_segments'), rowOf('leads', 'LinkedIn')];
    const shown = rowsOf(rows, { newSegments });
    expect(keys(shown)).toContain('leads/Trade fair');
    expect(keys(shown)).not.toContain('leads/linkedin');
    expect(shown.find(({ key }) => key === 'leads/Trade fair')).toMatchObject({ why: null });
  });
});

describe('rows in other groups', () => {
  it('stand under their perspective of the Balanced Scorecard', () => {
    const rows = [rowOf('my_calls'), rowOf('sessions'), rowOf('revenue_time')];
    expect(keys(rowsOf(rows, { grouping: 'perspective' }))).toEqual([
      'group:financial',
      'revenue_time',
      'group:customer',
      'sessions',
      'group:own',
      'my_calls',
    ]);
  });

  it('stand in their own group in its order, an empty one waits, and the rest comes last', () => {
    const rows = [rowOf('leads'), rowOf('leads', 'LinkedIn'), rowOf('sessions'), rowOf('orders')];
    const ownGroups = [
      { name: 'Lundi', metrics: ['orders', 'expenses', 'leads'] },
      { name: 'Vide', metrics: [] },
    ];
    expect(keys(rowsOf(rows, { grouping: 'own', ownGroups }))).toEqual([
      'group:=Lundi',
      'orders',
      'leads',
      'leads/LinkedIn',
      'group:=Vide',
      'group:',
      'sessions',
    ]);
  });
});
