import { useEffect, useRef } from 'react';
import type { FocusEvent } from 'react';

/**
 * A step that is done takes its button away, and the focus with it: what comes next has it then, or
 * the element of that id where nothing comes. For the element around the steps.
 */
export function useFocusOfStep(steps: unknown, restId: string) {
  const place = useRef<HTMLDivElement>(null);
  const isInside = useRef(false);
  useEffect(() => {
    if (steps === undefined || !isInside.current || document.activeElement !== document.body)
      return;
    const next = place.current?.querySelector<HTMLElement>('a[href], button:not(:disabled)');
    (next ?? document.getElementById(restId))?.focus({ preventScroll: true });
  }, [steps, restId]);
  return {
    ref: place,
    onFocus: () => {
      isInside.current = true;
    },
    // A button that is at work is disabled, and lets go of the focus without anyone having left.
    onBlur: ({ target }: FocusEvent) => {
      isInside.current = target.matches(':disabled') || !target.isConnected;
    },
  };
}
