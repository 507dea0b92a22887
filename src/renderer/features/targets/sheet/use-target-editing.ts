import { useState } from 'react';
import { isSameSpot, spotKey } from '#renderer/parts/sheet/spot.ts';
import type { Spot } from '#renderer/parts/sheet/spot.ts';
import type { TargetDesk } from './target-desk.ts';
import type { TargetFault } from './target-plan.ts';
import type { TargetEntries } from './use-target-entries.ts';

/** The cell being edited, as the field in it wants to know it. */
type Editing = { readonly spot: Spot; readonly text: string; readonly isTyped: boolean };

/** The field in a cell: opening it, and what becomes of its text. */
export type TargetEditing = {
  readonly editing: Editing | null;
  /** What is to be said under a cell: what is wrong with its text, or why nothing can be typed. */
  readonly faultAt: (spot: Spot) => TargetFault | null;
  readonly forget: () => void;
  readonly begin: (spot: Spot, isTyped: boolean) => void;
  /** Saves the text; the fault where it cannot be, and the field stays open. */
  readonly commit: (text: string) => TargetFault | null;
  /** Closes the field with nothing lost: a text that cannot be saved stays in its cell. */
  readonly leave: (text: string) => void;
  readonly cancel: () => void;
};

const CLOSED: TargetFault = { text: '', reason: { type: 'refused', code: 'closed_period' } };
const NO_FAULTS: ReadonlyMap<string, TargetFault> = new Map();

/** Edits one cell at a time; one of a closed period says why it stays shut. */
export function useTargetEditing(desk: TargetDesk, saving: TargetEntries): TargetEditing {
  const [editing, setEditing] = useState<Editing | null>(null);
  const [shut, setShut] = useState<Spot | null>(null);
  const commit = (text: string): TargetFault | null => {
    if (!editing) return null;
    const { spot } = editing;
    const plan = desk.plan([{ spot, text }]);
    if (!plan.isSound) return plan.faults.get(spotKey(spot)) ?? null;
    saving.setFaults(NO_FAULTS);
    if (plan.values.get(spotKey(spot)) !== desk.valueAt(spot)) saving.write(plan);
    setEditing(null);
    return null;
  };
  return {
    editing,
    faultAt: (spot) => {
      const isShut = shut !== null && isSameSpot(shut, spot);
      return isShut ? CLOSED : (saving.faultAt(spotKey(spot)) ?? null);
    },
    forget: () => setShut(null),
    begin: (spot, isTyped) => {
      const isClosed = desk.isClosedAt(spot);
      setShut(isClosed ? spot : null);
      const text = isTyped ? '' : saving.faultAt(spotKey(spot))?.text || desk.textAt(spot);
      if (!isClosed) setEditing({ spot, text, isTyped });
    },
    commit,
    leave: (text) => {
      const fault = commit(text);
      if (fault && editing) saving.setFaults(new Map([[spotKey(editing.spot), fault]]));
      setEditing(null);
    },
    cancel: () => {
      saving.setFaults(NO_FAULTS);
      setEditing(null);
    },
  };
}
