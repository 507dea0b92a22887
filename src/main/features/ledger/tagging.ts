import type { ImportRule } from '#shared/features/ledger/imports/import-rules.ts';
import { isBlankTag } from '#shared/features/ledger/tags.ts';
import type { Tag } from '#shared/features/ledger/tags.ts';
import type { WritableDb } from '#main/db/handles.ts';
import { ensureSegmentRow } from '../values/store.ts';
import { replaceRules } from './import-store.ts';
import { saveTag } from './tag-store.ts';

/** Tags an entry; a tag that says nothing is none. */
export function tagEntry(db: WritableDb, entryId: number, tag: Tag | null): void {
  if (tag === null || isBlankTag(tag)) return saveTag(db, entryId, null);
  const { segment, ...columns } = tag;
  const segmentId = segment === null ? null : ensureSegmentRow(db, segment);
  saveTag(db, entryId, { ...columns, segmentId });
}

/** Writes all rules of import anew, in that order. */
export function saveRules(db: WritableDb, rules: readonly ImportRule[]): void {
  const columns = rules.map(({ tag: { segment, ...tag }, ...rule }) => ({
    ...rule,
    ...tag,
    segmentId: segment === null ? null : ensureSegmentRow(db, segment),
  }));
  replaceRules(db, columns);
}
