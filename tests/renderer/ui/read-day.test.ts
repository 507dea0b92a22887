import { describe, expect, it } from 'vitest';
import { readDay } from '#renderer/ui/read-day.ts';

describe('a date as people write it', () => {
  it.each([
    ['22/11/2026', '2026-11-22'],
    ['2.1.26', '2026-01-02'],
    ['5-12-2026', '2026-12-05'],
    ['2026-11-22', '2026-11-22'],
    ['30/02/2026', null],
    ['11/22/2026', null],
    ['soon', null],
    ['', null],
  ])('%s', (text, day) => {
    expect(readDay(text)).toBe(day);
  });
});
