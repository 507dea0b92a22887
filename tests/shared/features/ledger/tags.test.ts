import { describe, expect, it } from 'vitest';
import { NO_TAG, isBlankTag, tagSchema } from '#shared/features/ledger/tags.ts';

describe('a tag', () => {
  it('that says no more than the category does is blank', () => {
    expect(isBlankTag({ ...NO_TAG })).toBe(true);
  });

  it.each([
    { stream: 'none' },
    { isRecurring: true },
    { isCostOfSales: false },
    { isAcquisition: false },
    { segment: 'Salon' },
  ] as const)('that says anything is not: %o', (said) => {
    expect(isBlankTag({ ...NO_TAG, ...said })).toBe(false);
  });

  it('is kept with its segment composed and trimmed', () => {
    expect(tagSchema.parse({ ...NO_TAG, segment: ' Cafe\u0301 ' }).segment).toBe('Café');
    expect(tagSchema.safeParse({ ...NO_TAG, segment: ' ' }).success).toBe(false);
    expect(tagSchema.safeParse({ ...NO_TAG, stream: 'other' }).success).toBe(false);
  });
});
