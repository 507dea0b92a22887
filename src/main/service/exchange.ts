import { Refusal } from '#shared/ipc/refusal.ts';
import type { Result } from '#shared/kernel/result.ts';
import { NothingOpen } from '../shelf.ts';
import type { Shelf } from '../shelf.ts';
import type { BusinessOnDesktop } from './desktop-over-line.ts';

type ExchangeParts = {
  readonly onOpened: () => void;
  readonly onNothingOpen: (error: NothingOpen) => void;
};

/**
 * Puts another business in the place of the open one; `onOpened` tells whoever shows it, and
 * `onNothingOpen` is told that there is no business any more. A business whose file is lost stays:
 * only its connection still holds everything.
 */
export function exchangeOn(
  shelf: Shelf,
  { onOpened, onNothingOpen }: ExchangeParts,
): BusinessOnDesktop {
  const expectHere = (): void => {
    const problem = shelf.current().presence();
    if (problem !== 'here') throw new Refusal('file_lost', { details: { problem } });
  };
  const opened = <T>(outcome: Result<T, { readonly code: string }>): T => {
    if (!outcome.ok) throw new Refusal('bad_file', { details: { problem: outcome.error.code } });
    onOpened();
    return outcome.value;
  };
  const orNothingOpen = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      if (error instanceof NothingOpen) onNothingOpen(error);
      throw error;
    }
  };
  return {
    filePresence: () => shelf.current().presence(),
    isSample: shelf.isSample,
    openSample: (progress) => {
      expectHere();
      opened(shelf.openSample(progress));
    },
    leaveSample: () => {
      expectHere();
      opened(shelf.leaveSample());
    },
    restore: (backup, progress) => {
      expectHere();
      // Checked, copied and opened in one go: stopping is possible before it begins.
      progress('restoring');
      return opened(orNothingOpen(() => shelf.restore(backup)));
    },
  };
}
