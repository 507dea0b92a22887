import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

/**
 * Gives the focus back when a dialog goes: to what had it when the dialog came, or to another
 * element where that one may not outlive what the dialog does. For dialogs that are taken away at
 * once, so that Mantine has no time to do it.
 */
export function useFocusReturn(other?: RefObject<HTMLElement | null>): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      const heir = other ? other.current : opener;
      if (heir instanceof HTMLElement) heir.focus();
    },
    [opener, other],
  );
}
