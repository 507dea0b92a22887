import { foldedText } from '#shared/kernel/fold-text.ts';
import type { Day } from '#shared/kernel/day.ts';
import { NO_TAX_PROFILE, taxProfileOn } from './model.ts';
import type { DatedTaxProfile, TaxProfile } from './model.ts';

/** Whether VAT is charged: not at all, yes, or nobody has said. */
export type VatStanding = 'franchise' | 'registered' | 'unknown';

/** How VAT stands on a day. */
export function vatStandingOn(profiles: readonly DatedTaxProfile[], day: Day): VatStanding {
  return standingOf(taxProfileOn(profiles, day)?.vat ?? null);
}

/** True where VAT never was a matter: no day on which it was charged, or might have been. */
export function isNeverCharged(profiles: readonly DatedTaxProfile[]): boolean {
  return profiles.length > 0 && profiles.every(({ vat }) => vat === 'franchise');
}

/** The periods in which the business declares VAT now; quarters where it has not said. */
export function returnRhythm(profiles: readonly DatedTaxProfile[]): 'month' | 'quarter' | 'year' {
  const regime = profiles.at(-1)?.vat;
  if (regime === 'ca3_month') return 'month';
  return regime === 'ca12' ? 'year' : 'quarter';
}

function standingOf(vat: TaxProfile['vat']): VatStanding {
  if (vat === null) return 'unknown';
  return vat === 'franchise' ? 'franchise' : 'registered';
}

/** How VAT is said in one word, as files and settings do; null where nobody has said. */
export function vatWord(profile: TaxProfile | null): 'franchise' | true | null {
  const standing = standingOf(profile?.vat ?? null);
  return standing === 'unknown' ? null : standing === 'franchise' ? 'franchise' : true;
}

/** What files and settings said of taxes before there were profiles. */
export type OldTaxWords = {
  readonly vat: boolean | string | null;
  readonly activity: string | null;
};

/** The profile that old words amount to, which holds until there is another; null where they say nothing. */
export function profileOfOldWords({ vat, activity }: OldTaxWords): DatedTaxProfile | null {
  const regime = regimeOfOldWord(vat);
  // BIC may be sales or services: nothing is guessed from it.
  const lines = activity?.trim().toLowerCase() === 'bnc' ? (['bnc'] as const) : [];
  if (regime === null && lines.length === 0) return null;
  return { ...NO_TAX_PROFILE, from: null, vat: regime, lines: [...lines] };
}

/**
 * All versions, the oldest first, before them what old words say. Once a version was kept they only
 * say of VAT how it stood before: what is written down as the activity is of today.
 */
export function withOldWords(
  kept: readonly DatedTaxProfile[],
  words: OldTaxWords,
): DatedTaxProfile[] {
  const told = profileOfOldWords(words);
  const [oldest] = kept;
  if (!oldest) return told ? [told] : [];
  if (!told || told.vat === null || told.vat === oldest.vat) return [...kept];
  return [{ ...oldest, from: null, vat: told.vat }, ...kept];
}

/** Words that stand for no VAT at all. */
const WITHOUT = ['non', 'no', 'none', 'false', 'sans'];

function regimeOfOldWord(vat: boolean | string | null): TaxProfile['vat'] {
  if (vat === null) return null;
  if (typeof vat === 'boolean') return vat ? 'registered' : 'franchise';
  const word = foldedText(vat).trim();
  if (word === '') return null;
  return word.includes('franchise') || word.includes('293 b') || WITHOUT.includes(word)
    ? 'franchise'
    : 'registered';
}
