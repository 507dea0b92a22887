import { useEffectEvent, useLayoutEffect, useMemo, useState } from 'react';
import type { RefObject } from 'react';
import { MOST_SELECTED } from '#shared/features/ledger/contract.ts';
import type { EntryFilter, EntrySort, EntryView } from '#shared/features/ledger/contract.ts';
import type { Day } from '#shared/kernel/day.ts';
import { isSamePosition } from '#renderer/parts/sheet/position.ts';
import type { Position } from '#renderer/parts/sheet/position.ts';
import { sheetOf } from '#renderer/parts/sheet/sheet.ts';
import type { Sheet } from '#renderer/parts/sheet/sheet.ts';
import { startingState } from '#renderer/parts/sheet/sheet-state.ts';
import { useNotice } from '#renderer/ui/use-notice.ts';
import { useEntryWindow } from '../use-entry-window.ts';
import type { EntryWindow, Reach } from '../use-entry-window.ts';
import type { CellColumn } from './cell-text.ts';
import { entrySource } from './entry-source.ts';
import type { EntryFaultReason, EntrySource } from './entry-source.ts';
import { onReadRows, rowKeysOf, unreadKeys } from './row-keys.ts';
import { useCellFaultWords, useCellSaving } from './use-cell-saving.ts';
import { useCellGround } from './use-cell-ground.ts';
import { useShownColumns } from './use-shown-columns.ts';

type EntryList = {
  readonly viewport: RefObject<HTMLElement | null>;
  readonly count: number;
  readonly filter: EntryFilter;
  readonly sort: EntrySort;
  readonly today: Day;
  /** The cursor's entry is out of reach, and nothing is written in: the row that stands there now. */
  readonly onGone: (index: number) => void;
};

export type EntrySheet = EntryWindow & {
  readonly sheet: Sheet<EntryFaultReason>;
  readonly columns: readonly CellColumn[];
  /** True once somebody went into a cell: until then none has the cursor. */
  readonly isUsed: boolean;
  readonly entryOf: (row: string) => EntryView | undefined;
  readonly groundOf: ReturnType<typeof useCellGround>;
  readonly indexOf: (row: string) => number;
  /** What was written in the open field so far, which goes along where its row moves. */
  readonly written: string | undefined;
  readonly onWrite: (text: string) => void;
};

/** The list of entries as a sheet: what comes into sight of it is read, and what is selected. */
export function useEntrySheet({ viewport, today, onGone, ...list }: EntryList): EntrySheet {
  const [state, setState] = useState(() => startingState<EntryFaultReason>(null));
  const [reach, setReach] = useState<Reach | null>(null);
  const window = useEntryWindow(viewport, list, reach);
  const columns = useShownColumns(viewport);
  const groundOf = useCellGround(today);
  const save = useCellSaving();
  const unread = useMemo(() => unreadKeys(list.count), [list.count]);
  const rowKeys = rowKeysOf(unread, window.stretches);
  const entries = new Map(
    window.stretches.flatMap((one) => one.entries.map((entry) => [String(entry.seq), entry])),
  );
  // What an open field belongs to is known also where the list has moved it out of what is read.
  const [edited, setEdited] = useState<EditedCell | null>(null);
  const entryOf = (row: string): EntryView | undefined =>
    entries.get(row) ?? (edited?.position.row === row ? edited.entry : undefined);
  const { pageRows } = window;
  const source = entrySource({ rowKeys, columns, pageRows, entryOf, groundOf, save });
  const known = onReadRows(state, rowKeys);
  const sheet = sheetOf(source, known, setState, {
    column: columns.indexOf('party'),
  });
  const isUsed = known.selection !== null;
  const next = isUsed ? reachOf(sheet) : null;
  if (JSON.stringify(next) !== JSON.stringify(reach)) setReach(next);
  const at = known.editing?.position ?? null;
  const entry = at ? entries.get(at.row) : undefined;
  const isKept = at !== null && edited !== null && isSamePosition(edited.position, at);
  if (at && entry && !isKept) setEdited({ position: at, entry });
  if (!at && edited) setEdited(null);
  const keepText = useTextKeeping(source);
  useGoneCursor({
    cursor: at ?? known.selection?.cursor ?? null,
    rowKeys,
    isRead: window.rows.every((row) => row.entry !== undefined),
    onGone: (index) => {
      if (isKept && edited.text !== undefined) keepText(edited.position, edited.text);
      setState((before) => ({ ...before, selection: null, sought: null, editing: null }));
      onGone(index);
    },
  });
  return {
    ...window,
    sheet,
    columns,
    isUsed,
    entryOf,
    groundOf,
    indexOf: (row) => rowKeys.indexOf(row),
    written: isKept ? edited.text : undefined,
    onWrite: (text) => setEdited((before) => before && { ...before, text }),
  };
}

/** The entry of the open field, and what was written so far. */
type EditedCell = {
  readonly position: Position;
  readonly entry: EntryView;
  readonly text?: string;
};

/** Rows beside the cursor that a page key leads to. */
const AROUND = 40;

function reachOf({ range, sought, source }: Sheet<EntryFaultReason>): Reach | null {
  const { rowKeys } = source.layout;
  const drawn = sought ? rowKeys.indexOf(sought.row) : -1;
  if (!range || drawn === -1) return null;
  const isRead = range.bottom - range.top < MOST_SELECTED;
  const [from, to] = isRead ? [range.top, range.bottom] : [drawn, drawn];
  return { from: Math.min(from, drawn) - AROUND, to: Math.max(to, drawn) + AROUND, drawn };
}

type CursorInList = {
  readonly cursor: Position | null;
  readonly rowKeys: readonly string[];
  /** False while the row of the cursor may be among those that are on their way. */
  readonly isRead: boolean;
  /** The list has moved its entry out of what is read: `index` is where it was. */
  readonly onGone: (index: number) => void;
};

/** A list in order of a date moves an entry as soon as its date is kept: what is typed next is not for the row that took its place. */
function useGoneCursor({ cursor, rowKeys, isRead, onGone }: CursorInList): void {
  const [last, setLast] = useState(0);
  const index = cursor ? rowKeys.indexOf(cursor.row) : -1;
  if (index !== -1 && index !== last) setLast(index);
  const isGone = cursor !== null && index === -1 && isRead;
  const tell = useEffectEvent(() => onGone(last));
  useLayoutEffect(() => {
    if (isGone) tell();
  }, [isGone]);
}

/** Keeps what was written in a field that is gone; what cannot be kept is told. */
function useTextKeeping(source: EntrySource): (position: Position, text: string) => void {
  const faultWords = useCellFaultWords();
  const show = useNotice();
  return (position, text) => {
    const plan = source.plan([{ position, text }]);
    if (plan.isSound) void plan.save();
    else for (const fault of plan.faults.values()) show({ message: faultWords(fault) });
  };
}
