import { navigate, useHashLocation } from 'wouter/use-hash-location';
import { leavePage } from '../ui/unsaved.ts';

/**
 * The place is in the hash, so that reloading the one page of the app keeps it. It is left once what is
 * typed there is saved or given up.
 */
export function useHeldLocation(): [string, typeof navigate] {
  return [useHashLocation()[0], leaveFor];
}

const leaveFor: typeof navigate = (to, options) => {
  const go = (): void => navigate(to, options);
  // Where one is already, nothing is left.
  if (location.hash === `#${to}`) go();
  else leavePage(go);
};
