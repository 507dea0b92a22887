import { useEffect, useEffectEvent, useState } from 'react';
import { RefusedError } from '#renderer/api/client.ts';
import { useIsShown } from '#renderer/api/use-is-shown.ts';
import { allRefused } from '#renderer/parts/sheet/sheet-source.ts';
import type { CellFaults, SaveOutcome } from '#renderer/parts/sheet/sheet-source.ts';
import { useOptimisticCommand } from '#renderer/parts/sheet/use-optimistic-command.ts';
import { enteredGrid } from './entered-grid.ts';
import type { PlannedEntry } from './entry-plan.ts';
import type { FaultReason } from './fault-reason.ts';

/** `mine`: writes everything that waits. `ledger`: just what the ledger says nothing of. */
type LedgerAnswer = 'mine' | 'ledger';

/** Values that would take the place of the ledger's, until the user has said whose are to stand. */
export type LedgerAsked = {
  readonly overLedger: readonly PlannedEntry[];
  readonly answer: (answer: LedgerAnswer) => void;
};

/** Writing values, and the question that may come before it. */
export type Entering = {
  /** All of them in one command; they stand in the grid before it is carried out. */
  readonly enter: (entries: readonly PlannedEntry[]) => Promise<SaveOutcome<FaultReason>>;
  /** null: nothing waits for an answer. */
  readonly asked: LedgerAsked | null;
};

const NO_FAULTS: CellFaults<FaultReason> = new Map();

/** Writes typed and pasted values; what is refused comes back with its reason. */
export function useEnter(): Entering {
  const write = useOptimisticCommand('values.enter', {
    query: 'values.grid',
    update: (grid, _asked, { cells }) => enteredGrid(grid, cells),
  });
  // One after the other: what is typed while one is asked may be another.
  const [waiting, setWaiting] = useState<readonly LedgerAsked[]>([]);
  const isShown = useIsShown();
  const leave = useEffectEvent(() => waiting.forEach(({ answer }) => answer('ledger')));
  useEffect(() => () => leave(), []);

  const ask = (overLedger: readonly PlannedEntry[]): Promise<LedgerAnswer> =>
    new Promise((resolve) => {
      // The page was left meanwhile; the notice of the refusal says that the ledger's stands.
      if (!isShown()) return resolve('ledger');
      const asked: LedgerAsked = {
        overLedger,
        answer: (answer) => {
          setWaiting((before) => before.filter((one) => one !== asked));
          resolve(answer);
        },
      };
      setWaiting((before) => [...before, asked]);
    });
  const enter = async (
    entries: readonly PlannedEntry[],
    isOverLedger = false,
  ): Promise<SaveOutcome<FaultReason>> => {
    if (entries.length === 0) return { isSaved: false, faults: NO_FAULTS };
    try {
      await write({ cells: entries.map(({ value }) => value), isOverLedger });
      return { isSaved: true, faults: NO_FAULTS };
    } catch (error) {
      const overLedger = entriesOverLedger(error, entries);
      if (!overLedger) return { isSaved: false, faults: refusedFaults(error, entries) };
      return (await ask(overLedger)) === 'mine'
        ? enter(entries, true)
        : enter(entries.filter((entry) => !overLedger.includes(entry)));
    }
  };
  return { enter: (entries) => enter(entries), asked: waiting[0] ?? null };
}

/** The entries in whose place the ledger has a number; null where that is not why they were refused. */
function entriesOverLedger(
  error: unknown,
  entries: readonly PlannedEntry[],
): readonly PlannedEntry[] | null {
  if (!(error instanceof RefusedError) || error.code !== 'over_ledger') return null;
  const indexes = new Set([error.details?.['places'] ?? []].flat().map(Number));
  return entries.filter((_, index) => indexes.has(index));
}

/** A refusal names the entry at fault by its index; one that names none is of all of them. */
function refusedFaults(error: unknown, entries: readonly PlannedEntry[]): CellFaults<FaultReason> {
  const refused = error instanceof RefusedError ? error : new RefusedError({ code: 'failed' });
  const index = /^cells\.(\d+)/.exec(refused.field ?? '')?.[1];
  const named = entries.filter((_, at) => at === Number(index));
  return allRefused(named.length > 0 ? named : entries, { type: 'refused', code: refused.code });
}
