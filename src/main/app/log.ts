import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { reportOf } from '../operations/failure-report.ts';

/** The local log: rotated, and free of amounts and names. */
export type Log = {
  /** Where something failed, and the error. */
  readonly failure: (where: string, error: unknown) => void;
  /** What was made a report of already, by another thread. */
  readonly report: (where: string, report: string) => void;
};

const MAX_BYTES = 1_000_000;

/** Keeps the log in a folder; what writes it is loaded at the first failure, and not at each start. */
export function keepLog(folder: string): Log {
  let writer: ReturnType<typeof openLog> | null = null;
  const report = (where: string, text: string): void => {
    writer ??= openLog(folder);
    void writer.then((log) => log.error(`${where}: ${text}`));
  };
  return { report, failure: (where, error) => report(where, reportOf(error)) };
}

async function openLog(folder: string) {
  const { default: log } = await import('electron-log/main.js');
  // Its writer would make it for all to read. Where it cannot be made, that complains itself.
  await mkdir(folder, { mode: 0o700 }).catch(() => null);
  log.transports.file.resolvePathFn = () => join(folder, 'solocap.log');
  log.transports.file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' };
  log.transports.file.maxSize = MAX_BYTES;
  log.transports.console.level = 'warn';
  return log;
}
