import { useLocation } from 'wouter';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useOperations } from '#renderer/api/use-operations.ts';
import type { AppContext } from '#renderer/parts/command/app-context.ts';
import { useAllWords } from '#renderer/ui/locale.tsx';
import { useNotice } from '#renderer/ui/use-notice.ts';
import type { TextEditing } from '../text-editing.ts';
import { useUndo } from './use-undo.ts';

/** What the commands of the whole app are done with, as it stands now. */
export function useAppContext(
  lists: Pick<AppContext, 'openPalette' | 'openKeySheet'>,
  text: TextEditing,
): AppContext {
  const [location, navigate] = useLocation();
  return {
    ...useOperations(),
    ...lists,
    location,
    navigate,
    settings: useOperationQuery('settings.read', {}).data,
    file: useOperationQuery('vault.status', {}).data,
    undo: useUndo(text),
    tell: useNotice(),
    t: useAllWords(),
  };
}
