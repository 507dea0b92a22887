import { execFile, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A screen that nobody sees: the variables that point a program at it, and its switch. */
export type VirtualDisplay = {
  env: { DISPLAY: string; XAUTHORITY: string };
  close: () => Promise<void>;
};

/** Whether a window can be opened without help. Only Linux knows machines without a display. */
export function hasDisplay(platform: string, env: NodeJS.ProcessEnv): boolean {
  return platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

/**
 * Starts Xvfb on a free display number, open to us alone.
 *
 * Xvfb is ours rather than `xvfb-run`'s, because a stopped `xvfb-run` leaves the app and the
 * display running; this one is closed after the app has ended by itself.
 */
export async function openVirtualDisplay(): Promise<VirtualDisplay> {
  const folder = await mkdtemp(path.join(tmpdir(), 'solocap-display-'));
  const authority = path.join(folder, 'authority');
  const cookie = randomBytes(16).toString('hex');
  await writeFile(authority, '');
  // The server reads its cookie at the start, under any number: it knows its own only afterwards.
  await run('xauth', ['-f', authority, 'add', ':0', '.', cookie]);
  const server = startServer(authority);
  const display = `:${await displayNumber(server)}`;
  await run('xauth', ['-f', authority, 'add', display, '.', cookie]);
  const close = async (): Promise<void> => {
    server.kill();
    await rm(folder, { recursive: true, force: true });
  };
  return { env: { DISPLAY: display, XAUTHORITY: authority }, close };
}

function startServer(authority: string): ChildProcess {
  const screen = ['-screen', '0', '1600x1200x24'];
  const order = ['-displayfd', '3', '-nolisten', 'tcp', '-auth', authority, ...screen];
  // Ctrl-C in a terminal must reach the app first and the display last: hence its own process group.
  // And should we be killed outright, the display goes with us: hence the signal on our death.
  return spawn('setpriv', ['--pdeathsig', 'TERM', 'Xvfb', ...order], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true,
  });
}

async function displayNumber(server: ChildProcess): Promise<string> {
  const answers = server.stdio[3] as Readable;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb ended before it offered a display.')));
    let text = '';
    answers.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      if (text.endsWith('\n')) resolve(text.trim());
    });
  });
}
