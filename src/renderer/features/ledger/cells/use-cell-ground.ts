import type { EntryView } from '#shared/features/ledger/contract.ts';
import type { Day } from '#shared/kernel/day.ts';
import { useLocale } from '#renderer/ui/locale.tsx';
import { categoriesOfKind } from '../entry-draft.ts';
import { useCategories } from '../use-categories.ts';
import type { CellGround } from './cell-text.ts';

/** What the texts of an entry's cells are read by. */
export function useCellGround(today: Day): (entry: EntryView) => CellGround {
  const { language } = useLocale();
  const map = useCategories();
  const grounds = {
    receipt: { today, language, categories: categoriesOfKind('receipt', map) },
    expense: { today, language, categories: categoriesOfKind('expense', map) },
  };
  return ({ kind }) => grounds[kind === 'receipt' ? 'receipt' : 'expense'];
}
