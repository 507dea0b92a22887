import { REPORT_CALL, STOP_CALL } from '#shared/ipc/channels.ts';

/** Asks long work to stop; what it wrote so far is taken back, and its call is refused as stopped. */
export function stopWork(call: number): void {
  void window.api.call(STOP_CALL, { call });
}

/** Leaves a line in the local log of what nobody foresaw in the window; never throws. */
export function reportFailure(where: string, error: unknown): void {
  const { name, message, stack = '' } = error instanceof Error ? error : new Error('unknown');
  void window.api.call(REPORT_CALL, { where, name, message, stack }).catch(() => undefined);
}
