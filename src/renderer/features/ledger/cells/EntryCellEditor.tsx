import type { EntryView } from '#shared/features/ledger/contract.ts';
import { CellEditor } from '#renderer/parts/sheet/CellEditor.tsx';
import type { AfterEdit } from '#renderer/parts/sheet/moves.ts';
import { useNotice } from '#renderer/ui/use-notice.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import type { CellColumn } from './cell-text.ts';
import type { CellTaking } from './use-cell-taking.ts';

type EntryCellEditorProps = {
  readonly entry: EntryView;
  readonly column: CellColumn;
  readonly taking: CellTaking;
  readonly written: string | undefined;
  readonly onWrite: (text: string) => void;
  /** null: nothing follows, the focus goes back to the row. */
  readonly onDone: (to: AfterEdit | null) => void;
};

/** The field of the sheet in a cell of an entry: what is kept is written at once. */
export function EntryCellEditor(props: EntryCellEditorProps) {
  const { entry, column, taking, written, onWrite, onDone } = props;
  const t = useTranslations('ledger');
  const show = useNotice();
  const start = taking.startOf(entry, column);
  return (
    <CellEditor
      start={{ text: start, isTyped: false }}
      label={t('cells.label', { seq: String(entry.seq), column: t(`table.${column}`) })}
      written={written}
      onWrite={onWrite}
      doubtOf={() => ''}
      onCommit={(text, to) => {
        const fault = taking.take(entry, column, text);
        if (fault === null) onDone(to);
        return fault;
      }}
      onLeave={(text) => {
        const fault = taking.take(entry, column, text);
        if (fault !== null) show({ message: fault });
        onDone(null);
      }}
      onCancel={() => onDone(null)}
    />
  );
}
