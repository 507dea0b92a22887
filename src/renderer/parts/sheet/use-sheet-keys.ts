import type { KeyboardEvent } from 'react';
import type { BoundCommand } from '#renderer/parts/command/command.ts';
import { askedByKey, isIdleRepeat } from '#renderer/parts/command/key-command.ts';
import { comboParts } from '#renderer/ui/keys/combo.ts';
import { isMac } from '#renderer/ui/keys/platform.ts';
import { useAllWords } from '#renderer/ui/locale.tsx';
import { isCell } from './sheet-cell.ts';

/**
 * Hears the keys of a sheet while one of its cells has the focus. Of two commands with the same key, the
 * one that comes first is meant, where it is possible.
 */
export function useSheetKeys(
  commandsNow: () => readonly BoundCommand[],
  tell: (sentence: string) => void,
): (event: KeyboardEvent) => void {
  const t = useAllWords();
  return (event) => {
    // A field, a button or a menu inside the sheet has keys of its own.
    if (!isCell(event.target as Element) || event.nativeEvent.isComposing) return;
    const asked = askedByKey(commandsNow(), event, { isMac, field: 'none' });
    if (!asked) return;
    const { bound, combo } = asked;
    // What begins to write is written by the browser, into the field that is there by then.
    if (comboParts(combo).main !== 'Text') event.preventDefault();
    if (isIdleRepeat(bound, event)) return;
    if (bound.possibility === true) bound.run(combo);
    else if (bound.possibility) tell(bound.possibility.why(t));
  };
}
