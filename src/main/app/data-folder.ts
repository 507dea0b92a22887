import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';

/** Where the user's things lie. */
export type DataFolder = {
  readonly root: string;
  readonly business: string;
  readonly sample: string;
  readonly backups: string;
  readonly logs: string;
  readonly windowState: string;
  readonly look: string;
  readonly reminders: string;
};

/** Set by developers to keep their trials apart; a packaged product does not listen to it. */
const FOLDER_VARIABLE = 'SOLOCAP_DATA_DIR';
/** Set by developers to live on another day; a packaged product does not listen to it. */
const TODAY_VARIABLE = 'SOLOCAP_TODAY';

/** The folder of the user's data, made where it is not there; Electron's own files go there too. */
export function openDataFolder(): DataFolder {
  const chosen = app.isPackaged ? undefined : process.env[FOLDER_VARIABLE];
  const root = chosen ?? join(app.getPath('appData'), 'Solocap');
  mkdirSync(root, { recursive: true, mode: 0o700 });
  app.setPath('userData', root);
  return {
    root,
    business: join(root, 'solocap.sqlite'),
    sample: join(root, 'sample.sqlite'),
    backups: join(root, 'backups'),
    logs: join(root, 'logs'),
    windowState: join(root, 'window.json'),
    look: join(root, 'look.json'),
    reminders: join(root, 'reminders.json'),
  };
}

/** The day handed in for trials; undefined: the machine's own. */
export function handedInToday(): string | undefined {
  return app.isPackaged ? undefined : process.env[TODAY_VARIABLE];
}
