/** How long anything moves, in milliseconds. */
export const MOVES_FOR = 120;

/** True where nothing may move, or nobody would see it. */
export function isStill(): boolean {
  return document.hidden || window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/**
 * Draws what an element passes through over what it says: its own text is the new one at once, for
 * whoever hears, copies or tests it, and keeps its room. `drawn` gets how much of the time is over,
 * from 0 to below 1. Gives back what ends it.
 */
export function passOver(element: HTMLElement, drawn: (share: number) => string): () => void {
  if (isStill()) return () => {};
  const begun = performance.now();
  let frame = 0;
  const stop = (): void => {
    cancelAnimationFrame(frame);
    delete element.dataset['passing'];
  };
  const draw = (now: number): void => {
    const share = Math.max(0, now - begun) / MOVES_FOR;
    if (share >= 1) return stop();
    element.dataset['passing'] = drawn(share);
    frame = requestAnimationFrame(draw);
  };
  draw(begun);
  return stop;
}
