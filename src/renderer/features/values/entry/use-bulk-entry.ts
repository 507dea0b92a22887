import { useState } from 'react';
import type { DecimalMark } from '#shared/kernel/number-text.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import type { GridDesk } from '../grid/grid-desk.ts';
import { spotsIn } from '#renderer/parts/sheet/spot.ts';
import type { Area, Cursor } from '#renderer/parts/sheet/spot.ts';
import {
  clearedProposals,
  filledProposals,
  isAllReadOnly,
  pastedProposals,
  tableIn,
} from './bulk-entry.ts';
import { readTable, writeTable } from '#renderer/parts/sheet/clipboard-table.ts';
import type { Proposal } from './entry-plan.ts';
import type { EditingControl } from './use-editing.ts';
import { usePasteQuestion } from './use-paste-question.ts';
import type { PasteQuestionControl } from './use-paste-question.ts';

/** What can be done with a whole selection. */
export type BulkEntry = Pick<PasteQuestionControl, 'question' | 'answer'> & {
  /** What the last one did or why it did nothing, in a sentence; empty: nothing to say. */
  readonly message: string;
  readonly forget: () => void;
  /** Says what was done with the columns in the same place. */
  readonly tell: (sentence: string) => void;
  readonly copied: () => string | null;
  readonly paste: (text: string) => void;
  readonly clear: () => void;
  readonly fill: (direction: 'right' | 'down') => void;
  /** Puts the values back where texts were refused; false where the selection has none. */
  readonly restore: () => boolean;
};

/** Copying, pasting, filling and emptying: each one command, so one undo. */
export function useBulkEntry(
  desk: GridDesk,
  { cursor, area }: { readonly cursor: Cursor | null; readonly area: Area | null },
  editing: EditingControl,
): BulkEntry {
  const t = useTranslations('values.bulk');
  const [message, setMessage] = useState('');

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
  const asking = usePasteQuestion(desk.language, (proposals, decimal) => {
    if (write(proposals, decimal)) setMessage(t('pasted', { count: proposals.length }));
  });
  return {
    message,
    question: asking.question,
    answer: asking.answer,
    forget: () => setMessage(''),
    tell: setMessage,
    copied: () => {
      if (!area) return null;
      setMessage(t('copied', { count: cellsIn(area) }));
      const text = writeTable(tableIn(desk, area));
      asking.remember(text);
      return text;
    },
    paste: (text) => {
      if (!area) return;
      const proposals = pastedProposals(desk, area, readTable(text));
      if ('problem' in proposals) setMessage(t(proposals.problem, { ...proposals }));
      else asking.paste(text, proposals);
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
      if (!area || !hasFault(desk, area)) return false;
      desk.entries.setFaults(new Map());
      setMessage('');
      return true;
    },
  };
}

function hasFault({ entries, rowKeys }: GridDesk, area: Area): boolean {
  if (entries.faultCount === 0) return false;
  return spotsIn(area, rowKeys)
    .flat()
    .some((spot) => entries.faultAt(spot));
}

function cellsIn({ top, bottom, left, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}
