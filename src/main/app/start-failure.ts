import { app, dialog, shell } from 'electron';
import { languageOfSystem } from '#shared/kernel/language.ts';
import type { Language } from '#shared/kernel/language.ts';
import type { Remedy, StartFailure } from '../line/service-line.ts';
import type { FolderFault } from './usable-folder.ts';
import { wordsFor } from './words.ts';

/** What the user wants done about it. */
export type StartWish = 'retry' | Remedy | 'quit';

/**
 * Tells in a dialog why the data could not be opened, before any window is there to do so. `backups`
 * is the folder where those lie.
 */
export async function tellStartFailure(
  failure: StartFailure | FolderFault,
  { backups, language }: { readonly backups: string; readonly language: Language },
): Promise<StartWish> {
  const words = wordsFor('vault', language);
  const { code, path } = failure;
  const moment = momentOf(failure, language);
  const choices = choicesFor(failure, words);
  for (;;) {
    const { response } = await dialog.showMessageBox({
      type: 'error',
      title: 'Solocap',
      message: words('startFailure.heading'),
      detail: words(`startFailure.${code}`, { path, backups, moment }),
      buttons: choices.map(({ label }) => label),
      defaultId: 0,
      cancelId: choices.length - 1,
      noLink: true,
    });
    const { wish } = choices[response] ?? { wish: 'quit' };
    if (wish !== 'showFolder') return wish;
    shell.showItemInFolder(path);
  }
}

type Choice = { readonly wish: StartWish | 'showFolder'; readonly label: string };

/** The first is what is most likely wanted, the last ends the app. */
function choicesFor(
  failure: StartFailure | FolderFault,
  words: ReturnType<typeof wordsFor<'vault'>>,
): readonly Choice[] {
  const usual = (['retry', 'showFolder', 'quit'] as const).map((wish) => ({
    wish,
    label: words(`startFailure.${wish}`),
  }));
  const { code } = failure;
  if (code === 'lost') {
    const wishes =
      failure.backup === null ? (['beginAnew'] as const) : (['bringBack', 'beginAnew'] as const);
    return [...wishes.map((wish) => ({ wish, label: words(`startFailure.${wish}`) })), ...usual];
  }
  if (code !== 'cut_start' && code !== 'foreign_log') return usual;
  return [{ wish: 'setAside', label: words(`startFailure.setAside.${code}`) }, ...usual];
}

/** When the newest backup was last changed, in words; "none" where there is no sound one. */
function momentOf(failure: StartFailure | FolderFault, language: Language): string {
  if (failure.code !== 'lost' || failure.backup === null) return 'none';
  const { lastChangedAt } = failure;
  if (lastChangedAt === null) return 'empty';
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(lastChangedAt),
  );
}

/** The language of the system, where no business says another one. */
export function systemLanguage(): Language {
  return languageOfSystem(app.getLocale());
}
