import type { IpcMainInvokeEvent } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { APP_ORIGIN, APP_PAGE } from '#main/app/origin.ts';
import { registerContract } from '#main/ipc/register-contract.ts';
import { isOwnSender, senderOf } from '#main/ipc/sender.ts';
import { CALL_CHANNEL } from '#shared/ipc/channels.ts';
import { openDesk, wholeDumpOf } from '#tests/support/desk.ts';

type CallListener = (event: IpcMainInvokeEvent, name: unknown, input: unknown) => Promise<unknown>;

// Electron itself is not here; what it would be asked to listen to is kept instead.
const listeners = vi.hoisted(() => new Map<string, unknown>());
vi.mock('electron', () => ({
  ipcMain: { handle: (channel: string, listener: unknown) => listeners.set(channel, listener) },
}));

type Frame = { readonly url: string; readonly parent: unknown } | null;

const OUR_PAGE: Frame = { url: APP_PAGE, parent: null };

/** A business behind the line between the processes, called as a frame of a window would. */
function deskBehindTheLine() {
  const desk = openDesk();
  registerContract(desk.attempt, (event) => isOwnSender(senderOf(event), APP_ORIGIN));
  const listener = listeners.get(CALL_CHANNEL) as CallListener;
  const callFrom = (senderFrame: Frame, name: unknown, input: unknown) =>
    listener({ senderFrame } as unknown as IpcMainInvokeEvent, name, input);
  return { desk, callFrom };
}

const FOLLOW = { metrics: ['leads'], isFollowed: true };

describe('the line between the processes', () => {
  it('carries calls of our own page, on one channel', async () => {
    const { callFrom } = deskBehindTheLine();
    expect([...listeners.keys()]).toEqual([CALL_CHANNEL]);
    expect(await callFrom(OUR_PAGE, 'metrics.follow', FOLLOW)).toMatchObject({ ok: true });
  });

  it.each<[string, Frame]>([
    ['another origin', { url: 'https://example.org/', parent: null }],
    ['a look-alike', { url: 'app://solocap.evil/index.html', parent: null }],
    ['a frame inside of our page', { url: APP_PAGE, parent: OUR_PAGE }],
    ['a frame that is gone', null],
  ])('refuses %s before its words are looked at', async (_who, frame) => {
    const { desk, callFrom } = deskBehindTheLine();
    const before = wholeDumpOf(desk.business());
    const untouchable = new Proxy(
      {},
      {
        get: () => expect.fail('the input was read'),
        ownKeys: () => expect.fail('the input was read'),
      },
    );
    const refused = { ok: false, code: 'foreign_sender' };
    expect(await callFrom(frame, 'metrics.follow', untouchable)).toEqual(refused);
    expect(await callFrom(frame, 'metrics.follow', FOLLOW)).toEqual(refused);
    expect(wholeDumpOf(desk.business())).toEqual(before);
  });

  it('takes no more large calls at once than memory holds, and goes on', async () => {
    const { callFrom } = deskBehindTheLine();
    const large = () => callFrom(OUR_PAGE, 'metrics.follow', { text: 'x'.repeat(7_000_000) });
    const answers = await Promise.all(Array.from({ length: 8 }, large));
    expect(
      answers.filter((answer) => (answer as { code: string }).code === 'too_busy'),
    ).toHaveLength(3);
    expect(await callFrom(OUR_PAGE, 'metrics.follow', FOLLOW)).toMatchObject({ ok: true });
  });

  it('never throws back, whatever our own page says', async () => {
    const { callFrom } = deskBehindTheLine();
    expect(await callFrom(OUR_PAGE, Symbol('x'), undefined)).toMatchObject({ ok: false });
    expect(await callFrom(OUR_PAGE, 'metrics.follow', undefined)).toMatchObject({
      code: 'bad_input',
    });
  });
});
