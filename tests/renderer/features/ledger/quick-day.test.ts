import { describe, expect, it } from 'vitest';
import { dayAfterKey, readQuickDay } from '#renderer/features/ledger/quick-day.ts';

describe('a day as someone writes it who copies a statement', () => {
  it.each([
    ['3', '2026-11-03'],
    ['03', '2026-11-03'],
    ['3/2', '2026-02-03'],
    ['3.2', '2026-02-03'],
    ['3/2/25', '2025-02-03'],
    ['03/02/2025', '2025-02-03'],
    ['2025-02-03', '2025-02-03'],
    ['31/11', null],
    ['0', null],
    ['', null],
    ['soon', null],
  ])('“%s” is %s in November 2026', (text, day) => {
    expect(readQuickDay(text, '2026-11-22')).toBe(day);
  });

  it('goes on to the next with an arrow, over the end of a month too', () => {
    expect(dayAfterKey('ArrowUp', '2026-11-30')).toBe('2026-12-01');
    expect(dayAfterKey('ArrowDown', '2026-03-01')).toBe('2026-02-28');
    expect(dayAfterKey('a', '2026-03-01')).toBeNull();
  });
});
