import { useState } from 'react';
import { USUAL_DECIMAL } from '../../../../shared/kernel/number-text.ts';
import type { DecimalMark } from '../../../../shared/kernel/number-text.ts';
import { useTranslations } from '../../../ui/locale.tsx';
import type { GridDesk } from '../grid/grid-desk.ts';
import { spotsIn } from '../../../parts/sheet/spot.ts';
import type { Area, Cursor } from '../../../parts/sheet/spot.ts';
import {
  clearedProposals,
  filledProposals,
  isAllReadOnly,
  pastedProposals,
  tableIn,
} from './bulk-entry.ts';
import { readTable, writeTable } from '../../../parts/sheet/clipboard-table.ts';
import { unclearText } from './entry-plan.ts';
import type { Proposal } from './entry-plan.ts';
import type { EditingControl } from './use-editing.ts';

/** What can be done with a whole selection. */
export type BulkEntry = {
  /** What the last one did or why it did nothing, in a sentence; empty: nothing to say. */
  readonly message: string;
  readonly forget: () => void;
  readonly copied: () => string | null;
  readonly paste: (text: string) => void;
  readonly clear: () => void;
  readonly fill: (direction: 'right' | 'down') => void;
  /** What of a paste could be read in two ways; null: nothing waits for an answer. */
  readonly question: string | null;
  /** Pastes with the mark that separates decimals; null: not at all. */
  readonly answer: (decimal: DecimalMark | null) => void;
  /** Puts the values back where texts were refused; false where the selection has none. */
  readonly restore: () => boolean;
};

/** A paste that waits for an answer, and the text that could be read in two ways. */
type Asked = { readonly proposals: readonly Proposal[]; readonly text: string };

/** Copying, pasting, filling and emptying: each one command, so one undo. */
export function useBulkEntry(
  desk: GridDesk,
  { cursor, area }: { readonly cursor: Cursor | null; readonly area: Area | null },
  editing: EditingControl,
): BulkEntry {
  const t = useTranslations('values.bulk');
  const [message, setMessage] = useState('');
  const [asked, setAsked] = useState<Asked | null>(null);
  const [ownCopy, setOwnCopy] = useState<string | null>(null);

  const write = (proposals: readonly Proposal[], decimal?: DecimalMark): boolean => {
    const plan = desk.plan(proposals, decimal);
    if (plan.isSound) {
      desk.entries.setFaults(new Map());
      desk.entries.enter(plan.entries);
      return true;
    }
    desk.entries.setFaults(plan.faults);
    setMessage(t('nothingWritten', { bad: plan.faults.size, all: proposals.length }));
    return false;
  };
  const paste = (proposals: readonly Proposal[], decimal?: DecimalMark): void => {
    if (write(proposals, decimal)) setMessage(t('pasted', { count: proposals.length }));
  };
  return {
    message,
    question: asked?.text ?? null,
    answer: (decimal) => {
      setAsked(null);
      if (asked && decimal !== null) paste(asked.proposals, decimal);
    },
    forget: () => setMessage(''),
    copied: () => {
      if (!area) return null;
      const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
      setMessage(t('copied', { count: cells }));
      const text = writeTable(tableIn(desk, area));
      setOwnCopy(text);
      return text;
    },
    paste: (text) => {
      if (!area) return;
      const proposals = pastedProposals(desk, area, readTable(text));
      if ('problem' in proposals) return setMessage(t(proposals.problem, { ...proposals }));
      // What was copied here is written as it is read here.
      if (text === ownCopy) return paste(proposals, USUAL_DECIMAL[desk.language]);
      const unclear = unclearText(proposals, desk.language);
      if (unclear === null) paste(proposals);
      else setAsked({ proposals, text: unclear });
    },
    clear: () => {
      if (!area || !cursor) return;
      const readOnly = desk.readOnlyAt(cursor.active);
      if (readOnly && isAllReadOnly(desk, area)) {
        editing.showNotice({ spot: cursor.active, fault: readOnly });
      } else write(clearedProposals(desk, area));
    },
    fill: (direction) => {
      if (!area) return;
      const proposals = filledProposals(desk, area, direction);
      if (write(proposals)) setMessage(t('filled', { count: proposals.length }));
    },
    restore: () => {
      const spots = area && desk.entries.faultCount > 0 ? spotsIn(area, desk.rowKeys).flat() : [];
      if (!spots.some((spot) => desk.entries.faultAt(spot))) return false;
      desk.entries.setFaults(new Map());
      setMessage('');
      return true;
    },
  };
}
