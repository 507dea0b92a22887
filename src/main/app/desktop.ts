import { app, shell } from 'electron';
import type { Language } from '#shared/features/metrics/model.ts';
import type { Clock, Desktop } from '../operations/context.ts';
import type { Progress } from '#shared/ipc/channels.ts';
import {
  chooseBackup,
  chooseBankFile,
  chooseFolder,
  chooseSavePath,
  chooseSheetPath,
} from './dialogs.ts';
import { printPage } from './print-page.ts';
import { readStartAtLogin, setStartAtLogin } from './start-at-login.ts';

/** The desktop as tasks see it; the business that is open and its language are asked for anew. */
export function createDesktop(parts: {
  readonly clock: Clock;
  readonly language: () => Language;
  readonly tellProgress: (progress: Progress | null) => void;
  readonly backups: string;
  readonly business: Pick<Desktop, 'isSample' | 'openSample' | 'leaveSample' | 'restore'>;
}): Desktop {
  return {
    appVersion: app.getVersion(),
    chooseSavePath: (kind, about) =>
      chooseSavePath(kind, about ?? parts.clock.today(), parts.language()),
    printPage,
    chooseSheetPath: () => chooseSheetPath(parts.language()),
    chooseBankFile: () => chooseBankFile(parts.language()),
    chooseBackup: () => chooseBackup(parts.backups, parts.language()),
    chooseFolder: () => chooseFolder(parts.language()),
    tellProgress: parts.tellProgress,
    startAtLogin: readStartAtLogin,
    setStartAtLogin,
    showInFolder: (path) => shell.showItemInFolder(path),
    ...parts.business,
  };
}
