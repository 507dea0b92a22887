import { app, dialog } from 'electron';
import type { Language } from '#shared/kernel/language.ts';
import { wordsFor } from './words.ts';

/** Tells in a dialog that the service dies again and again; starting the app anew is what is left. */
export async function tellServiceStopped(language: Language): Promise<void> {
  // It can die before there is anything to tell it in.
  await app.whenReady();
  const words = wordsFor('vault', language);
  const choices = ['restart', 'quit'] as const;
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: 'Solocap',
    message: words('serviceStopped.heading'),
    detail: words('serviceStopped.detail'),
    buttons: choices.map((choice) => words(`serviceStopped.${choice}`)),
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  if (choices[response] === 'restart') app.relaunch();
  app.quit();
}
