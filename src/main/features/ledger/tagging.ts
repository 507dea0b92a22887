import type { ImportRule } from '#shared/features/ledger/imports/import-rules.ts';
import { isBlankTag } from '#shared/features/ledger/tags.ts';
import type { Tag } from '#shared/features/ledger/tags.ts';
import type { WritableDb } from '#main/db/handles.ts';
import { ensureSegmentRow } from '../values/store.ts';
import type { RuleColumns } from './import-store.ts';
import { saveTag } from './tag-store.ts';

/** Tags an entry; a tag that says nothing is none. */
export function tagEntry(db: WritableDb, entryId: number, tag: Tag | null): void {
  if (tag === null || isBlankTag(tag)) return saveTag(db, entryId, null);
  const { segment, ...columns } = tag;
  const segmentId = segment === null ? null : ensureSegmentRow(db, segment);
  saveTag(db, entryId, { ...columns, segmentId });
}

/** A rule of import with the row of its segment, which is made where there is none yet. */
export function columnsOf(db: WritableDb, { tag, ...rule }: ImportRule): RuleColumns {
  const { segment, ...marks } = tag;
  const segmentId = segment === null ? null : ensureSegmentRow(db, segment);
  return { ...rule, ...marks, segmentId };
}
