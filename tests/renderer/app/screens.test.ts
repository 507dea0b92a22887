import { describe, expect, it } from 'vitest';
import { screenOf } from '#renderer/app/screens.ts';

describe('the screen of a location', () => {
  it.each([
    ['/', 'focus'],
    ['/grid', 'grid'],
    ['/metrics', 'metrics'],
    ['/metrics/list_growth', 'metrics'],
    ['/reviews', 'reviews'],
    ['/reviews/weekly/2026-W47', 'reviews'],
    ['/settings', 'settings'],
  ])('%s belongs to %s', (location, id) => {
    expect(screenOf(location)?.id).toBe(id);
  });

  it('is none for a location that no screen stands at', () => {
    expect(screenOf('/metricsandmore')).toBeUndefined();
    expect(screenOf('/nowhere')).toBeUndefined();
  });
});
