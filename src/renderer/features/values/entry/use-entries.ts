import { useState } from 'react';
import { RefusedError } from '#renderer/api/client.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { spotKey } from '#renderer/parts/sheet/spot.ts';
import type { Spot } from '#renderer/parts/sheet/spot.ts';
import type { PlannedEntry } from './entry-plan.ts';
import type { Fault } from './fault.ts';

/** A value that was typed and that the figures read so far do not show yet. */
type Override = {
  readonly value: number | null;
  /** When the file had it, in milliseconds; null while it is on the way. */
  readonly savedAt: number | null;
};

/** What was typed and where it stands: on its way, in the file, or refused. */
export type Entries = {
  /** Writes all of them in one command; what is refused stays in its cell with the reason. */
  readonly enter: (entries: readonly PlannedEntry[]) => void;
  /** Those that would take the place of the ledger's numbers, and wait for an answer; else null. */
  readonly overLedger: readonly PlannedEntry[] | null;
  /** `mine`: writes everything that waits. `ledger`: just what the ledger says nothing of. */
  readonly answerLedger: (answer: 'mine' | 'ledger') => void;
  /** The typed value where the figures, read at `readAt`, are older; undefined: nothing was typed. */
  readonly valueAt: (spot: Spot, readAt: number) => number | null | undefined;
  readonly faultAt: (spot: Spot) => Fault | undefined;
  readonly setFault: (spot: Spot, fault: Fault | null) => void;
  /** In place of all earlier ones. */
  readonly setFaults: (faults: ReadonlyMap<string, Fault>) => void;
  readonly faultCount: number;
  readonly isSaving: boolean;
  /** True once something was typed and all of it has been committed. */
  readonly isSaved: boolean;
};

/** What waits until the user has said whose numbers are to stand. */
type Asked = {
  readonly entries: readonly PlannedEntry[];
  readonly overLedger: readonly PlannedEntry[];
};

const NO_FAULTS: ReadonlyMap<string, Fault> = new Map();

/** Keeps what was typed on screen while it is saved, and the faults until they are put right. */
export function useEntries(): Entries {
  const save = useCommand('values.enter', { onRefused: () => undefined });
  const [overrides, setOverrides] = useState<ReadonlyMap<string, Override>>(new Map());
  const [faults, setFaults] = useState(NO_FAULTS);
  const [underWay, setUnderWay] = useState(0);
  const [isSaved, setIsSaved] = useState(false);
  const [asked, setAsked] = useState<Asked | null>(null);

  const put = async (entries: readonly PlannedEntry[], isOverLedger = false): Promise<void> => {
    const typed = new Map(entries.map((entry) => [spotKey(entry.spot), onItsWay(entry)]));
    setOverrides((known) => new Map([...known, ...typed]));
    setFaults((known) => without(known, typed));
    setUnderWay((count) => count + 1);
    try {
      await save.mutateAsync({ cells: entries.map(({ entry }) => entry), isOverLedger });
      const savedAt = Date.now();
      setOverrides((known) => replaced(known, typed, (override) => ({ ...override, savedAt })));
      setIsSaved(true);
    } catch (error) {
      setOverrides((known) => replaced(known, typed, () => null));
      const overLedger = entriesOverLedger(error, entries);
      if (overLedger) setAsked({ entries, overLedger });
      else setFaults((known) => new Map([...known, ...refusedFaults(error, entries)]));
    } finally {
      setUnderWay((count) => count - 1);
    }
  };

  return {
    enter: (entries) => {
      if (entries.length > 0) void put(entries);
    },
    overLedger: asked?.overLedger ?? null,
    answerLedger: (answer) => {
      setAsked(null);
      if (!asked) return;
      const left = asked.entries.filter((entry) => !asked.overLedger.includes(entry));
      const meant = answer === 'mine' ? asked.entries : left;
      if (meant.length > 0) void put(meant, answer === 'mine');
    },
    valueAt: (spot, readAt) => {
      const override = overrides.get(spotKey(spot));
      const isNewer = override && (override.savedAt === null || readAt <= override.savedAt);
      return isNewer ? override.value : undefined;
    },
    faultAt: (spot) => faults.get(spotKey(spot)),
    setFault: (spot, fault) =>
      setFaults((known) => {
        const next = new Map(known);
        if (fault) next.set(spotKey(spot), fault);
        else next.delete(spotKey(spot));
        return next;
      }),
    setFaults,
    faultCount: faults.size,
    isSaving: underWay > 0,
    isSaved: isSaved && underWay === 0 && faults.size === 0,
  };
}

function onItsWay({ entry }: PlannedEntry): Override {
  return { value: entry.value, savedAt: null };
}

function without<T>(known: ReadonlyMap<string, T>, keys: ReadonlyMap<string, unknown>) {
  return new Map([...known].filter(([key]) => !keys.has(key)));
}

/** Leaves alone what was typed over in the meantime. */
function replaced(
  known: ReadonlyMap<string, Override>,
  typed: ReadonlyMap<string, Override>,
  change: (override: Override) => Override | null,
): ReadonlyMap<string, Override> {
  const next = new Map(known);
  for (const [key, override] of typed) {
    if (next.get(key) !== override) continue;
    const changed = change(override);
    if (changed) next.set(key, changed);
    else next.delete(key);
  }
  return next;
}

/** The entries in whose place the ledger has a number; null where that is not why they were refused. */
function entriesOverLedger(
  error: unknown,
  entries: readonly PlannedEntry[],
): readonly PlannedEntry[] | null {
  if (!(error instanceof RefusedError) || error.code !== 'over_ledger') return null;
  const places = new Set([error.details?.['places'] ?? []].flat().map(Number));
  return entries.filter((_, index) => places.has(index));
}

/** A refusal names the entry at fault by its place; one that names none stands at the first. */
function refusedFaults(error: unknown, entries: readonly PlannedEntry[]): [string, Fault][] {
  const refused = error instanceof RefusedError ? error : new RefusedError({ code: 'failed' });
  const place = /^cells\.(\d+)/.exec(refused.field ?? '')?.[1];
  const entry = entries[Number(place ?? 0)] ?? entries[0];
  if (!entry) return [];
  const reason = { type: 'refused', code: refused.code } as const;
  return [[spotKey(entry.spot), { text: entry.text, reason }]];
}
