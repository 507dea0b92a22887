import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { PAGE_HEADING_ID } from '../ui/PageHeading.tsx';

/**
 * After a change of screen, moves the focus to its heading, so that a screen reader says where one
 * is. A screen that still loads gets its content focused, and its heading as soon as it is there,
 * unless the person has moved on meanwhile, or was led to a field of it: Ctrl+N, from another screen.
 */
export function usePageFocus(contentId: string): void {
  const [location] = useLocation();
  const lastLocation = useRef(location);
  useEffect(() => {
    if (lastLocation.current === location) return;
    lastLocation.current = location;
    const content = document.getElementById(contentId);
    if (!content || isWithin(content) || focusHeading()) return;
    content.focus();
    const observer = new MutationObserver(() => {
      if (document.activeElement !== content || focusHeading()) observer.disconnect();
    });
    observer.observe(content, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [location, contentId]);
}

/** True where the new screen itself has given the focus to something in it. */
function isWithin(content: HTMLElement): boolean {
  return content !== document.activeElement && content.contains(document.activeElement);
}

function focusHeading(): boolean {
  const heading = document.getElementById(PAGE_HEADING_ID);
  heading?.focus();
  return heading !== null;
}
