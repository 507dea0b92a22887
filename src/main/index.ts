import { join } from 'node:path';
import { app } from 'electron';
import { handedInToday, openDataFolder } from './app/data-folder.ts';
import {
  guardEveryPage,
  guardSession,
  sandboxEveryPage,
  switchOffBackgroundNetworking,
} from './app/guard.ts';
import { keepLog } from './app/log.ts';
import { declareScheme, serveScheme } from './app/protocol.ts';
import { holdSingleInstance } from './app/single-instance.ts';
import { systemLanguage, tellStartFailure } from './app/start-failure.ts';
import type { StartFailure } from './app/start-failure.ts';
import { keepBackupsOf } from './backups.ts';
import { createClock } from './operations/clock.ts';
import type { Surroundings } from './operations/context.ts';
import { run } from './run.ts';
import { fillSample } from './sample/fill-sample.ts';
import { openShelf } from './shelf.ts';
import type { Shelf } from './shelf.ts';

/** Between two looks at whether there is something to back up, in milliseconds. */
const BACKUP_PAUSE = 30 * 60 * 1000;

// Before the app is ready, in this order: Electron takes these no later.
sandboxEveryPage();
switchOffBackgroundNetworking();
declareScheme();
const folder = openDataFolder();
const log = keepLog(folder.root);

if (holdSingleInstance()) {
  void app.whenReady().then(start);
} else {
  app.quit();
}

async function start(): Promise<void> {
  const surroundings = { clock: createClock(handedInToday), systemLanguage: systemLanguage() };
  guardEveryPage();
  guardSession();
  serveScheme(join(import.meta.dirname, '../renderer'));
  const shelf = await openUntilItWorks(surroundings);
  if (!shelf) {
    app.quit();
    return;
  }
  const backups = keepBackupsOf({
    business: shelf.current,
    isSample: shelf.isSample,
    folder: folder.backups,
    clock: surroundings.clock,
    onFailure: log.failure,
  });
  setInterval(backups.regularly, BACKUP_PAUSE).unref();
  app.on('will-quit', () => {
    backups.atQuit();
    shelf.close();
  });
  run({
    shelf,
    backups,
    surroundings,
    windowState: folder.windowState,
    backupFolder: folder.backups,
    reminders: folder.reminders,
    log,
  });
}

/** A failure before the first window is told in a dialog: else there is a process, and no word. */
async function openUntilItWorks(surroundings: Surroundings): Promise<Shelf | null> {
  for (;;) {
    const opened = tryToOpen(surroundings);
    if ('shelf' in opened) return opened.shelf;
    const wantsAnotherTry = await tellStartFailure(opened.failure, surroundings.systemLanguage);
    if (!wantsAnotherTry) return null;
  }
}

function tryToOpen(surroundings: Surroundings): { shelf: Shelf } | { failure: StartFailure } {
  const { clock } = surroundings;
  try {
    const opened = openShelf(
      folder,
      {
        ...surroundings,
        fillSample: (business, language) =>
          fillSample(business, { today: clock.today(), language }),
      },
      process.argv.includes('--sample'),
    );
    return opened.ok ? { shelf: opened.value } : { failure: opened.error };
  } catch (error) {
    log.failure('start', error);
    return { failure: { code: 'unforeseen', path: folder.root } };
  }
}
