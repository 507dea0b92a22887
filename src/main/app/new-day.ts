import { app } from 'electron';
import type { Clock } from '../operations/context.ts';

/** How often it is looked whether another day began, in milliseconds. */
const PAUSE = 60 * 1000;

/** Tells when another day began while the app was open: an app is left open for weeks. */
export function watchDay(clock: Pick<Clock, 'today'>, onNewDay: () => void): void {
  let known = clock.today();
  const look = (): void => {
    const today = clock.today();
    if (today === known) return;
    known = today;
    onNewDay();
  };
  setInterval(look, PAUSE).unref();
  // Whoever wakes a laptop that slept through midnight does not wait for the minute to be over.
  app.on('browser-window-focus', look);
}
