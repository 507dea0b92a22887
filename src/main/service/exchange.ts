import { Refusal } from '#shared/ipc/refusal.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Desktop } from '../operations/context.ts';
import type { Shelf } from '../shelf.ts';

/** Puts another business in the place of the open one; `onOpened` tells whoever shows it. */
export function exchangeOn(
  shelf: Shelf,
  onOpened: () => void,
): Pick<Desktop, 'isSample' | 'openSample' | 'leaveSample' | 'restore'> {
  const opened = (outcome: Result<unknown, { readonly code: string }>): void => {
    if (!outcome.ok) throw new Refusal('bad_file', { details: { problem: outcome.error.code } });
    onOpened();
  };
  return {
    isSample: shelf.isSample,
    openSample: (progress) => opened(shelf.openSample(progress)),
    leaveSample: () => opened(shelf.leaveSample()),
    restore: (backup, progress) => {
      // Checked, copied and opened in one go: stopping is possible before it begins.
      progress('restoring');
      const restored = shelf.restore(backup);
      opened(restored);
      return restored.ok ? restored.value.keptAt : null;
    },
  };
}
