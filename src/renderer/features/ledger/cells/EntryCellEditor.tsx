import type { EntryView } from '#shared/features/ledger/contract.ts';
import type { Day } from '#shared/kernel/day.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { CellEditor } from '#renderer/parts/sheet/CellEditor.tsx';
import type { AfterEdit } from '#renderer/parts/sheet/moves.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { categoriesOfKind } from '../entry-draft.ts';
import { useCategories } from '../use-categories.ts';
import { cellText, readCell } from './cell-text.ts';
import type { CellColumn } from './cell-text.ts';

type EntryCellEditorProps = {
  readonly entry: EntryView;
  readonly column: CellColumn;
  readonly today: Day;
  /** null: nothing follows, the focus goes back to the row. */
  readonly onDone: (to: AfterEdit | null) => void;
};

/** The field of the sheet in a cell of an entry: what is kept is written at once. */
export function EntryCellEditor({ entry, column, today, onDone }: EntryCellEditorProps) {
  const t = useTranslations('ledger');
  const faults = useTranslations('ledger.cells');
  const { language } = useLocale();
  const map = useCategories();
  const changing = useCommand('ledger.change');
  const kind = entry.kind === 'receipt' ? 'receipt' : 'expense';
  const ground = { today, language, categories: categoriesOfKind(kind, map) };
  const start = cellText(entry, column, ground);
  const take = (text: string): string | null => {
    if (text === start) return null;
    const read = readCell(entry, column, text, ground);
    if (!read.isSound) return faults(read.why, { text });
    changing.mutate({ seq: entry.seq, ...read.fields });
    return null;
  };
  return (
    <CellEditor
      start={{ text: start, isTyped: false }}
      label={faults('label', { seq: String(entry.seq), column: t(`table.${column}`) })}
      doubtOf={() => ''}
      onCommit={(text, to) => {
        const fault = take(text);
        if (fault === null) onDone(to);
        return fault;
      }}
      onFill={(text) => {
        take(text);
        onDone(null);
      }}
      onLeave={(text) => {
        take(text);
        onDone(null);
      }}
      onCancel={() => onDone(null)}
    />
  );
}
