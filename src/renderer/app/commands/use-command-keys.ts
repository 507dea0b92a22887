import { useEffect, useEffectEvent } from 'react';
import type { BoundCommand } from '#renderer/parts/command/command.ts';
import { askedByKey } from '#renderer/parts/command/key-command.ts';
import type { FieldState } from '#renderer/parts/command/key-command.ts';
import type { Combo } from '#renderer/ui/keys/combo.ts';
import { isMac } from '#renderer/ui/keys/platform.ts';
import { takesText } from '../text-editing.ts';
import type { TextEditing } from '../text-editing.ts';
import type { OfferedCommands } from './offered-commands.ts';

/**
 * Hears the keys of all commands; those of the page only while nothing lies over it. What has the
 * focus hears its own keys first, and keeps those that it takes.
 */
export function useCommandKeys(
  offered: () => OfferedCommands,
  carryOut: (bound: BoundCommand, by: Combo) => void,
  text: TextEditing,
): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const { here, everywhere } = offered();
    const ofPage = here.filter(({ group }) => group.isHeardByItself !== true);
    const hearing = { isMac, field: fieldState(text) };
    const asked =
      (isPageCovered() ? null : askedByKey(ofPage, event, hearing)) ??
      askedByKey(everywhere, event, hearing);
    if (!asked) return;
    event.preventDefault();
    carryOut(asked.bound, asked.combo);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}

function fieldState(text: TextEditing): FieldState {
  if (!takesText(document.activeElement)) return 'none';
  return text.isUnderWay() ? 'edited' : 'untouched';
}

/** True while a dialog or a list is open over the page: their keys are their own. */
function isPageCovered(): boolean {
  const layers = document.querySelectorAll('[role=dialog], [role=listbox], [role=menu]');
  // The list of a closed field stays on the page, unseen.
  return [...layers].some((layer) => layer.checkVisibility());
}
