import { spawn } from 'node:child_process';
import type { SpawnOptions } from 'node:child_process';

const forwardedSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** How a program is run; `tell` takes what it says, which goes to our own terminal otherwise. */
export type RunOptions = SpawnOptions & { readonly tell?: (said: string | Uint8Array) => void };

/**
 * Runs a program to its end with our own terminal and returns its exit code (1 when it could not be
 * started or a signal ended it).
 *
 * A stop signal is handed on to the program, so that it may close its files; we end when it has.
 */
export async function runCommand(
  command: string,
  args: readonly string[],
  { tell, ...options }: RunOptions = {},
): Promise<number> {
  const child = spawn(command, args, {
    stdio: tell ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    ...options,
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (said) => tell?.(said));
  const forward = (signal: NodeJS.Signals): void => void child.kill(signal);
  for (const signal of forwardedSignals) process.on(signal, forward);
  try {
    return await new Promise<number>((resolve) => {
      child.once('error', (error) => {
        const said = `${command}: ${error.message}\n`;
        if (tell) tell(said);
        else process.stderr.write(said);
        resolve(1);
      });
      child.once('close', (code) => resolve(code ?? 1));
    });
  } finally {
    for (const signal of forwardedSignals) process.off(signal, forward);
  }
}
