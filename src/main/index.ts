import { app } from 'electron';
import { openDataFolder } from './app/data-folder.ts';
import type { DataFolder } from './app/data-folder.ts';
import { tellWithoutGraphics } from './app/graphics.ts';
import { sandboxEveryPage, switchOffBackgroundNetworking } from './app/guard.ts';
import { keepLog } from './app/log.ts';
import { declareScheme } from './app/protocol.ts';
import { holdSingleInstance } from './app/single-instance.ts';
import { tellFolderFault } from './app/without-folder.ts';
import { setV8Flags } from './app/v8-flags.ts';
import { tightenFolder } from './db/private-files.ts';
import { prepare } from './run.ts';

// Before the app is ready, in this order: Electron takes these no later.
sandboxEveryPage();
switchOffBackgroundNetworking();
tellWithoutGraphics();
declareScheme();
setV8Flags();
const opened = openDataFolder();
if (opened.ok) startIn(opened.value);
else tellFolderFault(opened.error);

function startIn(folder: DataFolder): void {
  for (const own of [folder.root, folder.backups, folder.logs]) tightenFolder(own);
  const log = keepLog(folder.logs);
  if (holdSingleInstance()) {
    const run = prepare({ folder, log });
    void app.whenReady().then(run);
  } else {
    app.quit();
  }
}
