import { ipcMain } from 'electron';
import type { IpcMainInvokeEvent } from 'electron';
import { CALL_CHANNEL } from '#shared/ipc/channels.ts';
import type { Envelope } from '#shared/ipc/envelope.ts';
import { isTooLarge } from '../line/call-size.ts';

/** Answers the windows' calls; a sender that is not our own page is refused before its words are read. */
export function registerContract(
  dispatch: (name: unknown, input: unknown) => Promise<Envelope<unknown>>,
  isOurs: (event: IpcMainInvokeEvent) => boolean,
): void {
  ipcMain.handle(CALL_CHANNEL, async (event, name: unknown, input: unknown) => {
    if (!isOurs(event)) {
      const refused: Envelope<unknown> = { ok: false, code: 'foreign_sender' };
      return refused;
    }
    if (isTooLarge([name, input])) {
      const refused: Envelope<unknown> = {
        ok: false,
        code: 'bad_input',
        details: { problem: 'too_big' },
      };
      return refused;
    }
    return dispatch(name, input);
  });
}
