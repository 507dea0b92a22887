import type { lockAgain } from '../features/ledger/lock-again.ts';

/** How the books of a restored business are locked again, once it was loaded: a start restores nothing. */
export type LateLocks = {
  readonly load: () => Promise<void>;
  readonly lockAgain: typeof lockAgain;
};

export function lateLocks(): LateLocks {
  let loaded: typeof lockAgain | null = null;
  return {
    load: async () => {
      loaded ??= (await import('../features/ledger/lock-again.ts')).lockAgain;
    },
    lockAgain: (...asked) => {
      if (!loaded) throw new Error('a backup was to be restored before its locks were loaded');
      loaded(...asked);
    },
  };
}
