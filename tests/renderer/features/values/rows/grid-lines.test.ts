import { describe, expect, it } from 'vitest';
import {
  gridLines,
  reordered,
} from '../../../../../src/renderer/features/values/rows/grid-lines.ts';
import type { GridLinesInput } from '../../../../../src/renderer/features/values/rows/grid-lines.ts';
import type { MetricSummary } from '../../../../../src/shared/features/metrics/contract.ts';
import type { GridRow } from '../../../../../src/shared/features/values/model.ts';

const metricOf = (id: string): MetricSummary => ({
  id,
  origin: 'catalogue',
  kind: 'flow',
  unit: 'count',
  good: 'up',
  cadence: 'month',
  formula: null,
  lines: [],
  name: { fr: id, en: id },
  description: '',
  isFollowed: true,
  hasValues: true,
  segments: [],
});

const rowOf = (metric: string, segment: string | null = null, why: GridRow['why'] = null) => ({
  metric,
  segment,
  isFocus: false,
  isEditable: why === null,
  why,
  cells: [],
  spark: [],
});

function linesOf(rows: GridRow[], part: Partial<GridLinesInput> = {}) {
  const metrics = new Map(rows.map(({ metric }) => [metric, metricOf(metric)]));
  return gridLines({ rows, metrics, newSegments: new Map(), folded: new Set(), ...part });
}

const keys = (lines: ReturnType<typeof gridLines>) => lines.map(({ key }) => key);

describe('the rows of the grid', () => {
  it('stand under their stage of the funnel, in its order, own metrics last', () => {
    const lines = linesOf([rowOf('my_calls'), rowOf('revenue_time'), rowOf('sessions')]);
    expect(keys(lines)).toEqual([
      'group:acquisition',
      'sessions',
      'group:revenue',
      'revenue_time',
      'group:own',
      'my_calls',
    ]);
  });

  it('have their segments below them, and hide them when folded', () => {
    const rows = [rowOf('leads', null, 'total_of_segments'), rowOf('leads', 'LinkedIn')];
    expect(keys(linesOf(rows))).toEqual(['group:acquisition', 'leads', 'leads/LinkedIn']);
    expect(keys(linesOf(rows, { folded: new Set(['leads']) }))).toEqual([
      'group:acquisition',
      'leads',
    ]);
  });

  it('show a segment that was only named, until the file knows it, whatever its case', () => {
    const newSegments = new Map([['leads', ['Trade fair', 'linkedin']]]);
    const rows = [rowOf('leads', null, 'total_of_segments'), rowOf('leads', 'LinkedIn')];
    const lines = linesOf(rows, { newSegments });
    expect(keys(lines)).toContain('leads/Trade fair');
    expect(keys(lines)).not.toContain('leads/linkedin');
    expect(lines.find(({ key }) => key === 'leads/Trade fair')).toMatchObject({ why: null });
  });
});

describe('moving a row', () => {
  const lines = linesOf([
    rowOf('sessions'),
    rowOf('leads'),
    rowOf('leads', 'LinkedIn'),
    rowOf('revenue_time'),
  ]);

  it('changes places with its neighbour of the same stage', () => {
    expect(reordered(lines, 'leads', -1)).toEqual(['leads', 'sessions', 'revenue_time']);
  });

  it('stops at the border of its stage', () => {
    expect(reordered(lines, 'leads', 1)).toBeNull();
    expect(reordered(lines, 'sessions', -1)).toBeNull();
  });
});
