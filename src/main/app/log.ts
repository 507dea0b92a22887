import { join } from 'node:path';
import log from 'electron-log/main.js';
import { reportOf } from '../operations/failure-report.ts';

/** The local log: rotated, and free of amounts and names. */
export type Log = {
  /** Where something failed, and the error. */
  readonly failure: (where: string, error: unknown) => void;
  /** What was made a report of already, by another thread. */
  readonly report: (where: string, report: string) => void;
};

const MAX_BYTES = 1_000_000;

/** Keeps the log in a folder. */
export function keepLog(folder: string): Log {
  log.transports.file.resolvePathFn = () => join(folder, 'solocap.log');
  log.transports.file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' };
  log.transports.file.maxSize = MAX_BYTES;
  log.transports.console.level = 'warn';
  const report = (where: string, text: string): void => log.error(`${where}: ${text}`);
  return { report, failure: (where, error) => report(where, reportOf(error)) };
}
