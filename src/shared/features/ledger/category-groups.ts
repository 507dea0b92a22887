import type { MappedCategory } from './category-map.ts';
import type { EntryKind, MoneyKind } from './model.ts';

/** The groups in which categories are offered, in that order. */
export const CATEGORY_GROUPS = ['sales', 'costs', 'taxes', 'owner', 'loans', 'unsorted'] as const;
export type CategoryGroup = (typeof CATEGORY_GROUPS)[number];

/** What waits to be sorted stands in the suspense account (PCG 471). */
export const SUSPENSE = '471';

/** Where a number of the chart belongs; the longest beginning that fits counts. */
const GROUPS_OF_NUMBERS: readonly (readonly [beginning: string, group: CategoryGroup])[] = [
  [SUSPENSE, 'unsorted'],
  ['108', 'owner'],
  ['16', 'loans'],
  ['27', 'loans'],
  ['44', 'taxes'],
  ['63', 'taxes'],
  ['64', 'taxes'],
  ['7', 'sales'],
];

/** True for a category in which entries stand only until someone says what they were for. */
export function isUnsorted({ account }: Pick<MappedCategory, 'account'>): boolean {
  return account.startsWith(SUSPENSE);
}

/** Whether what stands in suspense is sorted among receipts or expenses: as its entry is, else by its side. */
export function sideInSuspense({ kind }: { readonly kind: EntryKind }, left: number): MoneyKind {
  if (kind === 'receipt' || kind === 'expense') return kind;
  return left < 0 ? 'receipt' : 'expense';
}

/**
 * The group in which a category is offered, by its number in the chart: so one of the user's own
 * finds its place by itself. Income tax is paid from the owner's money, and looked for among taxes.
 */
export function groupOf({ key, account }: Pick<MappedCategory, 'key' | 'account'>): CategoryGroup {
  if (key === 'income_tax') return 'taxes';
  return GROUPS_OF_NUMBERS.find(([beginning]) => account.startsWith(beginning))?.[1] ?? 'costs';
}
