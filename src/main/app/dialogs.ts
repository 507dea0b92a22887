import { join } from 'node:path';
import { app, BrowserWindow, dialog } from 'electron';
import type { FileKind } from '../operations/context.ts';
import type { Language } from '#shared/kernel/language.ts';
import { wordsFor } from './words.ts';

const EXTENSIONS: Readonly<Record<FileKind, string>> = {
  csv: 'csv',
  xlsx: 'xlsx',
  ods: 'ods',
  json: 'json',
  numbersProfile: 'json',
  sqlite: 'sqlite',
  ics: 'ics',
  pdf: 'pdf',
};
const TITLES = {
  csv: 'exportGrid',
  xlsx: 'exportGrid',
  ods: 'exportGrid',
  json: 'bankProfile',
  numbersProfile: 'numbersProfile',
  sqlite: 'backUp',
  ics: 'calendar',
  pdf: 'report',
} as const;

/** Asks in a native dialog where to save; `about` ends the name that is suggested. */
export async function chooseSavePath(
  kind: FileKind,
  about: string,
  language: Language,
): Promise<string | null> {
  const words = wordsFor('vault', language);
  const extension = EXTENSIONS[kind];
  const name = words(`${TITLES[kind]}.fileName`, { day: about });
  const options: Electron.SaveDialogOptions = {
    title: words(`${TITLES[kind]}.dialogTitle`),
    buttonLabel: words(`${TITLES[kind]}.button`),
    defaultPath: join(app.getPath('documents'), `${name}.${extension}`),
    filters: [{ name: words(`fileKind.${kind}`), extensions: [extension] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  };
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  const answer = window
    ? await dialog.showSaveDialog(window, options)
    : await dialog.showSaveDialog(options);
  return answer.canceled || !answer.filePath ? null : answer.filePath;
}

/** Asks in a native dialog for a spreadsheet to move in from; null where none was chosen. */
export async function chooseSheetPath(language: Language): Promise<string | null> {
  const words = wordsFor('vault', language);
  return choosePath({
    title: words('moveIn.dialogTitle'),
    buttonLabel: words('moveIn.button'),
    filters: [
      { name: words('fileKind.sheet'), extensions: ['csv', 'tsv', 'txt', 'xlsx', 'ods'] },
      { name: words('fileKind.any'), extensions: ['*'] },
    ],
    properties: ['openFile'],
  });
}

/** Asks in a native dialog for the folder in which the accountant's files will lie. */
export async function chooseFolder(language: Language): Promise<string | null> {
  const words = wordsFor('vault', language);
  return choosePath({
    title: words('accountant.dialogTitle'),
    buttonLabel: words('accountant.button'),
    defaultPath: app.getPath('documents'),
    properties: ['openDirectory', 'createDirectory'],
  });
}

/** Asks in a native dialog for the folder in which the exports of tools arrive. */
export async function chooseNumbersFolder(language: Language): Promise<string | null> {
  const words = wordsFor('vault', language);
  return choosePath({
    title: words('numbersFolder.dialogTitle'),
    buttonLabel: words('numbersFolder.button'),
    defaultPath: app.getPath('downloads'),
    properties: ['openDirectory'],
  });
}

/** Asks in a native dialog for files of banks or payment platforms; none where none was chosen. */
export async function chooseBankFiles(language: Language): Promise<readonly string[]> {
  const words = wordsFor('vault', language);
  return choosePaths({
    title: words('bankFile.dialogTitle'),
    buttonLabel: words('bankFile.button'),
    filters: [
      {
        name: words('fileKind.bank'),
        extensions: 'csv xlsx xls ods json ofx qfx qif xml zip sta mt940 940 txt tsv'.split(' '),
      },
      { name: words('fileKind.any'), extensions: ['*'] },
    ],
    properties: ['openFile', 'multiSelections'],
  });
}

/** Asks in a native dialog for exports of tools; none where none was chosen. */
export async function chooseNumbersFiles(language: Language): Promise<readonly string[]> {
  const words = wordsFor('vault', language);
  return choosePaths({
    title: words('numbersFile.dialogTitle'),
    buttonLabel: words('numbersFile.button'),
    filters: [
      { name: words('fileKind.numbers'), extensions: 'csv tsv txt json xlsx ods zip'.split(' ') },
      { name: words('fileKind.any'), extensions: ['*'] },
    ],
    properties: ['openFile', 'multiSelections'],
  });
}

/** Asks in a native dialog for a copy of the data, in the folder where those lie. */
export async function chooseBackup(folder: string, language: Language): Promise<string | null> {
  const words = wordsFor('vault', language);
  return choosePath({
    title: words('restore.dialogTitle'),
    buttonLabel: words('restore.button'),
    defaultPath: folder,
    filters: [
      { name: words('fileKind.sqlite'), extensions: ['sqlite', 'db'] },
      { name: words('fileKind.any'), extensions: ['*'] },
    ],
    properties: ['openFile'],
  });
}

/** Over the window that has the focus, so that the dialog belongs to it. */
async function choosePaths(options: Electron.OpenDialogOptions): Promise<readonly string[]> {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  const answer = window
    ? await dialog.showOpenDialog(window, options)
    : await dialog.showOpenDialog(options);
  return answer.canceled ? [] : answer.filePaths;
}

async function choosePath(options: Electron.OpenDialogOptions): Promise<string | null> {
  const [path = null] = await choosePaths(options);
  return path;
}
