import { keepBackupsOf } from '../backups.ts';
import type { BackupKeeper } from '../backups.ts';
import type { Instant } from '../db/instant.ts';
import type { OpenError } from '../db/open-error.ts';
import { isOwnFile } from '../db/own-files.ts';
import { restoreBackup } from '../db/restore.ts';
import { isObstacle, setAside } from '../db/set-aside.ts';
import { handlers } from '../handlers.ts';
import { createLine } from '../line/line.ts';
import type { Line, Port } from '../line/line.ts';
import type {
  DesktopQuestions,
  Look,
  OpenOrder,
  Opening,
  Remedy,
  Reminder,
  ServiceData,
  ServiceQuestions,
} from '../line/service-line.ts';
import { isStopped } from '../line/stop-board.ts';
import type { StopBoard } from '../line/stop-board.ts';
import { createClock } from '../operations/clock.ts';
import type { Surroundings } from '../operations/context.ts';
import { createDispatch } from '../operations/dispatch.ts';
import type { Dispatch } from '../operations/dispatch.ts';
import { reportOf } from '../operations/failure-report.ts';
import { watchWork } from '../operations/work.ts';
import type { Watch } from '../operations/work.ts';
import { openShelf } from '../shelf.ts';
import type { Shelf } from '../shelf.ts';
import { exchangeOn } from './exchange.ts';
import { desktopOverLine } from './desktop-over-line.ts';
import type { BusinessOnDesktop } from './desktop-over-line.ts';
import { lateCode } from './late-code.ts';
import { tellLook } from './look.ts';
import { watchOpenFile } from './watch-file.ts';

/** Between two looks at whether there is something to back up, in milliseconds. */
const BACKUP_PAUSE = 30 * 60 * 1000;
/** Set by developers to live on another day. */
const TODAY_VARIABLE = 'SOLOCAP_TODAY';

// Nobody who works with their own data needs the one, and no start the other.
const fillSample = lateCode(async () => (await import('../sample/fill-sample.ts')).fillSample);
const lockAgain = lateCode(
  async () => (await import('../features/ledger/lock-again.ts')).lockAgain,
);

/** What is there once the data is open. */
type Running = {
  readonly surroundings: Surroundings;
  readonly shelf: Shelf;
  readonly backups: BackupKeeper;
  readonly dispatch: Dispatch;
  readonly stopWatching: () => void;
};

/** Answers the main process for as long as the thread lives. */
export function runService(port: Port & { readonly unref: () => void }, data: ServiceData): void {
  const clock = createClock(() => (data.hearsTrialDay ? process.env[TODAY_VARIABLE] : undefined));
  let running: Running | null = null;
  const opened = (): Running => {
    if (!running) throw new Error('asked before the data was open');
    return running;
  };
  const line: Line<DesktopQuestions> = createLine<DesktopQuestions, ServiceQuestions>(
    port,
    {
      open: async (order) => {
        if (order.startsWithSample) await fillSample.load();
        if (running) return { failure: null };
        const surroundings = { clock, systemLanguage: order.systemLanguage };
        const shelf = tryToOpen({ data, surroundings, failed }, order);
        if ('failure' in shelf) return shelf;
        try {
          running = runWith(shelf.shelf, surroundings, { data, line, failed });
        } catch (error) {
          // It is opened once more where the user tries again.
          shelf.shelf.close();
          throw error;
        }
        return { failure: null };
      },
      call: ({ name, input, id }) => opened().dispatch(name, input, id),
      reminder: (told) => reminderOf(opened(), told),
      close: () => {
        running?.stopWatching();
        running?.backups.atQuit();
        running?.shelf.close();
        // Nothing holds the thread any more: it ends once its answer is on its way.
        port.unref();
        return null;
      },
    },
    failed,
  );
  function failed(where: string, error: unknown): void {
    line.tell('failure', { where, report: reportOf(error) });
  }
}

async function reminderOf(
  { shelf, surroundings }: Running,
  told: readonly string[],
): Promise<Reminder | null> {
  const { reminderIn } = await import('./due-reminder.ts');
  return reminderIn(shelf, surroundings, told);
}

type Failed = (where: string, error: unknown) => void;

