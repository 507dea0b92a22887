import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import {
  daySchema,
  lineOfText,
  optionalText,
  periodKeySchema,
  rowIdSchema,
  segmentNameSchema,
  storableNumberSchema,
} from '#shared/kernel/bounded.ts';

function accepted(schema: z.ZodType, values: readonly unknown[]): unknown[] {
  return values.filter((value) => schema.safeParse(value).success);
}

describe('what comes in from outside', () => {
  it('is a line of text that is not empty, not too long, and without blanks around it', () => {
    expect(lineOfText(5).parse('  abc  ')).toBe('abc');
    expect(accepted(lineOfText(5), ['a', 'abcde', '', '   ', 'abcdef', 5, null])).toEqual([
      'a',
      'abcde',
    ]);
  });

  it('may be left empty where nothing has to be said', () => {
    expect(optionalText(5).parse('  ')).toBe('');
    expect(accepted(optionalText(5), ['', 'abcde', 'abcdef', null])).toEqual(['', 'abcde']);
  });

  it('holds no NUL, at which the database would stop to measure it', () => {
    expect(accepted(lineOfText(5), ['a\0b', '\0', 'ab'])).toEqual(['ab']);
    expect(accepted(optionalText(5), ['a\0b', '\0', 'ab'])).toEqual(['ab']);
  });

  it('is a date that exists', () => {
    const days = ['2026-02-28', '2024-02-29', '2026-02-29', '2026-2-1', '2026-02-28T00:00', ''];
    expect(accepted(daySchema, days)).toEqual(['2026-02-28', '2024-02-29']);
  });

  it('is a key as short as a year or as long as a week', () => {
    const keys = ['2026', '2026-11', '2026-W47', '202', '2026-W471'];
    expect(accepted(periodKeySchema, keys)).toEqual(['2026', '2026-11', '2026-W47']);
  });

  it('is one segment, however its accents were typed', () => {
    expect(segmentNameSchema.parse(' E\u0301te\u0301 ')).toBe('\u00c9t\u00e9');
    expect(segmentNameSchema.safeParse('x'.repeat(61)).success).toBe(false);
  });

  it('is a number that is kept to its last digit', () => {
    const { MAX_SAFE_INTEGER: most } = Number;
    const numbers = [0, -1.5, most, -most, most + 1, -most - 1, Infinity, Number.NaN, '5'];
    expect(accepted(storableNumberSchema, numbers)).toEqual([0, -1.5, most, -most]);
    expect(accepted(rowIdSchema, [1, 42, 0, -1, 1.5])).toEqual([1, 42]);
  });
});
