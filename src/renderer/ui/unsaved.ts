import { useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { leaveField } from './leave-field.ts';

/** A part of the window in which something may be written that is not saved. */
export type UnsavedPart = {
  readonly isThere: () => boolean;
  /** Asks whether it may be lost, and goes where the answer is yes. */
  readonly ask: (go: () => void) => void;
  /** True for a dialog, which nothing but itself leads away from: it is asked when the window closes. */
  readonly isDialog?: boolean;
};

const parts = new Set<{ readonly current: UnsavedPart }>();
let mayClose = false;

/** Says of a part, as long as it is on the screen, what it would lose. */
export function useUnsaved(part: UnsavedPart): void {
  const latest = useRef(part);
  useLayoutEffect(() => {
    latest.current = part;
  });
  useLayoutEffect(() => {
    parts.add(latest);
    return () => void parts.delete(latest);
  }, []);
}

/** Goes to another page, or to something else on this one, after what was typed is saved or given up. */
export function leavePage(go: () => void): void {
  const part = losing(({ isDialog }) => isDialog !== true);
  if (part) part.ask(go);
  else go();
}

/** Holds a window that is about to close while something in it would be lost. */
export function watchClosing(): void {
  window.addEventListener('beforeunload', (event) => {
    const part = losing(() => true);
    if (!part || mayClose) return;
    event.preventDefault();
    part.ask(() => {
      mayClose = true;
      window.close();
    });
  });
}

/** The part that would lose something: the one that came last, so the one on top. */
function losing(counts: (part: UnsavedPart) => boolean): UnsavedPart | undefined {
  // Before anything is asked: a field that goes with its page, or its window, goes without a blur.
  if (document.activeElement?.matches('input, textarea, select')) flushSync(leaveField);
  return [...parts]
    .map(({ current }) => current)
    .findLast((part) => counts(part) && part.isThere());
}
