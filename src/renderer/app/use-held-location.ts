import { navigate, useHashLocation } from 'wouter/use-hash-location';
import { leavePage } from '../ui/unsaved.ts';

/**
 * The place is in the hash, so that reloading the one page of the app keeps it. It is left once what is
 * typed there is saved or given up.
 */
export function useHeldLocation(): [string, typeof navigate] {
  return [useHashLocation()[0], leaveFor];
}

const leaveFor: typeof navigate = (to, options) => leavePage(() => navigate(to, options));
