import { useRef, useState } from 'react';
import { MOST_SELECTED } from '#shared/features/ledger/contract.ts';
import type { EntryFilter, EntrySort, EntryView } from '#shared/features/ledger/contract.ts';
import { callOperation } from '#renderer/api/client.ts';
import { NOTHING_SELECTED, ranged, toggled } from './entry-selection.ts';
import type { EntrySelection } from './entry-selection.ts';

type Listed = {
  readonly filter: EntryFilter;
  readonly sort: EntrySort;
  readonly count: number;
};

/** The selected entries of a list, and what changes them. */
export type SelectionMoves = {
  readonly selection: EntrySelection;
  readonly toggle: (entry: EntryView, at: number) => void;
  /**
   * Takes in all from the row that was selected last to this one, those not read yet too. `from`: where
   * the range begins while none was selected.
   */
  readonly extendTo: (at: number, from?: number) => void;
  readonly selectAll: () => void;
  readonly clear: () => void;
};

/** Entries that are read at once. */
const READ_AT_ONCE = 500;

/** Keeps a selection as long as the list shows the same entries in the same order. */
export function useEntrySelection({ filter, sort, count }: Listed): SelectionMoves {
  const list = JSON.stringify([filter, sort]);
  const [kept, setKept] = useState({ list, selection: NOTHING_SELECTED });
  const selection = kept.list === list ? kept.selection : NOTHING_SELECTED;
  const keep = (change: (known: EntrySelection) => EntrySelection): void =>
    setKept((known) => ({
      list,
      selection: change(known.list === list ? known.selection : NOTHING_SELECTED),
    }));
  const read = async (from: number, to: number): Promise<EntryView[]> => {
    // One more than can be taken shows that there are more.
    const last = Math.min(to, from + MOST_SELECTED, count - 1);
    const entries: EntryView[] = [];
    for (let offset = from; offset <= last; offset += READ_AT_ONCE) {
      const limit = Math.min(READ_AT_ONCE, last - offset + 1);
      entries.push(
        ...(await callOperation('ledger.list', { filter, sort, offset, limit })).entries,
      );
    }
    return entries;
  };
  // What was asked last holds, whatever is read last.
  const asked = useRef(0);
  const whenRead = (
    from: number,
    to: number,
    change: (known: EntrySelection, entries: EntryView[]) => EntrySelection,
  ): void => {
    asked.current += 1;
    const mine = asked.current;
    void read(from, to).then((entries) => {
      if (mine === asked.current) keep((known) => change(known, entries));
    });
  };
  return {
    selection,
    toggle: (entry, at) => keep((known) => toggled(known, entry, at)),
    extendTo: (at, from = at) => {
      const anchor = selection.anchor ?? from;
      whenRead(Math.min(anchor, at), Math.max(anchor, at), (known, entries) =>
        ranged(known, entries, anchor),
      );
    },
    selectAll: () =>
      whenRead(0, count - 1, (_known, entries) => ranged(NOTHING_SELECTED, entries, 0)),
    clear: () => {
      asked.current += 1;
      keep(() => NOTHING_SELECTED);
    },
  };
}
