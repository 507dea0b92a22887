import type { FilePresence } from '../db/file-presence.ts';
import type { Shelf } from '../shelf.ts';

/** Nobody may type for longer than this into a file that is gone; milliseconds. */
const PAUSE = 1000;

/**
 * Looks every second whether the open file is still under its name, and tells when that changes. Gives
 * the way to stop, which comes before the file is closed.
 */
export function watchOpenFile(
  shelf: Shelf,
  onChange: () => void,
  onFailure: (where: string, error: unknown) => void,
): () => void {
  let told: FilePresence = 'here';
  let failed = '';
  const timer = setInterval(() => {
    try {
      const now = shelf.current().presence();
      if (now !== told) onChange();
      told = now;
      failed = '';
    } catch (error) {
      // Once, and not every second.
      if (String(error) !== failed) onFailure('open file', error);
      failed = String(error);
    }
  }, PAUSE);
  timer.unref();
  return () => clearInterval(timer);
}
