import { useEffect, useEffectEvent } from 'react';
import type { RefObject } from 'react';
import { isCell } from './sheet-cell.ts';
import type { SheetBulk } from './sheet-bulk.ts';

/**
 * Takes part in copy, cut and paste while a cell has the focus. The events go to the page where no
 * text is selected, so that is where they are listened for; the "before" ones let the menu offer them.
 */
export function useClipboard(
  root: RefObject<HTMLElement | null>,
  { copy, clear, paste }: SheetBulk,
): void {
  const onEvent = useEffectEvent((event: Event) => {
    const focused = document.activeElement;
    if (!isCell(focused) || root.current?.contains(focused) !== true) return;
    if (!(event instanceof ClipboardEvent) || event.type.startsWith('before')) {
      event.preventDefault();
      return;
    }
    if (event.type === 'paste') {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text !== '') paste(text);
    } else {
      const text = copy();
      if (text === null) return;
      event.clipboardData?.setData('text/plain', text);
      if (event.type === 'cut') clear();
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
