import { ipcMain } from 'electron';
import type { IpcMainInvokeEvent } from 'electron';
import { CALL_CHANNEL } from '#shared/ipc/channels.ts';
import type { Envelope } from '#shared/ipc/envelope.ts';
import { weightOf } from '../line/call-size.ts';

/** Letters of all calls that wait at once: a few of the largest, so that memory holds them. */
const MOST_WAITING = 40_000_000;

/** Answers the windows' calls; a sender that is not our own page is refused before its words are read. */
export function registerContract(
  dispatch: (name: unknown, input: unknown) => Promise<Envelope<unknown>>,
  isOurs: (event: IpcMainInvokeEvent) => boolean,
): void {
  let waiting = 0;
  ipcMain.handle(CALL_CHANNEL, async (event, name: unknown, input: unknown) => {
    if (!isOurs(event)) {
      const refused: Envelope<unknown> = { ok: false, code: 'foreign_sender' };
      return refused;
    }
    const weight = weightOf([name, input]);
    if (weight === Infinity) {
      const refused: Envelope<unknown> = {
        ok: false,
        code: 'bad_input',
        details: { problem: 'too_big' },
      };
      return refused;
    }
    if (waiting + weight > MOST_WAITING) {
      const refused: Envelope<unknown> = { ok: false, code: 'too_busy' };
      return refused;
    }
    waiting += weight;
    return dispatch(name, input).finally(() => {
      waiting -= weight;
    });
  });
}
