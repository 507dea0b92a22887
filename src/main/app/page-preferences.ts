import { join } from 'node:path';
import type { WebPreferences } from 'electron';

/** What any page of ours may do, shown or printed: nothing, except through the preload's bridge. */
export function pagePreferences(): WebPreferences {
  return {
    preload: join(import.meta.dirname, '../preload/index.cjs'),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    spellcheck: false,
    // A review left open over the weekend must not fall behind when it is looked at again.
    backgroundThrottling: false,
  };
}
