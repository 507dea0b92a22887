import { useEffect, useEffectEvent } from 'react';
import { CellContent } from '#renderer/parts/sheet/CellContent.tsx';
import { isInRange } from '#renderer/parts/sheet/position.ts';
import type { Position } from '#renderer/parts/sheet/position.ts';
import type { Sheet } from '#renderer/parts/sheet/sheet.ts';
import { useMessageWords } from '#renderer/parts/sheet/SheetStatusBar.tsx';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import type { TouchedCells } from './EntryCell.tsx';
import type { EntryFaultReason } from './entry-source.ts';
import { proposalsFor } from './proposals.ts';
import { useCellFaultWords } from './use-cell-saving.ts';
import type { EntrySheet } from './use-entry-sheet.ts';

/** By the place of a row, what is done in its cells; null leaves it as it was drawn. */
export function useTouchedCells(list: EntrySheet): (index: number) => TouchedCells | null {
  const { sheet, isUsed, columns } = list;
  const { cursor, range, faultCount } = sheet;
  const { rowKeys } = sheet.source.layout;
  return (index) => {
    const row = rowKeys[index];
    if (!isUsed || row === undefined) return null;
    const refused = new Map<number, string>();
    if (faultCount > 0) {
      for (const column of columns.keys()) {
        const text = sheet.faultAt({ row, column })?.text ?? '';
        if (text !== '') refused.set(column, text);
      }
    }
    const isCursor = cursor?.row === row;
    const isInside = range !== null && range.top <= index && index <= range.bottom;
    if (!isCursor && !isInside && refused.size === 0) return null;
    const isMany = range !== null && (range.top < range.bottom || range.left < range.right);
    return {
      cursor: isCursor ? cursor.column : -1,
      isSelected: (column) => isMany && isInRange(range, index, column),
      refused,
      content: isCursor && <CursorContent list={list} position={cursor} />,
    };
  };
}

type TouchedContentProps = { readonly list: EntrySheet; readonly position: Position };

function CursorContent({ list, position }: TouchedContentProps) {
  const { sheet, columns, entryOf, groundOf, written, onWrite } = list;
  const t = useTranslations('ledger');
  const { language } = useLocale();
  const faultWords = useCellFaultWords();
  const entry = entryOf(position.row);
  const column = columns[position.column];
  if (!entry || !column) return null;
  const names = groundOf(entry).categories.map((category) => category[language]);
  return (
    <CellContent
      key={position.column}
      sheet={sheet}
      position={position}
      label={t('cells.label', { seq: String(entry.seq), column: t(`table.${column}`) })}
      doubtOf={() => ''}
      faultWords={faultWords}
      written={written}
      onWrite={onWrite}
      proposals={
        column === 'category'
          ? { label: t('cells.proposals'), of: (text) => proposalsFor(text, names) }
          : undefined
      }
    />
  );
}

/** Tells in words what the last key did in the cells. */
export function useToldWords(
  { message }: Sheet<EntryFaultReason>,
  onTold: (sentence: string) => void,
): void {
  const inWords = useMessageWords();
  const sentence = message ? inWords(message) : '';
  const tell = useEffectEvent(onTold);
  useEffect(() => tell(sentence), [sentence]);
}