type OpeningParts = {
  readonly data: ServiceData;
  readonly surroundings: Surroundings;
  readonly failed: Failed;
};

function tryToOpen(
  { data, surroundings, failed }: OpeningParts,
  { startsWithSample, remedy }: OpenOrder,
): { readonly shelf: Shelf } | Opening {
  const { clock } = surroundings;
  const open = () =>
    openShelf(
      data,
      {
        ...surroundings,
        fillSample: (business, language, progress) =>
          fillSample.get()(business, { today: clock.today(), language }, progress),
        lockAgain: (...asked) => lockAgain.get()(...asked),
        beginsAnew: remedy === 'beginAnew',
      },
      startsWithSample,
    );
  try {
    let opened = open();
    if (!opened.ok && remedied(opened.error, remedy, clock.now())) opened = open();
    return opened.ok ? { shelf: opened.value } : { failure: opened.error };
  } catch (error) {
    failed('start', error);
    return { failure: { code: 'unforeseen', path: data.business } };
  }
}

/** Does what the user wishes about a failure; true where the data may open now. */
function remedied(error: OpenError, remedy: Remedy | undefined, now: Instant): boolean {
  if (remedy === 'setAside' && isObstacle(error)) {
    setAside(error, now);
    return true;
  }
  if (remedy !== 'bringBack' || error.code !== 'lost' || error.backup === null) return false;
  return restoreBackup({ path: error.path, backup: error.backup, now }).ok;
}

/** Tells the windows of long work, and looks at the board for what is to stop. */
function watchFor(line: Line<DesktopQuestions>, stops: StopBoard): Watch {
  return watchWork({
    tell: (call, progress) => line.tell('event', { type: 'progress', call, progress }),
    isStopped: (call) => isStopped(stops, call),
    now: () => performance.now(),
  });
}

type RunningParts = {
  readonly data: ServiceData;
  readonly line: Line<DesktopQuestions>;
  readonly failed: Failed;
};

/** Another business in the place of the open one, as the window and its frame hear of it. */
function exchangeFor(
  shelf: Shelf,
  look: () => Look,
  { line, failed }: RunningParts,
): BusinessOnDesktop {
  const exchange = exchangeOn(shelf, {
    onOpened: () => {
      look();
      line.tell('event', { type: 'business-opened' });
    },
    // Of no use any more: the next thread opens the data, or the start says why it cannot.
    onNothingOpen: (error) => {
      failed('restore', error);
      process.exit(1);
    },
  });
  return {
    ...exchange,
    openSample: async (progress) => {
      await fillSample.load();
      await exchange.openSample(progress);
    },
    restore: async (backup, progress) => {
      await lockAgain.load();
      return exchange.restore(backup, progress);
    },
  };
}

/** Joins the open business, the operations and the desktop. */
function runWith(shelf: Shelf, surroundings: Surroundings, parts: RunningParts): Running {
  const { data, line, failed } = parts;
  const backups = keepBackupsOf({
    business: shelf.current,
    isSample: shelf.isSample,
    folder: data.backups,
    clock: surroundings.clock,
    onFailure: failed,
    onChange: () => line.tell('event', { type: 'changed' }),
  });
  setInterval(backups.regularly, BACKUP_PAUSE).unref();
  const stopWatching = watchOpenFile(shelf, () => line.tell('event', { type: 'changed' }), failed);
  const look = tellLook(shelf, surroundings, (now) => line.tell('look', now));
  const dispatch = createDispatch({
    handlers,
    business: shelf.current,
    surroundings,
    desktop: desktopOverLine(line, {
      appVersion: data.appVersion,
      clock: surroundings.clock,
      language: () => look().language,
      business: exchangeFor(shelf, look, parts),
      isBackupFailing: backups.isFailing,
      isOwn: (path) =>
        isOwnFile(path, { data: [data.business, data.sample], backups: data.backups }),
      openPath: () => shelf.current().path,
    }),
    beforeImport: backups.beforeImport,
    beforeLoss: backups.beforeLoss,
    watch: watchFor(line, data.stops),
    onChanged: () => {
      // First the frame around the window, then what is in it.
      look();
      line.tell('event', { type: 'changed' });
    },
    onFailure: failed,
  });
  return { surroundings, shelf, backups, dispatch, stopWatching };
}
