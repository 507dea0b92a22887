import { readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { takenValueSchema } from '#shared/features/numbers/contract.ts';
import type { TakenValue } from '#shared/features/numbers/contract.ts';
import { writeFileWhole } from '#main/operations/file-whole.ts';

const draftSchema = z.strictObject({ review: z.string(), values: z.array(takenValueSchema) });

/** What a review took of files and has not written yet; none where the draft is of another review. */
export function readDraft(data: string, review: string): readonly TakenValue[] {
  try {
    const read = draftSchema.safeParse(JSON.parse(readFileSync(draftOf(data), 'utf8')));
    return read.success && read.data.review === review ? read.data.values : [];
  } catch {
    // No file, or not ours to read: nothing was taken.
    return [];
  }
}

/** Keeps what was taken so far, whole or not at all; nothing: there is no draft any more. */
export function keepDraft(data: string, review: string, values: readonly TakenValue[]): void {
  if (values.length === 0) rmSync(draftOf(data), { force: true });
  else writeFileWhole(draftOf(data), JSON.stringify({ review, values }), 0o600);
}

/** Beside the data, and not in it: a draft is no step of the history. */
function draftOf(data: string): string {
  return `${data}-taken.json`;
}
