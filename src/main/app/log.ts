import { join } from 'node:path';
import log from 'electron-log/main.js';

/** The local log: rotated, and free of amounts and names. */
export type Log = {
  /** Of an error only its stack is kept; of the service's, the stack is what comes. */
  readonly failure: (where: string, error: unknown) => void;
};

const MAX_BYTES = 1_000_000;

/** Keeps the log in a folder; what is written is where something failed, and the stack. */
export function keepLog(folder: string): Log {
  log.transports.file.resolvePathFn = () => join(folder, 'solocap.log');
  log.transports.file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' };
  log.transports.file.maxSize = MAX_BYTES;
  log.transports.console.level = 'warn';
  return {
    failure: (where, error) => log.error(where, stackOf(error)),
  };
}

function stackOf(error: unknown): string {
  if (typeof error === 'string') return error;
  return error instanceof Error ? (error.stack ?? error.message) : 'unknown';
}
