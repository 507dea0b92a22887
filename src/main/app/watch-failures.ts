import { app, BrowserWindow } from 'electron';
import type { WebContents } from 'electron';
import { RECOVERED_WINDOW } from '#shared/ipc/channels.ts';
import type { AppEvent } from '#shared/ipc/channels.ts';
import { countDeaths } from '../line/death-count.ts';
import { reportOf } from '../operations/failure-report.ts';
import type { Log } from './log.ts';
import { APP_PAGE } from './origin.ts';
import { isPrinting } from './print-page.ts';

/** What watching takes. */
export type WatchParts = {
  readonly log: Log;
  /** Tells a person at once, with a report to copy. */
  readonly alarm: (report: string) => void;
  readonly broadcast: (event: AppEvent) => void;
};

/** How a process of Chromium ends that nobody asked to end. */
const DEATHS: readonly string[] = ['crashed', 'oom', 'killed', 'memory-eviction'];

/** Leaves a line in the log of everything that nobody foresaw, and tells of it in a window. */
export function watchFailures({ log, alarm, broadcast }: WatchParts): void {
  const unforeseen = (error: unknown): void => {
    log.failure('main', error);
    alarm(reportOf(error));
  };
  process.on('uncaughtException', unforeseen);
  process.on('unhandledRejection', unforeseen);
  const isDyingOften = countDeaths();
  app.on('render-process-gone', (_event, contents, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    const report = `${reason}, exit code ${exitCode}`;
    log.report('window', report);
    if (isDyingOften()) alarm(`window: ${report}`);
    else openAgain(contents);
  });
  const isFailingOften = countDeaths();
  app.on('child-process-gone', (_event, { type, reason, exitCode, serviceName = '' }) => {
    // Chromium may try ten times a second: what was said three times needs no more words.
    if (reason === 'clean-exit' || isFailingOften()) return;
    log.report('process', `${type} ${serviceName}: ${reason}, exit code ${exitCode}`);
    // It is started anew; one that never came up says so at each start, and is not missed.
    if (DEATHS.includes(reason)) broadcast({ type: 'recovered', part: 'display' });
  });
}

/** The page comes back where it was, seen or not yet, and says that it had to. */
function openAgain(contents: WebContents): void {
  const window = BrowserWindow.fromWebContents(contents);
  if (!window || window.isDestroyed() || isPrinting(contents)) return;
  // One that died before it was loaded has no address.
  const { hash } = new URL(contents.getURL() || APP_PAGE);
  void window.loadURL(`${APP_PAGE}?${RECOVERED_WINDOW}${hash}`);
}
