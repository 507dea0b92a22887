import { join } from 'node:path';
import { app } from 'electron';
import { ok } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import { makeUsable } from './usable-folder.ts';
import type { FolderFault } from './usable-folder.ts';

/** Where the user's things lie. */
export type DataFolder = {
  readonly root: string;
  readonly business: string;
  readonly sample: string;
  readonly backups: string;
  readonly logs: string;
  readonly left: string;
  readonly windowState: string;
  readonly look: string;
  readonly reminders: string;
  readonly numbersFolder: string;
};

/** Set by developers to keep their trials apart; a packaged product does not listen to it. */
const FOLDER_VARIABLE = 'SOLOCAP_DATA_DIR';
/** Set by developers to live on another day; a packaged product does not listen to it. */
const TODAY_VARIABLE = 'SOLOCAP_TODAY';

/**
 * The folder of the user's data, made where it is not there; Electron's own files go there too. Where
 * it cannot be used, nothing was changed.
 */
export function openDataFolder(): Result<DataFolder, FolderFault> {
  const chosen = app.isPackaged ? undefined : process.env[FOLDER_VARIABLE];
  const root = chosen ?? join(app.getPath('appData'), 'Solocap');
  const usable = makeUsable(root);
  if (!usable.ok) return usable;
  app.setPath('userData', root);
  return ok({
    root,
    business: join(root, 'solocap.sqlite'),
    sample: join(root, 'sample.sqlite'),
    backups: join(root, 'backups'),
    logs: join(root, 'logs'),
    left: join(root, 'left-whole'),
    windowState: join(root, 'window.json'),
    look: join(root, 'look.json'),
    reminders: join(root, 'reminders.json'),
    numbersFolder: join(root, 'numbers-folder.json'),
  });
}

/** The day handed in for trials; undefined: the machine's own. */
export function handedInToday(): string | undefined {
  return app.isPackaged ? undefined : process.env[TODAY_VARIABLE];
}
