import { app, clipboard, dialog } from 'electron';
import type { Language } from '#shared/kernel/language.ts';
import { wordsFor } from './words.ts';

/** Told again and again, a dialog says nothing more, and keeps from working. */
const MOST_DIALOGS = 3;

/** Tells in a dialog of what nobody foresaw: what is safe, and two ways on; one at a time. */
export function createAlarm(language: () => Language): (report: string) => void {
  let isOpen = false;
  let told = 0;
  return (report) => {
    if (isOpen || told >= MOST_DIALOGS) return;
    isOpen = true;
    told += 1;
    void tell(report, language()).finally(() => {
      isOpen = false;
    });
  };
}

async function tell(report: string, language: Language): Promise<void> {
  await app.whenReady();
  const words = wordsFor('vault', language);
  const choices = ['goOn', 'restart', 'copy'] as const;
  for (;;) {
    const { response } = await dialog.showMessageBox({
      type: 'error',
      title: 'Solocap',
      message: words('unforeseen.heading'),
      detail: words('unforeseen.detail'),
      buttons: choices.map((choice) => words(`unforeseen.${choice}`)),
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    if (choices[response] === 'restart') {
      app.relaunch();
      app.quit();
    }
    if (choices[response] !== 'copy') return;
    copyReport(report);
  }
}

/** Puts a report into the clipboard, with what it is a report of. */
export function copyReport(report: string): void {
  // A promise from Electron 45 on.
  void clipboard.writeText(
    `Solocap ${app.getVersion()}, Electron ${process.versions.electron}\n${report}`,
  );
}
