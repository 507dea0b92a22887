import { EVERYDAY } from '../app/commands/groups.ts';
import { offeredCommands } from '../app/commands/offered-commands.ts';
import type { OfferedCommands } from '../app/commands/offered-commands.ts';
import type { AppContext } from '../parts/command/app-context.ts';
import type { ShownGroup } from '../parts/command/shown-commands.ts';
import { vaultStatus } from './answers/vault.ts';

const nothing = (): void => {};

/** The app around commands that are looked at and lead nowhere. */
const STILL: AppContext = {
  location: '/',
  navigate: nothing,
  settings: undefined,
  file: vaultStatus(),
  undo: { canUndo: true, canRedo: false, undo: nothing, redo: nothing },
  openPalette: nothing,
  openKeySheet: nothing,
  tell: nothing,
  read: () => new Promise(() => {}),
  carryOut: () => Promise.resolve(null),
  t: Object.assign(() => '', {
    has: () => false,
    rich: () => '',
    markup: () => '',
    raw: () => '',
  }) as AppContext['t'],
};

/** All commands as a page offers them where these groups are shown. */
export function stillCommands(shown: readonly ShownGroup[] = []): OfferedCommands {
  return offeredCommands({
    shown,
    appGroups: EVERYDAY.app,
    pageGroups: EVERYDAY.pages,
    context: STILL,
    goFor: nothing,
  });
}
