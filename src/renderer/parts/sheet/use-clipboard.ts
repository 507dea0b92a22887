import { useEffect, useEffectEvent } from 'react';
import type { RefObject } from 'react';

/** What copying, cutting and pasting do with the selection. */
export type ClipboardDesk = {
  /** null where nothing is selected. */
  readonly copied: () => string | null;
  readonly paste: (text: string) => void;
  readonly clear: () => void;
};

/**
 * Takes part in copy, cut and paste while a cell has the focus. The events go to the page where no
 * text is selected, so that is where they are listened for; the "before" ones let the menu offer them.
 */
export function useClipboard(viewport: RefObject<HTMLElement | null>, desk: ClipboardDesk): void {
  const onEvent = useEffectEvent((event: Event) => {
    if (!isOnCell(viewport.current)) return;
    if (!(event instanceof ClipboardEvent) || event.type.startsWith('before')) {
      event.preventDefault();
      return;
    }
    if (event.type === 'paste') {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text !== '') desk.paste(text);
    } else {
      const text = desk.copied();
      if (text === null) return;
      event.clipboardData?.setData('text/plain', text);
      if (event.type === 'cut') desk.clear();
    }
    event.preventDefault();
  });
  useEffect(() => {
    const types = ['beforecopy', 'beforecut', 'beforepaste', 'copy', 'cut', 'paste'];
    for (const type of types) document.addEventListener(type, onEvent);
    return () => {
      for (const type of types) document.removeEventListener(type, onEvent);
    };
  }, []);
}

function isOnCell(viewport: HTMLElement | null): boolean {
  const focused = document.activeElement;
  return viewport?.contains(focused) === true && focused?.getAttribute('role') === 'gridcell';
}
