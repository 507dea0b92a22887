import { RefusedError } from '../api/client.ts';
import { reportFailure } from '../api/main-calls.ts';

/** Leaves a line in the log of every error of the window that nobody caught; refusals are told elsewhere. */
export function watchWindowFailures(): void {
  window.addEventListener('error', ({ error }) => reportFailure('error', error));
  window.addEventListener('unhandledrejection', ({ reason }) => {
    if (!(reason instanceof RefusedError)) reportFailure('rejection', reason);
  });
}
