import { formatQuantity } from '#shared/i18n/format.ts';
import { CellEditor } from '#renderer/parts/sheet/CellEditor.tsx';
import type { AfterEdit } from '#renderer/parts/sheet/CellEditor.tsx';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import type { FigureLine } from '../rows/grid-lines.ts';
import { readCell } from './read-cell.ts';
import type { Writing } from '#renderer/parts/sheet/writing.ts';
import type { Editing, EditingControl } from './use-editing.ts';
import { useFaultWords } from './use-fault-words.ts';

type FigureEditorProps = {
  readonly control: EditingControl;
  readonly editing: Editing;
  readonly line: FigureLine;
  readonly label: string;
  readonly language: Writing['language'];
  readonly onMove: (to: AfterEdit) => void;
  readonly onCancel: () => void;
};

/** The field in a cell of the grid, which says how it reads a number and why it cannot. */
export function FigureEditor(props: FigureEditorProps) {
  const { control, editing, line, language } = props;
  const t = useTranslations('common.number');
  const locale = useLocale();
  const faultWords = useFaultWords();
  const doubtOf = (text: string): string => {
    const reading = readCell(text, line.metric, { language });
    if (!reading.ok || reading.value.doubt === null || reading.value.value === null) return '';
    return t('readAs', { value: formatQuantity(reading.value.value, line.metric.unit, locale) });
  };
  return (
    <CellEditor
      start={editing}
      label={props.label}
      doubtOf={doubtOf}
      onCommit={(text) => {
        const fault = control.commit(text);
        return fault && faultWords(fault);
      }}
      onMove={props.onMove}
      onLeave={control.leave}
      onCancel={props.onCancel}
    />
  );
}
