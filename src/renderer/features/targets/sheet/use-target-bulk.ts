import { useState } from 'react';
import { readTable, widthOf, writeTable } from '#renderer/parts/sheet/clipboard-table.ts';
import { spotsIn } from '#renderer/parts/sheet/spot.ts';
import type { Area } from '#renderer/parts/sheet/spot.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { copiedOn, pasted } from './pasted.ts';
import type { TargetDesk } from './target-desk.ts';
import type { TargetProposal } from './target-plan.ts';
import type { TargetEntries } from './use-target-entries.ts';

/** What can be done with a whole selection. */
export type TargetBulk = {
  readonly copied: () => string | null;
  readonly paste: (text: string) => void;
  readonly clear: () => void;
  readonly fill: (direction: 'right' | 'down') => void;
  /** Puts the targets back where texts were refused; false where there are none. */
  readonly restore: () => boolean;
  /** What the last of these did, or why it did nothing; empty: nothing to say. */
  readonly message: string;
  readonly tell: (sentence: string) => void;
};

/** Copying, pasting, filling and emptying: each one command, so one undo. */
export function useTargetBulk(
  desk: TargetDesk,
  area: Area | null,
  saving: TargetEntries,
): TargetBulk {
  const t = useTranslations('targets.year.bulk');
  const [message, setMessage] = useState('');
  const { rowKeys } = desk.field;
  const write = (proposals: readonly TargetProposal[], done: 'pasted' | 'filled' | 'cleared') => {
    const plan = desk.plan(proposals);
    saving.setFaults(plan.isSound ? new Map() : plan.faults);
    if (plan.isSound) {
      saving.write(plan);
      setMessage(t(done, { count: proposals.length }));
    } else setMessage(t('nothingWritten', { bad: plan.faults.size, all: proposals.length }));
  };
  return {
    copied: () => {
      if (!area) return null;
      const table = spotsIn(area, rowKeys).map((row) => row.map(desk.textAt));
      setMessage(t('copied', { count: table.length * widthOf(table) }));
      return writeTable(table);
    },
    paste: (text) => {
      const proposals = area && pasted(readTable(text), area, desk.field);
      if (proposals) write(proposals, 'pasted');
      else setMessage(t('noRoom'));
    },
    clear: () => {
      const own = area ? spotsIn(area, rowKeys).flat().filter(desk.isOwnAt) : [];
      if (own.length === 0) setMessage(t('nothingToClear'));
      else
        write(
          own.map((spot) => ({ spot, text: '' })),
          'cleared',
        );
    },
    fill: (direction) => {
      const copies = area ? copiedOn(area, direction, rowKeys) : [];
      const proposals = copies.map(({ from, spot }) => ({ spot, text: desk.textAt(from) }));
      if (proposals.length > 0) write(proposals, 'filled');
    },
    restore: () => {
      if (saving.faultCount === 0) return false;
      saving.setFaults(new Map());
      setMessage('');
      return true;
    },
    message,
    tell: setMessage,
  };
}
