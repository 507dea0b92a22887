import { useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { leaveField } from './leave-field.ts';

/** A part of the window in which something may be written that is not saved. */
export type UnsavedPart = {
  readonly isThere: () => boolean;
  /** Asks whether it may be lost; where the answer is yes, takes it off the screen and goes. */
  readonly ask: (go: () => void) => void;
  /**
   * True for what another page does not lose: it is kept, or a dialog that nothing but itself leads
   * away from. It is asked about when the window closes, or shows another business.
   */
  readonly isKept?: boolean;
};

/** One that is on the screen, as it is after its last render. */
type ShownPart = { readonly current: UnsavedPart };

const parts = new Set<ShownPart>();
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
  askEach(({ isKept }) => isKept !== true, go);
}

/** Does what takes the place of all that is written, of what another page would keep too. */
export function giveUp(go: () => void): void {
  askEach(() => true, go);
}

/** Holds a window that is about to close while something in it would be lost. */
export function watchClosing(): void {
  const any = (): boolean => true;
  window.addEventListener('beforeunload', (event) => {
    if (mayClose || !losing(any)) return;
    event.preventDefault();
    askEach(any, () => {
      mayClose = true;
      window.close();
    });
  });
}

/** Asks one part after the other, from the top; what one of them keeps is left by nobody. */
function askEach(
  counts: (part: UnsavedPart) => boolean,
  go: () => void,
  givenUp: ReadonlySet<ShownPart> = new Set(),
): void {
  // One that was given up may be drawn still, with all that was typed in it.
  const part = losing(counts, givenUp);
  if (part) part.current.ask(() => askEach(counts, go, new Set([...givenUp, part])));
  else go();
}

/** The part that would lose something: the one that came last, so the one on top. */
function losing(
  counts: (part: UnsavedPart) => boolean,
  givenUp: ReadonlySet<ShownPart> = new Set(),
): ShownPart | undefined {
  // Before anything is asked: a field that goes with its page, or its window, goes without a blur.
  if (document.activeElement?.matches('input, textarea, select')) flushSync(leaveField);
  return [...parts].findLast(
    (part) => !givenUp.has(part) && counts(part.current) && part.current.isThere(),
  );
}
