import { useRef } from 'react';
import type { SheetBulk } from '#renderer/parts/sheet/sheet-bulk.ts';
import type { Translate } from '#renderer/ui/locale.tsx';
import type { EntrySheet } from './use-entry-sheet.ts';

/**
 * Copies only rows that are read, and pastes what was copied here only into columns of the same kind:
 * a name could be written into any of them, and a day into that of a document.
 */
export function useCopiedCells(
  { sheet, columns, entryOf }: EntrySheet,
  t: Translate<'ledger.cells'>,
): Pick<SheetBulk, 'copy' | 'paste'> {
  const copied = useRef<{ readonly text: string; readonly first: string } | null>(null);
  const { range } = sheet;
  const first = columns[range?.left ?? 0] ?? '';
  return {
    copy: () => {
      const rows = sheet.source.layout.rowKeys.slice(range?.top ?? 0, (range?.bottom ?? -1) + 1);
      if (rows.some((row) => entryOf(row) === undefined)) {
        sheet.tell(t('unread'));
        return null;
      }
      const text = sheet.copy();
      copied.current = text === null ? null : { text, first };
      return text;
    },
    paste: (text) => {
      const isOwn = text === copied.current?.text;
      if (isOwn && first !== copied.current?.first) sheet.tell(t('otherKind'));
      else sheet.paste(text);
    },
  };
}
