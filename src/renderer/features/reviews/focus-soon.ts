import { useLayoutEffect } from 'react';

/** The id of the button that goes on to the next step. */
export const CONTINUE_ID = 'review-continue';

/** The id of the field in which the one thing is chosen. */
export const ONE_THING_ID = 'review-one-thing';

/** The id of the field in which a number of the review is typed. */
export const NUMBER_ID = 'review-number';

/**
 * Moves the focus at once, for the next key may come before the next picture; and once more when the
 * screen stands, since after a change of screen the app focuses its heading. A key that came between
 * has moved it on by then, and the one after it must not land where it was.
 */
export function useFocusSoon(find: () => HTMLElement | null, when: unknown): void {
  useLayoutEffect(() => {
    const first = find();
    focusOn(first);
    const frame = requestAnimationFrame(() => {
      const hasGoneOn = first !== null && isWorkedIn(document.activeElement);
      if (!hasGoneOn) focusOn(find());
    });
    return () => cancelAnimationFrame(frame);
    // Only a new subject moves the focus, not every drawing.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [when]);
}

/** True for what a person can have gone on to. */
function isWorkedIn(element: Element | null): boolean {
  return element?.matches('input, textarea, button') ?? false;
}

/** What stands in a foot that stays is in sight: a page shows its beginning first. */
function focusOn(element: HTMLElement | null): void {
  element?.focus({ preventScroll: element.closest('[data-stays]') !== null });
}

/** The button that goes on: where there is nothing to type, Enter alone is enough. */
export function continueButton(): HTMLElement | null {
  return document.getElementById(CONTINUE_ID);
}

/** The field of the number that is asked now. */
export function numberInput(): HTMLElement | null {
  return document.getElementById(NUMBER_ID);
}
