import { useIsMutating, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { RefusedError } from '#renderer/api/client.ts';
import { operationKey, useCommand, useOperationQuery } from '#renderer/api/queries.ts';
import type { Undo } from '#renderer/parts/command/app-context.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { tellBriefly } from '#renderer/ui/tell-briefly.ts';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';
import type { TextEditing } from '../text-editing.ts';

/** Undo and redo of commands, told in a short notice; a field that is typed in goes first. */
export function useUndo(text: TextEditing): Undo {
  const t = useTranslations('shell.undo');
  const commandWords = useTranslations('command');
  const inWords = useRefusalWords();
  const known = useUndoState();

  const onRefused = (refused: RefusedError): void => tellBriefly(inWords(refused));
  const undoing = useCommand('values.undo', { onRefused });
  const redoing = useCommand('values.redo', { onRefused });
  const nameOf = (name: string): string => {
    const key = name as Parameters<typeof commandWords>[0];
    return commandWords.has(key) ? commandWords(key) : t('somethingElse');
  };
  const reverse = (way: 'undo' | 'redo') => (): void => {
    // Chosen from the menu, the key never reached the field: its own undo has to be asked for.
    if (text.isUnderWay()) {
      document.execCommand(way);
      return;
    }
    const { mutate } = way === 'undo' ? undoing : redoing;
    const said = way === 'undo' ? 'undone' : 'redone';
    mutate({}, { onSuccess: ({ name }) => tellBriefly(t(said, { command: nameOf(name) })) });
  };
  return {
    canUndo: known.canUndo || text.isUnderWay(),
    canRedo: known.canRedo || text.isUnderWay(),
    undo: reverse('undo'),
    redo: reverse('redo'),
  };
}

/**
 * Whether there is something to undo and redo. While something is being saved nobody knows: then
 * both are offered, and the main process has the last word.
 */
function useUndoState(): { readonly canUndo: boolean; readonly canRedo: boolean } {
  const client = useQueryClient();
  const saving = useIsMutating();
  const { data, isFetching } = useOperationQuery('values.undoState', {});
  useEffect(
    () =>
      client.getMutationCache().subscribe((event) => {
        if (event.type !== 'updated' || event.action.type !== 'success') return;
        void client.invalidateQueries({ queryKey: operationKey('values.undoState', {}) });
      }),
    [client],
  );
  if (!data || isFetching || saving > 0) return { canUndo: true, canRedo: true };
  return { canUndo: data.undo !== null, canRedo: data.redo !== null };
}
