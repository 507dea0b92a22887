import { useState } from 'react';
import type { RefusedError } from '#renderer/api/client.ts';
import { useCommand } from '#renderer/api/queries.ts';
import type { TargetFault, TargetPlan } from './target-plan.ts';

/** What was typed and where it stands: on its way, in the file, or refused. */
export type TargetEntries = {
  /** The typed level where the targets, read at `readAt`, are older; undefined: nothing was typed. */
  readonly valueAt: (key: string, readAt: number) => number | null | undefined;
  readonly faultAt: (key: string) => TargetFault | undefined;
  readonly setFaults: (faults: ReadonlyMap<string, TargetFault>) => void;
  readonly faultCount: number;
  /** Writes all of a plan in one step, so one undo. */
  readonly write: (plan: Extract<TargetPlan, { isSound: true }>) => void;
  readonly isSaving: boolean;
  /** True once something was typed and all of it has been committed. */
  readonly isSaved: boolean;
};

type Typed = { readonly value: number | null; readonly savedAt: number | null };

const NONE: ReadonlyMap<string, TargetFault> = new Map();

/** Keeps what was typed on screen while it is saved, and the faults until they are put right. */
export function useTargetEntries(): TargetEntries {
  const [typed, setTyped] = useState<ReadonlyMap<string, Typed>>(new Map());
  const [faults, setFaults] = useState(NONE);
  const [isSaved, setIsSaved] = useState(false);
  const set = useCommand('targets.set', { onRefused: () => undefined });

  const keep = (values: ReadonlyMap<string, number | null>, savedAt: number | null): void =>
    setTyped((known) => {
      const next = new Map(known);
      for (const [key, value] of values) next.set(key, { value, savedAt });
      return next;
    });
  const write: TargetEntries['write'] = ({ drafts, values }) => {
    if (drafts.length === 0) return;
    setFaults(NONE);
    setIsSaved(false);
    keep(values, null);
    set.mutate(
      { objectives: [...drafts] },
      {
        onSuccess: () => {
          keep(values, Date.now());
          setIsSaved(true);
        },
        onError: (error) => {
          setTyped((known) => new Map([...known].filter(([key]) => !values.has(key))));
          setFaults(refused(error, values));
        },
      },
    );
  };
  return {
    valueAt: (key, readAt) => {
      const known = typed.get(key);
      const isNewer = known && (known.savedAt === null || readAt <= known.savedAt);
      return isNewer ? known.value : undefined;
    },
    faultAt: (key) => faults.get(key),
    setFaults,
    faultCount: faults.size,
    write,
    isSaving: set.isPending,
    isSaved: isSaved && faults.size === 0,
  };
}

/** Nothing was written: the first cell says why. */
function refused(
  error: RefusedError,
  values: ReadonlyMap<string, number | null>,
): ReadonlyMap<string, TargetFault> {
  const [first] = values.keys();
  const reason = { type: 'refused', code: error.code } as const;
  return first === undefined ? NONE : new Map([[first, { text: '', reason }]]);
}
