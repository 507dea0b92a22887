import { app, shell } from 'electron';
import type { AnswersTo } from '../line/line.ts';
import type { DesktopQuestions } from '../line/service-line.ts';
import type { DataFolder } from './data-folder.ts';
import {
  chooseBackup,
  chooseBankFiles,
  chooseFolder,
  chooseNumbersFiles,
  chooseNumbersFolder,
  chooseSavePath,
  chooseSheetPath,
} from './dialogs.ts';
import { keepNumbersFolder, readNumbersFolder } from './numbers-folder.ts';
import { printPage } from './print-page.ts';
import { readStartAtLogin, setStartAtLogin } from './start-at-login.ts';

type Told = 'event' | 'look' | 'failure' | 'droppedPath';

/** What the desktop answers to the service. */
export function desktopAnswers({
  backups,
  numbersFolder,
}: Pick<DataFolder, 'backups' | 'numbersFolder'>): Omit<AnswersTo<DesktopQuestions>, Told> {
  return {
    chooseSavePath: ({ kind, about, language }) => chooseSavePath(kind, about, language),
    chooseSheetPath,
    chooseBankFiles,
    chooseNumbersFiles,
    chooseBackup: (language) => chooseBackup(backups, language),
    chooseFolder,
    chooseNumbersFolder,
    numbersFolder: () => readNumbersFolder(numbersFolder),
    keepNumbersFolder: (path) => {
      keepNumbersFolder(numbersFolder, path);
      return null;
    },
    printPage: ({ place, foot }) => printPage(place, foot),
    startAtLogin: readStartAtLogin,
    setStartAtLogin: (isOn) => {
      setStartAtLogin(isOn);
      return null;
    },
    end: (startsAgain) => {
      if (startsAgain) app.relaunch();
      app.quit();
      return null;
    },
    showInFolder: (path) => {
      shell.showItemInFolder(path);
      return null;
    },
  };
}
