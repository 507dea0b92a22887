import { Refusal } from '#shared/ipc/refusal.ts';
import type { Progress } from '#main/operations/work.ts';

/** No export of a tool takes as long to read; milliseconds. */
const LONGEST_READING = 60_000;

/**
 * Asked often while files are read: refuses where a person stopped the work, or where it has taken
 * longer than any export does. The clock begins now; `now` tells milliseconds that only rise.
 */
export function readingLimit(
  progress: Progress,
  now: () => number = () => performance.now(),
): () => void {
  const end = now() + LONGEST_READING;
  return () => {
    if (now() > end) throw new Refusal('reading_too_long');
    progress('computing');
  };
}
