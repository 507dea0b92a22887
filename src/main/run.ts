import { join } from 'node:path';
import { SHARE_ENV, Worker } from 'node:worker_threads';
import { app } from 'electron';
import { OPEN_REVIEWS } from '#shared/ipc/menu.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { handedInToday } from './app/data-folder.ts';
import type { DataFolder } from './app/data-folder.ts';
import { desktopAnswers } from './app/desktop.ts';
import { createFrame } from './app/frame.ts';
import type { Frame } from './app/frame.ts';
import { guardEveryPage, guardSession } from './app/guard.ts';
import type { Log } from './app/log.ts';
import { keepMainWindow } from './app/main-window.ts';
import type { MainWindow } from './app/main-window.ts';
import { keepMenu } from './app/menu.ts';
import { watchDay } from './app/new-day.ts';
import { endAfter } from './app/orderly-end.ts';
import { APP_ORIGIN } from './app/origin.ts';
import { serveScheme } from './app/protocol.ts';
import { keepReminders } from './app/reminders.ts';
import { tellServiceStopped } from './app/service-stopped.ts';
import { systemLanguage, tellStartFailure } from './app/start-failure.ts';
import { applyTheme } from './app/theme.ts';
import { copyReport, createAlarm } from './app/unforeseen.ts';
import { watchFailures } from './app/watch-failures.ts';
import { broadcast } from './ipc/broadcast.ts';
import { hearMenu } from './ipc/hear-menu.ts';
import { answerOwnCall } from './ipc/own-calls.ts';
import type { OwnCalls } from './ipc/own-calls.ts';
import { keepDrops } from './ipc/keep-drops.ts';
import { registerContract } from './ipc/register-contract.ts';
import { isOwnSender, senderOf } from './ipc/sender.ts';
import type { AnswersTo } from './line/line.ts';
import { keepService } from './line/service-keeper.ts';
import type { Service, ServiceThread } from './line/service-keeper.ts';
import type { StopBoard } from './line/stop-board.ts';
import type { DesktopQuestions, Remedy, ServiceData, StartFailure } from './line/service-line.ts';
import { createClock } from './operations/clock.ts';
import { reportOf } from './operations/failure-report.ts';

/** What the app runs on. */
export type RunParts = { readonly folder: DataFolder; readonly log: Log };

/**
 * Starts the service, which loads its code while Chromium starts, and gives what is to be done once
 * the app is ready: the window first, then the data.
 */
export function prepare({ folder, log }: RunParts): () => void {
  /** Once the app is ready: opens the data in the service that runs now. */
  let openData: (() => void) | null = null;
  let isOver = false;
  const service = keepService({
    startThread: (stops) => startThread(folder, stops),
    answers: answersOf({ folder, log, frame: () => frame, droppedPath: keepDrops(isOurs) }),
    onDeath: (isLast) => {
      broadcast({ type: 'service-died' });
      isOver = isLast;
      if (isLast) void tellServiceStopped(frame.look().language);
      else openData?.();
    },
    onFailure: log.failure,
  });
  const menu = keepMenu((id) => broadcast({ type: 'command', id }));
  const frame = createFrame({
    file: folder.look,
    startsWithSample: process.argv.includes('--sample'),
    menu,
  });
  watchFailures({ log, broadcast, alarm: createAlarm(() => frame.look().language) });
  return () => {
    guardEveryPage();
    guardSession();
    serveScheme(join(import.meta.dirname, '../renderer'), () => frame.look().language);
    registerContract(callsOf(service, log), isOurs);
    hearMenu(isOurs, menu.show);
    // The window's own process starts while the words of the menu are put together.
    applyTheme(frame.look().theme);
    const window = keepMainWindow(folder.windowState);
    frame.putUp();
    const start = { service, window, frame, folder, isOver: () => isOver };
    const open = oneAtATime(() => openUntilItWorks(start));
    openData = () =>
      void open().then((isOpen) => isOpen && broadcast({ type: 'recovered', part: 'service' }));
    void open();
    endAfter(service.close);
    keepWatch(service, { folder, log });
  };
}

