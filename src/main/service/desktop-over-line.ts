import { Refusal } from '#shared/ipc/refusal.ts';
import { isSameFile } from '../db/same-file.ts';
import type { Language } from '#shared/kernel/language.ts';
import type { Line } from '../line/line.ts';
import type { DesktopQuestions } from '../line/service-line.ts';
import type { Clock, Desktop } from '../operations/context.ts';

/** What of the desktop concerns the open business, and needs no question. */
export type BusinessOnDesktop = Pick<
  Desktop,
  'filePresence' | 'isSample' | 'openSample' | 'leaveSample' | 'restore'
>;

/** The desktop as tasks see it: every question goes to the main process, where Electron is. */
export function desktopOverLine(
  line: Line<DesktopQuestions>,
  parts: {
    readonly appVersion: string;
    readonly clock: Clock;
    /** Of the open business, asked for anew each time. */
    readonly language: () => Language;
    readonly business: BusinessOnDesktop;
    readonly isBackupFailing: () => boolean;
    /** True for a file that the program keeps itself. */
    readonly isOwn: (path: string) => boolean;
    /** Where the open business lies. */
    readonly openPath: () => string;
  },
): Desktop {
  const { appVersion, clock, language, business, isBackupFailing, isOwn, openPath } = parts;
  return {
    appVersion,
    chooseSavePath: (kind, about = clock.today()) =>
      chosen(line.ask('chooseSavePath', { kind, about, language: language() }), isOwn),
    chooseSheetPath: () => chosen(line.ask('chooseSheetPath', language()), isOwn),
    chooseBankFiles: () => allOf(line.ask('chooseBankFiles', language()), isOwn),
    chooseNumbersFiles: () => allOf(line.ask('chooseNumbersFiles', language()), isOwn),
    droppedPath: (id) => chosen(line.ask('droppedPath', id), isOwn),
    chooseBackup: () =>
      chosen(line.ask('chooseBackup', language()), (path) => isSameFile(openPath(), path)),
    chooseFolder: () => line.ask('chooseFolder', language()),
    chooseNumbersFolder: () => line.ask('chooseNumbersFolder', language()),
    numbersFolder: () => line.ask('numbersFolder', null),
    keepNumbersFolder: (path) => line.ask('keepNumbersFolder', path),
    printPage: (place, foot) => line.ask('printPage', { place, foot }),
    startAtLogin: () => line.ask('startAtLogin', null),
    setStartAtLogin: (isOn) => line.ask('setStartAtLogin', isOn),
    showInFolder: (path) => line.tell('showInFolder', path),
    end: (startsAgain) => line.tell('end', startsAgain),
    isBackupFailing,
    ...business,
  };
}

/** Over an own file nothing is written; and nobody reads one but SQLite, or its lock is gone. */
async function chosen(
  path: Promise<string | null>,
  isRefused: (path: string) => boolean,
): Promise<string | null> {
  const answer = await path;
  if (answer !== null && isRefused(answer)) throw new Refusal('own_file');
  return answer;
}

/** Paths of which none is refused. */
async function allOf(
  asked: Promise<readonly string[]>,
  isRefused: (path: string) => boolean,
): Promise<readonly string[]> {
  const paths = await asked;
  if (paths.some(isRefused)) throw new Refusal('own_file');
  return paths;
}
