import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { PAGE_HEADING_ID } from './PageHeading.tsx';

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

/**
 * Gives it back to `opener` from a dialog that is open from its first moment on and stays there while it closes: Mantine
 * remembers what had the focus only where it sees one open. What was chosen in it may have given the
 * focus to something else meanwhile, which keeps it.
 */
export function useFocusReturnOnClose(isOpen: boolean, opener: Element | null): void {
  useEffect(() => {
    if (isOpen || !(opener instanceof HTMLElement)) return;
    const focused = document.activeElement;
    if (focused === document.body || focused?.closest('[role="dialog"]')) opener.focus();
  }, [isOpen, opener]);
}

/**
 * The same for a dialog of whatever was chosen anywhere: what was done in it may have given the focus
 * to something else, which keeps it. Where what opened it is gone, as a line of the palette is, the
 * heading of the page has it: keys would be lost on the body.
 */
export function useFocusReturnToPage(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      for (const heir of [opener, document.getElementById(PAGE_HEADING_ID)]) {
        if (document.activeElement !== document.body) return;
        if (heir instanceof HTMLElement) heir.focus({ preventScroll: true });
      }
    },
    [opener],
  );
}
