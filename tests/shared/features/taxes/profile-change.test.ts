import { describe, expect, it } from 'vitest';
import { NO_TAX_PROFILE } from '#shared/features/taxes/model.ts';
import { hasEffect, profileWith, serviceLine } from '#shared/features/taxes/profile-change.ts';

describe('an answer', () => {
  it('that it is a micro-enterprise brings the exemption and quarters, where nobody said otherwise', () => {
    expect(profileWith(NO_TAX_PROFILE, { status: 'micro' })).toMatchObject({
      vat: 'franchise',
      rhythm: 'quarter',
    });
    const charging = { ...NO_TAX_PROFILE, vat: 'ca3_month', rhythm: 'month' } as const;
    expect(profileWith(charging, { status: 'micro' })).toMatchObject({
      vat: 'ca3_month',
      rhythm: 'month',
    });
  });

  it('of another status leaves no rhythm of declaring turnover', () => {
    const micro = profileWith(NO_TAX_PROFILE, { status: 'micro' });
    expect(profileWith(micro, { status: 'company' })).toMatchObject({
      rhythm: null,
      vat: 'franchise',
    });
    expect(profileWith(micro, { lines: ['bnc'] })).toMatchObject({ rhythm: 'quarter' });
  });

  it('asks since when only where it changes what was said', () => {
    const micro = profileWith(NO_TAX_PROFILE, { status: 'micro' });
    expect(hasEffect(micro, { status: 'company' })).toBe(true);
    expect(hasEffect(micro, { vat: 'ca3_month' })).toBe(true);
    expect(hasEffect(micro, { status: 'micro' })).toBe(false);
    expect(hasEffect(micro, { lines: ['bnc'] })).toBe(false);
    expect(hasEffect({ ...micro, lines: ['bnc'] }, { lines: ['bnc', 'sale'] })).toBe(true);
    expect(hasEffect(micro, { startedOn: '2026-03-01', country: 'BE' })).toBe(false);
    expect(hasEffect(NO_TAX_PROFILE, { vat: 'franchise' })).toBe(false);
  });
});

it('services are declared under the first line that is none of sales', () => {
  expect(serviceLine(['sale', 'bnc'])).toBe('bnc');
  expect(serviceLine(['bic', 'bnc'])).toBe('bic');
  expect(serviceLine(['sale'])).toBe('bic');
  expect(serviceLine([])).toBeNull();
});
