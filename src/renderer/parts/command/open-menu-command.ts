import type { Command } from './command.ts';

/** What a command that opens the context menu needs. */
export type MenuOpener = { readonly openMenu: () => void };

/** The keys of a context menu, for the commands of one kind of thing. */
export function openMenuCommand<Context extends MenuOpener>(group: string): Command<Context> {
  return {
    id: `${group}.menu`,
    words: 'common.menu',
    keys: ['shift+F10', 'ContextMenu'],
    isInPalette: false,
    run: ({ openMenu }) => openMenu(),
  };
}
