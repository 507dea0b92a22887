import { useMemo } from 'react';
import { SHIPPED_CATEGORIES } from '#shared/features/ledger/category-map.ts';
import { CATEGORY_GROUPS, groupOf } from '#shared/features/ledger/category-groups.ts';
import type { CategoryMap, MappedCategory } from '#shared/features/ledger/category-map.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';

/** Every category in force; those that ship while it is read. */
export function useCategories(): CategoryMap {
  const list = useOperationQuery('ledger.categories', {}).data;
  return useMemo(
    () => (list ? new Map(list.map((category) => [category.key, category])) : SHIPPED_CATEGORIES),
    [list],
  );
}

/** The word of what an entry is for; of a transfer or an entry in double form, what it is. */
export function useCategoryName(): (key: string) => string {
  const categories = useCategories();
  const { language } = useLocale();
  return (key) => categories.get(key)?.[language] ?? '';
}

/** A choice with its words. */
type Option = { readonly value: string; readonly label: string };

/** Categories as they are chosen from, each under its group. */
export function useCategoryGroups(
  categories: readonly MappedCategory[],
): { group: string; items: Option[] }[] {
  const t = useTranslations('accounts.group');
  const { language } = useLocale();
  return CATEGORY_GROUPS.map((group) => ({
    group: t(group),
    items: categories
      .filter((category) => groupOf(category) === group)
      .map((category) => ({ value: category.key, label: category[language] })),
  })).filter(({ items }) => items.length > 0);
}
