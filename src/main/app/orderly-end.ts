import { app } from 'electron';

/** A last backup takes seconds; a service that hangs must not keep the next start out. Milliseconds. */
const PATIENCE = 60_000;

/** Lets the app end only when everything was put away, and in any case after a minute. */
export function endAfter(putAway: () => Promise<void>): void {
  let isPutAway = false;
  let isEnding = false;
  app.on('will-quit', (event) => {
    if (isPutAway) return;
    event.preventDefault();
    if (isEnding) return;
    isEnding = true;
    const end = (): void => {
      isPutAway = true;
      // Electron does not hear of another quit before it has dealt with this one.
      setImmediate(() => app.quit());
    };
    const timer = setTimeout(end, PATIENCE);
    void putAway().finally(() => {
      clearTimeout(timer);
      end();
    });
  });
}
