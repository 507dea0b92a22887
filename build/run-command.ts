import { spawn } from 'node:child_process';
import type { SpawnOptions } from 'node:child_process';

const forwardedSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a program to its end with our own terminal and returns its exit code (1 when it could not be
 * started or a signal ended it).
 *
 * A stop signal is handed on to the program, so that it may close its files; we end when it has.
 */
export async function runCommand(
  command: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<number> {
  const child = spawn(command, args, { stdio: 'inherit', ...options });
  const forward = (signal: NodeJS.Signals): void => void child.kill(signal);
  for (const signal of forwardedSignals) process.on(signal, forward);
  try {
    return await new Promise<number>((resolve) => {
      child.once('error', (error) => {
        process.stderr.write(`${command}: ${error.message}\n`);
        resolve(1);
      });
      child.once('close', (code) => resolve(code ?? 1));
    });
  } finally {
    for (const signal of forwardedSignals) process.off(signal, forward);
  }
}
