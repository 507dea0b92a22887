import { useState } from 'react';
import { formatForInput } from '#shared/i18n/format.ts';
import type { GridDesk } from '../grid/grid-desk.ts';
import { isSameSpot, spotKey } from '#renderer/parts/sheet/spot.ts';
import type { Spot } from '#renderer/parts/sheet/spot.ts';
import type { Fault } from './fault.ts';

/** The cell being edited. `isTyped`: started by typing, so arrows leave it; else they move in it. */
export type Editing = { readonly spot: Spot; readonly text: string; readonly isTyped: boolean };

/** A sentence under the active cell: why nothing can be typed there. */
export type CellNotice = { readonly spot: Spot; readonly fault: Fault };

/** The field in a cell: opening it, and what becomes of its text. */
export type EditingControl = {
  readonly editing: Editing | null;
  readonly notice: CellNotice | null;
  /** Opens the field, with the value where `isTyped` is false; or says why it stays shut. */
  readonly begin: (spot: Spot, isTyped: boolean) => void;
  /** Saves the text where it can be; the fault where it cannot, and the field stays open. */
  readonly commit: (text: string) => Fault | null;
  /** Closes the field with nothing lost: a text that cannot be saved stays in its cell. */
  readonly leave: (text: string) => void;
  readonly cancel: () => void;
  readonly showNotice: (notice: CellNotice | null) => void;
};

/** Edits one cell at a time. */
export function useEditing(desk: GridDesk): EditingControl {
  const [editing, setEditing] = useState<Editing | null>(null);
  const [notice, setNotice] = useState<CellNotice | null>(null);

  const commit = (text: string): Fault | null => {
    const line = editing && desk.lineOf(editing.spot.row);
    if (!editing || !line) return null;
    const plan = desk.plan([{ spot: editing.spot, line, text }]);
    if (!plan.isSound) return plan.faults.get(spotKey(editing.spot)) ?? null;
    const isSame = plan.entries[0]?.entry.value === desk.valueAt(editing.spot);
    desk.entries.setFault(editing.spot, null);
    if (!isSame) desk.entries.enter(plan.entries);
    setEditing(null);
    return null;
  };
  return {
    editing,
    notice,
    begin: (spot, isTyped) => {
      const readOnly = desk.readOnlyAt(spot);
      setNotice(readOnly && { spot, fault: readOnly });
      if (!readOnly) setEditing({ spot, text: isTyped ? '' : textAt(desk, spot), isTyped });
    },
    commit,
    leave: (text) => {
      const fault = commit(text);
      if (fault && editing) desk.entries.setFault(editing.spot, fault);
      setEditing(null);
    },
    cancel: () => {
      if (editing) desk.entries.setFault(editing.spot, null);
      setEditing(null);
    },
    showNotice: setNotice,
  };
}

/** What the field starts with: the text that was refused, or the value as people write it. */
function textAt(desk: GridDesk, spot: Spot): string {
  const refused = desk.entries.faultAt(spot)?.text;
  if (refused !== undefined && refused !== '') return refused;
  const value = desk.valueAt(spot);
  const unit = desk.unitAt(spot);
  return value === null || unit === null ? '' : formatForInput(value, unit, desk.language);
}

/** True where the notice belongs to that cell. */
export function isNoticeAt(notice: CellNotice | null, spot: Spot): notice is CellNotice {
  return notice !== null && isSameSpot(notice.spot, spot);
}
