import type { Business } from '../db/handles.ts';

/** So many rows taken away by one command are worth a backup first. */
const MANY = 100;

/** Thrown to leave a transaction that would take much away; never leaves this file. */
class MuchLost extends Error {}

/**
 * A business in which nothing takes many rows away, by a command, an undo or a redo, before
 * `beforeLoss` was called, which may throw to prevent it. What would is seen from what it did: it is
 * taken back, and done again afterwards. An import has had its backup.
 */
export function guardLosses(business: Business, beforeLoss: () => void): Business {
  const guarded = <T>(run: (beforeCommit?: (lost: number) => void) => T): T => {
    try {
      return run((lost) => {
        if (lost >= MANY) throw new MuchLost();
      });
    } catch (error) {
      if (!(error instanceof MuchLost)) throw error;
    }
    beforeLoss();
    return run();
  };
  return {
    ...business,
    runCommand: (label, work) =>
      label.door === 'imported'
        ? business.runCommand(label, work)
        : guarded((beforeCommit) => business.runCommand(label, work, beforeCommit)),
    replay: (direction, at, onRow) =>
      guarded((beforeCommit) => business.replay(direction, at, onRow, beforeCommit)),
  };
}
