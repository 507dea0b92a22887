import { describe, expect, it } from 'vitest';
import { catalogueEntry } from '#shared/features/metrics/catalogue/catalogue.ts';
import { BOXES } from '#shared/features/boxes/model.ts';
import { mayBe, watcherOf, WATCHERS } from '#shared/features/boxes/rules.ts';

describe('what watches a box', () => {
  it('is the first of its metrics that is followed, unless another was chosen', () => {
    const followed = new Set(['cac', 'gross_margin']);
    const isFollowed = (metric: string) => followed.has(metric);
    expect(watcherOf(WATCHERS.costs, null, isFollowed)).toBe('cac');
    expect(watcherOf(WATCHERS.costs, 'gross_margin', isFollowed)).toBe('gross_margin');
    // One that is followed no more watches nothing.
    expect(watcherOf(WATCHERS.costs, 'runway_months', isFollowed)).toBe('cac');
    expect(watcherOf(WATCHERS.channels, null, isFollowed)).toBe(null);
  });

  it('is offered for every box but the key figures, which follow the quarter', () => {
    const known = BOXES.map((box) => WATCHERS[box].filter((id) => catalogueEntry(id)).length);
    expect(BOXES.filter((_box, index) => known[index] === 0)).toEqual(
      expect.arrayContaining(['metrics']),
    );
    expect(known.filter((count) => count > 0).length).toBeGreaterThanOrEqual(7);
  });
});

describe('how sure one is', () => {
  it('is measured only from six known periods on', () => {
    expect([0, 5, 6].map((known) => mayBe('measured', known))).toEqual([false, false, true]);
    expect(mayBe('heard', 0) && mayBe('guess', 0)).toBe(true);
  });
});
