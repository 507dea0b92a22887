import { describe, expect, it } from 'vitest';
import { projectLevel } from '#shared/features/signals/level-pace.ts';

describe('projection of a stock or a ratio', () => {
  it('carries the trend of the last points on to the end of the period', () => {
    // 4, 5, 6, 7 %: one point a month, so 8 % at the end of the fifth.
    const points = [4, 5, 6, 7].map((value, x) => ({ x, value }));
    expect(projectLevel({ points, endX: 4 })).toEqual({
      method: 'trend',
      points: 4,
      value: 8,
      low: 8,
      high: 8,
    });
  });

  it('looks at the last twelve known points only', () => {
    const old = [900, 100, 700].map((value, x) => ({ x, value }));
    const recent = Array.from({ length: 12 }, (_, index) => ({ x: index + 3, value: 50 }));
    const points = [...old, ...recent, { x: 15, value: null }];
    expect(projectLevel({ points, endX: 16 })).toMatchObject({ points: 12, value: 50 });
  });

  it('steps over a gap at its real width', () => {
    const points = [
      { x: 0, value: 10 },
      { x: 1, value: null },
      { x: 2, value: 30 },
      { x: 3, value: 40 },
    ];
    expect(projectLevel({ points, endX: 4 })).toMatchObject({ points: 3, value: 50 });
  });

  it('stops at what the metric cannot pass', () => {
    const points = [30, 20, 10].map((value, x) => ({ x, value }));
    expect(projectLevel({ points, endX: 9, min: 0 })).toMatchObject({ value: 0, low: 0, high: 0 });
    expect(projectLevel({ points, endX: -9, max: 100 })).toMatchObject({ value: 100 });
  });

  it('does not exist under three known points', () => {
    const points = [1, null, 2].map((value, x) => ({ x, value }));
    expect(projectLevel({ points, endX: 3 })).toEqual({
      method: null,
      why: 'too_few_points',
      have: 2,
      need: 3,
    });
  });
});
