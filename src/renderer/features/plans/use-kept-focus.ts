import { useLayoutEffect, useRef } from 'react';

/** Where the focus belongs when the list is drawn anew. */
export type KeptFocus = {
  /** Gives an action's element to the list; hand it in as its ref. */
  readonly refOf: (id: number) => (element: HTMLElement | null) => void;
  /** The action that has to have the focus after the next change. */
  readonly keepOn: (id: number) => void;
  readonly focusNow: (id: number) => void;
};

/** A browser takes the focus away from an element that is moved; this gives it back. */
export function useKeptFocus(drawn: unknown): KeptFocus {
  const elements = useRef(new Map<number, HTMLElement>());
  const wanted = useRef<number | null>(null);
  const drawnBefore = useRef(drawn);
  useLayoutEffect(() => {
    // A redrawing before the list has changed moves nothing yet.
    if (drawnBefore.current === drawn) return;
    drawnBefore.current = drawn;
    if (wanted.current === null) return;
    elements.current.get(wanted.current)?.focus();
    wanted.current = null;
  });
  return {
    refOf: (id) => (element) => {
      if (element) elements.current.set(id, element);
      else elements.current.delete(id);
    },
    keepOn: (id) => {
      wanted.current = id;
    },
    focusNow: (id) => elements.current.get(id)?.focus(),
  };
}
