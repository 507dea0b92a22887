import type { EntryView } from '#shared/features/ledger/contract.ts';
import type { Day } from '#shared/kernel/day.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { categoriesOfKind } from '../entry-draft.ts';
import { useCategories } from '../use-categories.ts';
import { cellText, readCell } from './cell-text.ts';
import type { CellColumn, CellGround } from './cell-text.ts';

/** What the cells of entries hold, and what writes them; `take` gives the sentence of a refusal. */
export type CellTaking = {
  readonly startOf: (entry: EntryView, column: CellColumn) => string;
  readonly take: (entry: EntryView, column: CellColumn, text: string) => string | null;
};

/** Reads the text of a cell and keeps it at once. */
export function useCellTaking(today: Day): CellTaking {
  const faults = useTranslations('ledger.cells');
  const { language } = useLocale();
  const map = useCategories();
  const changing = useCommand('ledger.change');
  const groundOf = ({ kind }: EntryView): CellGround => {
    const categories = categoriesOfKind(kind === 'receipt' ? 'receipt' : 'expense', map);
    return { today, language, categories };
  };
  const startOf: CellTaking['startOf'] = (entry, column) =>
    cellText(entry, column, groundOf(entry));
  const take: CellTaking['take'] = (entry, column, text) => {
    if (text === startOf(entry, column)) return null;
    const read = readCell(entry, column, text, groundOf(entry));
    if (!read.isSound) return faults(read.why, { text });
    changing.mutate({ seq: entry.seq, ...read.fields });
    return null;
  };
  return { startOf, take };
}
