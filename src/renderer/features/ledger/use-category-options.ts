import { CATEGORIES } from '#shared/features/ledger/categories.ts';
import type { CategoryKey } from '#shared/features/ledger/categories.ts';
import { useLocale } from '#renderer/ui/locale.tsx';

/** Categories as they are chosen from: by their names in the user's language. */
export function useCategoryOptions(
  keys: readonly CategoryKey[],
): readonly { readonly value: CategoryKey; readonly label: string }[] {
  const { language } = useLocale();
  return keys.map((value) => ({ value, label: CATEGORIES[value][language] }));
}