/** What a window calls: the main process itself, whatever the service is doing, else the service. */
function callsOf(service: Service, log: Log): Service['call'] {
  const own: OwnCalls = {
    stop: service.stop,
    report: (where, error) => log.failure(`window ${where}`, error),
    copyReport: (error) => copyReport(reportOf(error)),
  };
  return async (name, input) => answerOwnCall(own, name, input) ?? service.call(name, input);
}

function startThread(
  { business, sample, backups, left }: DataFolder,
  stops: StopBoard,
): ServiceThread {
  const workerData: ServiceData = {
    business,
    sample,
    backups,
    left,
    appVersion: app.getVersion(),
    hearsTrialDay: !app.isPackaged,
    stops,
  };
  // The environment is shared, so that the day of trials is the same on both sides.
  return new Worker(join(import.meta.dirname, 'service-thread.cjs'), {
    workerData,
    env: SHARE_ENV,
  });
}

function answersOf({
  folder,
  log,
  frame,
  droppedPath,
}: RunParts & {
  readonly frame: () => Frame;
  readonly droppedPath: DesktopQuestions['droppedPath'];
}): AnswersTo<DesktopQuestions> {
  return {
    ...desktopAnswers(folder),
    droppedPath,
    event: (event) => {
      broadcast(event);
      return null;
    },
    look: (look) => frame().dress(look),
    failure: ({ where, report }) => {
      log.report(where, report);
      return null;
    },
  };
}

type Start = {
  readonly service: Service;
  readonly window: MainWindow;
  readonly frame: Frame;
  readonly folder: DataFolder;
  /** True once the service has died too often to be started again. */
  readonly isOver: () => boolean;
};

/** Whoever wants it while it is under way waits for the same outcome. */
function oneAtATime<T>(work: () => Promise<T>): () => Promise<T> {
  let underWay: Promise<T> | null = null;
  return () =>
    (underWay ??= work().finally(() => {
      underWay = null;
    }));
}

/**
 * Opens the data; true once it is open. A failure is told in a dialog: a window without data would
 * say nothing at all.
 */
async function openUntilItWorks(start: Start): Promise<boolean> {
  const { window, folder, isOver } = start;
  let remedy: Remedy | undefined;
  for (;;) {
    const failure = await failureToOpen(start, remedy);
    if (!failure) return true;
    if (failure === 'service_lost') {
      // The next one is there already, or it was told that there is none.
      if (isOver()) return false;
      continue;
    }
    window.withdraw();
    const { backups } = folder;
    const wish = await tellStartFailure(failure, { backups, language: systemLanguage() });
    if (wish === 'quit') {
      app.quit();
      return false;
    }
    remedy = wish === 'retry' ? undefined : wish;
    window.open();
  }
}

/** Where the service dies while it opens, its death is told elsewhere. */
async function failureToOpen(
  { service, frame, folder }: Start,
  remedy: Remedy | undefined,
): Promise<StartFailure | 'service_lost' | null> {
  const startsWithSample = frame.look().isSample;
  try {
    const order = { systemLanguage: systemLanguage(), startsWithSample };
    return (await service.open(remedy ? { ...order, remedy } : order)).failure;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'service_lost') return 'service_lost';
    return { code: 'unforeseen', path: folder.business };
  }
}

function keepWatch(service: Service, { folder, log }: RunParts): void {
  // What is open, due and late depends on the day: nothing that was read yesterday holds.
  watchDay(createClock(handedInToday), () => broadcast({ type: 'changed' }));
  keepReminders({
    due: service.reminder,
    file: folder.reminders,
    onClick: () => broadcast({ type: 'command', id: OPEN_REVIEWS }),
    onFailure: log.failure,
  });
}

/** True for a message that our own page sent. */
function isOurs(event: Parameters<typeof senderOf>[0]): boolean {
  return isOwnSender(senderOf(event), APP_ORIGIN);
}
