import { runCommand } from '../run-command.ts';
import type { RunOptions } from '../run-command.ts';
import { sentence } from '../sentence.ts';
import { openElectronEnvironment } from './electron-runtime.ts';

/**
 * Runs a program that will open the app's window (a test runner, say) with an Electron and a display
 * at hand; returns its exit code.
 */
export async function runWithElectron(
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<number> {
  const environment = await openElectronEnvironment();
  try {
    return await runCommand(command, args, { ...options, env: environment.env });
  } finally {
    await environment.close();
  }
}

if (import.meta.main) {
  const [command = '', ...args] = process.argv.slice(2);
  try {
    process.exitCode = await runWithElectron(command, args);
  } catch (error) {
    process.stderr.write(`${sentence(error)}\n`);
    process.exitCode = 1;
  }
}
