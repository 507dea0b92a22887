import { useEffectEvent, useLayoutEffect } from 'react';

/** What Escape closes: the dialogs and drawers that are open, the topmost last. */
const layers: (() => void)[] = [];

function hearEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape' && !event.isComposing && !isHeld(event.target)) layers.at(-1)?.();
}

/** What Mantine closes by Escape itself: a list by its field, a popover from within. */
const OVER_A_DIALOG = '[data-mantine-stop-propagation=true], .mantine-Popover-dropdown';

/** True where the key is for a list or a popover that lies over the dialog: it goes first. */
function isHeld(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest(OVER_A_DIALOG) === null) return false;
  // A list that is open with nothing to offer is seen by nobody.
  const list = document.getElementById(target.getAttribute('aria-controls') ?? '');
  return target.ariaHasPopup !== 'listbox' || list?.checkVisibility() === true;
}

/**
 * Closes a dialog or a drawer by Escape where it is the topmost: Mantine's own would close all that
 * are open at once, so they are told not to (`closeOnEscape={false}`).
 */
export function useEscape(isOpen: boolean, close: () => void): void {
  const onEscape = useEffectEvent(close);
  useLayoutEffect(() => {
    if (!isOpen) return undefined;
    const layer = (): void => onEscape();
    layers.push(layer);
    // One listener however often it is added, before those of the page.
    window.addEventListener('keydown', hearEscape, true);
    return () => {
      layers.splice(layers.indexOf(layer), 1);
      if (layers.length === 0) window.removeEventListener('keydown', hearEscape, true);
    };
  }, [isOpen]);
}
