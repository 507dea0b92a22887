import { describe, expect, it } from 'vitest';
import { NO_TAX_PROFILE } from '#shared/features/taxes/model.ts';
import type { DatedTaxProfile, TaxProfile } from '#shared/features/taxes/model.ts';
import {
  isNeverCharged,
  profileOfOldWords,
  vatStandingOn,
  withOldWords,
} from '#shared/features/taxes/vat-standing.ts';

const from = (day: string | null, vat: TaxProfile['vat']): DatedTaxProfile => ({
  ...NO_TAX_PROFILE,
  from: day,
  vat,
});

const oldVat = (vat: boolean | string | null): TaxProfile['vat'] =>
  profileOfOldWords({ vat, activity: null })?.vat ?? null;

describe('what settings and files said before there were profiles', () => {
  it.each([
    ['franchise', 'franchise'],
    ['Franchise en base (art. 293 B)', 'franchise'],
    ['non', 'franchise'],
    [false, 'franchise'],
    [true, 'registered'],
    ['réel simplifié', 'registered'],
    ['', null],
    [null, null],
  ])('reads %j as %s', (word, regime) => {
    expect(oldVat(word)).toBe(regime);
  });

  it('is a profile from the beginning, and none where nothing was said', () => {
    expect(profileOfOldWords({ vat: null, activity: 'BNC' })).toMatchObject({
      from: null,
      lines: ['bnc'],
      vat: null,
    });
    // BIC may be sales or services.
    expect(profileOfOldWords({ vat: true, activity: 'bic' })?.lines).toEqual([]);
    expect(profileOfOldWords({ vat: null, activity: 'bic' })).toBeNull();
  });
});

describe('old words beside versions that were kept', () => {
  const kept = [{ ...from('2026-01-01', 'franchise'), status: 'micro' as const }];

  it('say how VAT stood before, and nothing of what they do not name', () => {
    expect(withOldWords(kept, { vat: true, activity: 'bic' })).toEqual([
      { ...kept[0], from: null, vat: 'registered' },
      ...kept,
    ]);
    expect(withOldWords(kept, { vat: null, activity: 'bnc' })).toEqual(kept);
    expect(withOldWords(kept, { vat: 'franchise', activity: 'bnc' })).toEqual(kept);
    expect(isNeverCharged(withOldWords(kept, { vat: null, activity: 'bnc' }))).toBe(true);
  });
});

describe('VAT on a day', () => {
  const profiles = [from(null, 'franchise'), from('2026-07-01', 'ca3_month')];

  it('is that of the newest profile by then, and of the first one for the days before it', () => {
    expect(vatStandingOn(profiles, '2026-06-30')).toBe('franchise');
    expect(vatStandingOn(profiles, '2026-07-01')).toBe('registered');
    expect(vatStandingOn([from('2026-07-01', 'franchise')], '2025-01-01')).toBe('franchise');
  });

  it('is not guessed where nobody has said', () => {
    expect(vatStandingOn([], '2026-07-01')).toBe('unknown');
    expect(vatStandingOn([from('2026-01-01', null)], '2026-07-01')).toBe('unknown');
  });

  it('was never charged only where every version says so', () => {
    expect(isNeverCharged([])).toBe(false);
    expect(isNeverCharged(profiles)).toBe(false);
    expect(isNeverCharged([from(null, 'franchise'), from('2026-07-01', 'franchise')])).toBe(true);
  });
});
