import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { BoundCommand } from '#renderer/parts/command/command.ts';
import { askedByKey, isIdleRepeat } from '#renderer/parts/command/key-command.ts';
import type { FieldState } from '#renderer/parts/command/key-command.ts';
import type { Combo } from '#renderer/ui/keys/combo.ts';
import { isMac } from '#renderer/ui/keys/platform.ts';
import { takesText } from '../text-editing.ts';
import type { TextEditing } from '../text-editing.ts';
import type { OfferedCommands } from './offered-commands.ts';
import { pageCover } from './page-cover.ts';
import type { PageCover } from './page-cover.ts';

/**
 * Hears the keys of all commands; those of the page only while nothing lies over it. What has the
 * focus hears its own keys first, and keeps those that it takes.
 */
export function useCommandKeys(
  offered: (cover: PageCover) => OfferedCommands,
  carryOut: (bound: BoundCommand, by: Combo) => void,
  text: TextEditing,
): void {
  const coverOfKey = useCoverOfKey();
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const cover = coverOfKey.current;
    const { here, everywhere } = offered(cover);
    const ofPage = here.filter(({ group }) => group.isHeardByItself !== true);
    const hearing = { isMac, field: fieldState(text) };
    const asked =
      (cover === 'none' ? askedByKey(ofPage, event, hearing) : null) ??
      askedByKey(everywhere, event, hearing);
    if (!asked) return;
    event.preventDefault();
    if (!isIdleRepeat(asked.bound, event)) carryOut(asked.bound, asked.combo);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}

/**
 * What lay over the page when the newest key was pressed. A dialog that Escape closes hears of it while
 * the event comes down and is gone when it comes up again, and the page would take the key for its own.
 */
function useCoverOfKey(): { readonly current: PageCover } {
  const cover = useRef<PageCover>('none');
  // Not a usual effect: a dialog that is there from the first moment on listens at the same place.
  useLayoutEffect(() => {
    const look = (): void => {
      cover.current = pageCover();
    };
    window.addEventListener('keydown', look, true);
    return () => window.removeEventListener('keydown', look, true);
  }, []);
  return cover;
}

function fieldState(text: TextEditing): FieldState {
  if (!takesText(document.activeElement)) return 'none';
  return text.isUnderWay() ? 'edited' : 'untouched';
}
