import { app, dialog, shell } from 'electron';
import type { Language } from '#shared/features/metrics/model.ts';
import type { StartFailure } from '../line/service-line.ts';
import { wordsFor } from './words.ts';

/**
 * Tells in a dialog why the data could not be opened, before any window is there to do so. True:
 * the user put things right and wants another try.
 */
export async function tellStartFailure(
  failure: StartFailure,
  language: Language,
): Promise<boolean> {
  const words = wordsFor('vault', language);
  const choices = ['retry', 'showFolder', 'quit'] as const;
  for (;;) {
    const { response } = await dialog.showMessageBox({
      type: 'error',
      title: 'Solocap',
      message: words('startFailure.heading'),
      detail: words(`startFailure.${failure.code}`, { path: failure.path }),
      buttons: choices.map((choice) => words(`startFailure.${choice}`)),
      defaultId: 0,
      cancelId: 2,
      noLink: true,
    });
    const choice = choices[response] ?? 'quit';
    if (choice !== 'showFolder') return choice === 'retry';
    shell.showItemInFolder(failure.path);
  }
}

/** The language of the system, where no business says another one. */
export function systemLanguage(): Language {
  return app.getLocale().toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
