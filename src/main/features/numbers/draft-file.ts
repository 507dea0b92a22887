import { readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { takenValueSchema } from '#shared/features/numbers/contract.ts';
import type { TakenValue } from '#shared/features/numbers/contract.ts';
import type { ReviewKey } from '#shared/features/reviews/contract.ts';
import { writeFileWhole } from '#main/operations/file-whole.ts';

const draftSchema = z.strictObject({ period: z.string(), values: z.array(takenValueSchema) });

/** What a review took of files and has not written yet; none where the draft is of another period. */
export function readDraft(data: string, { kind, period }: ReviewKey): readonly TakenValue[] {
  try {
    const read = draftSchema.safeParse(JSON.parse(readFileSync(draftOf(data, kind), 'utf8')));
    return read.success && read.data.period === period ? read.data.values : [];
  } catch {
    // No file, or not ours to read: nothing was taken.
    return [];
  }
}

/** Keeps what was taken so far, whole or not at all; nothing: there is no draft any more. */
export function keepDraft(
  data: string,
  { kind, period }: ReviewKey,
  values: readonly TakenValue[],
): void {
  const file = draftOf(data, kind);
  if (values.length === 0) rmSync(file, { force: true });
  else writeFileWhole(file, JSON.stringify({ period, values }), 0o600);
}

/**
 * Beside the data, and not in it: a draft is no step of the history. One for each kind, as a week may be
 * gone through while a month waits.
 */
function draftOf(data: string, kind: ReviewKey['kind']): string {
  return `${data}-taken-${kind}.json`;
}
