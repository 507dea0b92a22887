import { afterEdit } from './moves.ts';
import type { AfterEdit } from './moves.ts';
import { positionKey, positionOf } from './position.ts';
import type { Position } from './position.ts';
import { only, point, refocus, select, selectByTab, withoutFaults } from './sheet-state.ts';
import { write } from './sheet-parts.ts';
import type { SheetParts } from './sheet-parts.ts';
import { typedText } from './sheet-source.ts';
import type { CellFault } from './sheet-source.ts';

/** The field in a cell: opening it, and what becomes of its text. */
export type SheetEditing<Reason> = {
  /** Opens the field, with the text of the cell where `isTyped` is false; or says why it stays shut. */
  readonly begin: (position: Position, isTyped: boolean) => void;
  /** Takes the text and moves on; the fault where it cannot be taken, and the field stays open. */
  readonly commit: (text: string, to: AfterEdit) => CellFault<Reason> | null;
  /** Closes the field with nothing lost: a text that cannot be taken stays in its cell. */
  readonly leave: (text: string) => void;
  readonly cancel: () => void;
  /** A text that waits in its cell until it is put right; null: there is none. */
  readonly unsaved: CellFault<Reason> | null;
  /** Opens the field of that text again. */
  readonly goBack: () => void;
  /** Gives up every such text. */
  readonly giveUp: () => void;
};

export function editingIn<Reason>(parts: SheetParts<Reason>): SheetEditing<Reason> {
  const { source, change } = parts;
  const position = parts.state.editing?.position;
  const waiting = waitingText(parts);
  return {
    unsaved: waiting && waiting.fault,
    goBack: () => {
      if (!waiting) return;
      // The field takes the focus itself.
      change((known) => point(known, waiting.position));
      begin(parts, waiting.position, false);
    },
    giveUp: () => change((known) => ({ ...known, faults: new Map() })),
    begin: (at, isTyped) => begin(parts, at, isTyped),
    commit: (text, to) => {
      const fault = position ? take(parts, position, text) : null;
      if (!position || fault) return fault;
      const next = afterEdit(position, to, source.layout, parts.state.tabbedFrom);
      const isByTab = to === 'tab' || to === 'back_tab';
      change((known) => (isByTab ? selectByTab(known, position, next) : select(known, only(next))));
      return null;
    },
    leave: (text) => {
      const fault = position ? take(parts, position, text) : null;
      if (!position || !fault) return;
      change((known) => {
        const faults = new Map(known.faults).set(positionKey(position), fault);
        return { ...known, editing: null, faults };
      });
    },
    cancel: () => {
      if (!position) return;
      change((known) => {
        const faults = withoutFaults(known.faults, [position]);
        return refocus({ ...known, editing: null, faults });
      });
    },
  };
}

/** The first text that could not be taken, of those in rows that are shown. */
function waitingText<Reason>({
  source,
  state,
}: SheetParts<Reason>): { position: Position; fault: CellFault<Reason> } | null {
  for (const [key, fault] of state.faults) {
    const position = positionOf(key);
    const isShown = source.layout.rowKeys.includes(position.row);
    if (isShown && fault.text !== '') return { position, fault };
  }
  return null;
}

function begin<Reason>(
  { source, state, change }: SheetParts<Reason>,
  position: Position,
  isTyped: boolean,
): void {
  const reason = source.readOnlyAt(position);
  const refused = state.faults.get(positionKey(position))?.text ?? '';
  const text = isTyped ? '' : refused || source.textAt(position);
  change((known) => ({
    ...known,
    message: null,
    notice: reason === null ? null : { position, fault: { text: '', reason } },
    editing: reason === null ? { position, text, isTyped } : null,
  }));
}

/** Writes a text where it is another one, and closes the field; or says what is wrong with it. */
function take<Reason>(
  { source, change }: SheetParts<Reason>,
  position: Position,
  text: string,
): CellFault<Reason> | null {
  // A row that went away meanwhile takes its text with it.
  const isThere = source.layout.rowKeys.includes(position.row);
  if (isThere && text !== source.textAt(position)) {
    const plan = source.plan([{ position, text: typedText(source, position, text) }]);
    if (!plan.isSound) return plan.faults.get(positionKey(position)) ?? null;
    if (plan.isChange) write(change, plan, [position]);
  }
  change((known) => {
    const faults = withoutFaults(known.faults, [position]);
    return { ...known, editing: null, faults };
  });
  return null;
}
