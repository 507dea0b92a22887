import type { CategoryMap, OwnCategory } from '#shared/features/ledger/category-map.ts';
import { NO_CATEGORY } from '#shared/features/ledger/model.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { foldedText } from '#shared/kernel/fold-text.ts';
import type { WritableDb } from '#main/db/handles.ts';
import { readCategories, saveCategory } from './category-store.ts';

/**
 * Writes a category down, over what was said of it before. Entries stand in it: its direction stays.
 * A name is that of one category of a direction, so that what is chosen is what is meant.
 */
export function keepCategory(db: WritableDb, category: OwnCategory): void {
  const { key, kind, name } = category;
  const categories = readCategories(db);
  checkDirection(categories, category, 'kind');
  const words = foldedText(name ?? '');
  const isTaken = [...categories.values()].some(
    (other) =>
      other.key !== key &&
      other.kind === kind &&
      [other.fr, other.en].some((one) => foldedText(one) === words),
  );
  if (name !== null && isTaken) {
    throw new Refusal('name_taken', { field: 'name', details: { name } });
  }
  saveCategory(db, category);
}

/** Refuses a category that turns round one that is there, or takes the key of what has none. */
export function checkDirection(
  categories: CategoryMap,
  { key, kind }: Pick<OwnCategory, 'key' | 'kind'>,
  field: string,
): void {
  const before = categories.get(key);
  const isOfEntries = Object.values<string>(NO_CATEGORY).includes(key);
  if (isOfEntries || (before && before.kind !== kind)) {
    throw new Refusal('category_of_other_kind', { field });
  }
}
