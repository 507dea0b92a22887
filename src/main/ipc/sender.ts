import type { IpcMainEvent, IpcMainInvokeEvent } from 'electron';

/** The part of a message's sender that decides: its frame's address, and whether it is the page itself. */
export type Sender = { readonly url: string; readonly isMainFrame: boolean };

/** True for the main frame of a page of our own origin. */
export function isOwnSender(sender: Sender | null, origin: string): boolean {
  if (!sender?.isMainFrame) return false;
  try {
    const { protocol, host } = new URL(sender.url);
    return `${protocol}//${host}` === origin;
  } catch {
    return false;
  }
}

/** Reads the sender of a message; null once its frame is gone. */
export function senderOf(event: IpcMainEvent | IpcMainInvokeEvent): Sender | null {
  const frame = event.senderFrame;
  return frame ? { url: frame.url, isMainFrame: frame.parent === null } : null;
}
