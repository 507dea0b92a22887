import { eq, inArray } from 'drizzle-orm';
import type { Tag } from '#shared/features/ledger/tags.ts';
import { chunksOf } from '#shared/kernel/chunks.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { ledgerTag } from '#main/db/ledger-schema.ts';
import { segment } from '#main/db/schema.ts';
import { MOST_PARAMETERS } from './store.ts';

/** The tags of entries, by the numbers of their rows. */
export function tagsOf(db: ReadableDb, ids: readonly number[]): ReadonlyMap<number, Tag> {
  const rows = chunksOf(ids, MOST_PARAMETERS).flatMap((part) =>
    db
      .select({ tag: ledgerTag, segment: segment.name })
      .from(ledgerTag)
      .leftJoin(segment, eq(segment.id, ledgerTag.segmentId))
      .where(inArray(ledgerTag.entryId, part))
      .all(),
  );
  return new Map(
    rows.map(({ tag, segment: name }) => {
      const { stream, isRecurring, isCostOfSales, isAcquisition } = tag;
      return [tag.entryId, { stream, isRecurring, isCostOfSales, isAcquisition, segment: name }];
    }),
  );
}

/** What is written of a tag: its segment by row. */
export type TagColumns = Omit<Tag, 'segment'> & { readonly segmentId: number | null };

/** Tags an entry, over what it was tagged with; null takes the tag away. */
export function saveTag(db: WritableDb, entryId: number, tag: TagColumns | null): void {
  if (tag === null) {
    db.delete(ledgerTag).where(eq(ledgerTag.entryId, entryId)).run();
    return;
  }
  db.insert(ledgerTag)
    .values({ entryId, ...tag })
    .onConflictDoUpdate({ target: ledgerTag.entryId, set: tag })
    .run();
}
