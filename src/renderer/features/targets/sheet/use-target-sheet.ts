import { useCursor } from '#renderer/parts/sheet/use-cursor.ts';
import type { CursorControl } from '#renderer/parts/sheet/use-cursor.ts';
import { targetDesk } from './target-desk.ts';
import type { SheetInput, TargetDesk } from './target-desk.ts';
import { useTargetBulk } from './use-target-bulk.ts';
import type { TargetBulk } from './use-target-bulk.ts';
import { useTargetEditing } from './use-target-editing.ts';
import type { TargetEditing } from './use-target-editing.ts';
import { useTargetEntries } from './use-target-entries.ts';
import type { TargetEntries } from './use-target-entries.ts';

/** The targets of a year as a sheet: the cursor, what is typed, what is done with a selection. */
export type TargetSheet = SheetInput &
  TargetDesk &
  TargetEditing &
  TargetBulk & { readonly cursor: CursorControl; readonly saving: TargetEntries };

/** Puts the sheet together; the cursor starts on the period of today. */
export function useTargetSheet(input: SheetInput): TargetSheet {
  const saving = useTargetEntries();
  const desk = targetDesk(input, saving);
  const today = input.entries.find(({ period }) => period.isOpen)?.period.key;
  const at = input.levels.indexOf(input.startLevel);
  const cursor = useCursor(desk.field, at, today === undefined ? null : { row: today, at });
  const editing = useTargetEditing(desk, saving);
  const bulk = useTargetBulk(desk, cursor.area, saving);
  return {
    ...input,
    ...desk,
    ...editing,
    ...bulk,
    cursor,
    saving,
    begin: (spot, isTyped) => {
      bulk.tell('');
      editing.begin(spot, isTyped);
    },
    restore: () => {
      editing.forget();
      return bulk.restore();
    },
    tell: (sentence) => {
      editing.forget();
      bulk.tell(sentence);
    },
  };
}
