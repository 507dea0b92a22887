import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { PAGE_HEADING_ID } from './PageHeading.tsx';

/**
 * Gives the focus to what a page begins with, once it is there. Who has gone on meanwhile keeps their
 * place: answers may come late.
 */
export function useFirstFocus<T extends HTMLElement>(): RefObject<T | null> {
  const first = useRef<T>(null);
  useEffect(() => {
    const focused = document.activeElement;
    if (focused === document.body || focused?.id === PAGE_HEADING_ID) first.current?.focus();
  }, []);
  return first;
}
