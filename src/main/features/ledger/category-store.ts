import { asc, eq } from 'drizzle-orm';
import { categoryMap, ownCategorySchema } from '#shared/features/ledger/category-map.ts';
import type { CategoryMap, OwnCategory } from '#shared/features/ledger/category-map.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { preparedOnce } from '#main/db/prepared.ts';
import { ledgerCategory } from '#main/db/ledger-schema.ts';

/** The categories that the user changed or made, in their order. */
export function ownCategories(db: ReadableDb): OwnCategory[] {
  return categoryRows(db)
    .all()
    .map(({ id: _id, position: _position, ...row }) => ownCategorySchema.parse(row));
}

const categoryRows = preparedOnce((db) =>
  db
    .select()
    .from(ledgerCategory)
    .orderBy(asc(ledgerCategory.position), asc(ledgerCategory.id))
    .prepare(),
);

/** Every category in force. */
export function readCategories(db: ReadableDb): CategoryMap {
  return categoryMap(ownCategories(db));
}

/** Writes a category down, over what was said of it before. */
export function saveCategory(db: WritableDb, { key, ...said }: OwnCategory): void {
  const known = db
    .select({ id: ledgerCategory.id })
    .from(ledgerCategory)
    .where(eq(ledgerCategory.key, key))
    .get();
  if (known) {
    db.update(ledgerCategory).set(said).where(eq(ledgerCategory.id, known.id)).run();
    return;
  }
  const position = ownCategories(db).length + 1;
  db.insert(ledgerCategory)
    .values({ key, position, ...said })
    .run();
}
