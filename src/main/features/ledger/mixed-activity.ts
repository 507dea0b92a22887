import type { CategoryMap } from '#shared/features/ledger/category-map.ts';
import { categoryIn } from '#shared/features/ledger/category-map.ts';
import type { MixedActivity } from '#shared/features/ledger/exports/legal-books.ts';
import { ACTIVITY_LINES, taxProfileOn } from '#shared/features/taxes/model.ts';
import type { DatedTaxProfile } from '#shared/features/taxes/model.ts';
import { declaredLine } from '#shared/features/taxes/profile-change.ts';
import type { DayRange } from '#shared/kernel/day.ts';

/**
 * Under which line of activity each receipt of some days is declared, where the profile names several;
 * null where it names one, or none: the livre des recettes then has no totals by line.
 */
export function mixedActivity(
  profiles: readonly DatedTaxProfile[],
  { from, to }: DayRange,
  categories: CategoryMap,
): MixedActivity | null {
  const first = taxProfileOn(profiles, from);
  const later = profiles.filter(
    (profile) => (profile.from ?? '') > from && (profile.from ?? '') <= to,
  );
  const named = new Set([...(first ? [first] : []), ...later].flatMap(({ lines }) => lines));
  if (named.size < 2) return null;
  return {
    lines: ACTIVITY_LINES.filter((line) => named.has(line)),
    lineOf: lineOfReceipts(profiles, categories),
  };
}

/** Under which line a receipt is declared, by the profile of its day; fees where nothing is said. */
export function lineOfReceipts(
  profiles: readonly DatedTaxProfile[],
  categories: CategoryMap,
): MixedActivity['lineOf'] {
  return (receipt) => {
    const { lines = [] } = taxProfileOn(profiles, receipt.paidOn) ?? {};
    return declaredLine(categoryIn(categories, receipt.category), lines, receipt) ?? 'bnc';
  };
}
