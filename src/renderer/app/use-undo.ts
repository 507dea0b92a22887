import { notifications } from '@mantine/notifications';
import { useEffect, useRef } from 'react';
import type { RefusedError } from '../api/client.ts';
import { useMenuCommand } from '../api/app-events.ts';
import { useCommand } from '../api/queries.ts';
import { useTranslations } from '../ui/locale.tsx';
import { watchTextEditing } from './text-editing.ts';
import type { TextEditing } from './text-editing.ts';
import { useRefusalWords } from '../ui/use-refusal-words.ts';

/** Undo and redo of what was saved. */
export type Undo = {
  readonly undo: () => void;
  readonly redo: () => void;
  /** True while a field is being edited: then its own undo wins. */
  readonly isTextUndoNext: () => boolean;
};

const NOTICE_ID = 'undo';

/** Undo and redo of commands, told in a short notice; a field that is being edited goes first. */
export function useUndo(): Undo {
  const t = useTranslations('shell.undo');
  const commandWords = useTranslations('command');
  const inWords = useRefusalWords();
  const editing = useRef<TextEditing | null>(null);
  useEffect(() => {
    const watched = watchTextEditing(document);
    editing.current = watched;
    return watched.stop;
  }, []);

  const onRefused = (refused: RefusedError): void => tell(inWords(refused));
  const undoing = useCommand('values.undo', { onRefused });
  const redoing = useCommand('values.redo', { onRefused });
  const nameOf = (name: string): string => {
    const key = name as Parameters<typeof commandWords>[0];
    return commandWords.has(key) ? commandWords(key) : t('somethingElse');
  };
  const undo = (): void =>
    undoing.mutate({}, { onSuccess: ({ name }) => tell(t('undone', { command: nameOf(name) })) });
  const redo = (): void =>
    redoing.mutate({}, { onSuccess: ({ name }) => tell(t('redone', { command: nameOf(name) })) });
  const isTextUndoNext = (): boolean => editing.current?.isUnderWay() ?? false;

  // From the menu the key never reached the field, so the field's own undo has to be asked for.
  useMenuCommand('undo', () => (isTextUndoNext() ? document.execCommand('undo') : undo()));
  useMenuCommand('redo', () => (isTextUndoNext() ? document.execCommand('redo') : redo()));
  return { undo, redo, isTextUndoNext };
}

/** One notice, replaced: pressing undo ten times leaves one line and not ten. */
function tell(message: string): void {
  notifications.hide(NOTICE_ID);
  notifications.show({ id: NOTICE_ID, message, autoClose: 3_000, withCloseButton: false });
}
