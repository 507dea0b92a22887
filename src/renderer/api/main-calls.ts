import { COPY_REPORT_CALL, REPORT_CALL, STOP_CALL } from '#shared/ipc/channels.ts';

/** Asks long work to stop; what it wrote so far is taken back, and its call is refused as stopped. */
export function stopWork(call: number): void {
  void window.api.call(STOP_CALL, { call });
}

/** Leaves a line in the local log of what nobody foresaw in the window; never throws. */
export function reportFailure(where: string, error: unknown): void {
  void window.api.call(REPORT_CALL, { where, ...partsOf(error) }).catch(() => undefined);
}

/** Puts the report of an error into the clipboard, as the log has it. */
export async function copyReport(error: unknown): Promise<void> {
  try {
    await window.api.call(COPY_REPORT_CALL, partsOf(error));
  } catch {
    // The main process is gone, and the window with it.
  }
}

function partsOf(error: unknown): { name: string; message: string; stack: string } {
  const { name, message, stack = '' } = error instanceof Error ? error : new Error('unknown');
  return { name, message, stack };
}
