import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { createElement } from 'react';
import { useCommand } from '#renderer/api/queries.ts';
import { keyText } from '#renderer/ui/keys/key-caps.ts';
import { isMac } from '#renderer/ui/keys/platform.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useNotice } from '#renderer/ui/use-notice.ts';
import { UNDO_KEY } from './undo-key.ts';
import { UndoNotice } from './UndoNotice.tsx';

const NOTICE_MILLISECONDS = 10_000;

/**
 * Tells in words what was removed and offers to take it back. Undo takes back the last command, whatever it
 * was: so the offer goes away as soon as another command is sent.
 */
export function useUndoNotice(): (text: string) => void {
  const t = useTranslations('common.button');
  const keyNames = useTranslations('common.key');
  const show = useNotice();
  const client = useQueryClient();
  const { mutate: undo } = useCommand('values.undo');
  return (text) => {
    const cache = client.getMutationCache();
    const id = show({
      message: createElement(UndoNotice, {
        text,
        undoWord: t('undo'),
        undoKey: keyText(UNDO_KEY, keyNames, isMac),
        onUndo: () => undo({}),
      }),
      autoClose: NOTICE_MILLISECONDS,
      onClose: () => stopWatching(),
    });
    const stopWatching = cache.subscribe((event) => {
      if (event.type === 'added') notifications.hide(id);
    });
  };
}
