import type { MenuEntry } from '#shared/ipc/menu.ts';
import { commandName } from '#renderer/parts/command/command-words.ts';
import { combosOf, menuPlacesOf } from '#renderer/parts/command/command.ts';
import type { BoundCommand, CommandGroup } from '#renderer/parts/command/command.ts';
import { accelerator } from '#renderer/ui/keys/key-caps.ts';
import type { AllWords } from '#renderer/ui/locale.tsx';
import { findCommand } from './offered-commands.ts';
import type { OfferedCommands } from './offered-commands.ts';

/** The window's part of the native menu: the same entries on every page, in the order of `groups`. */
export function nativeMenu(
  groups: readonly CommandGroup<never>[],
  offered: OfferedCommands,
  t: AllWords,
  isMac: boolean,
): MenuEntry[] {
  return groups.flatMap(({ commands }) =>
    commands.flatMap((command) => {
      const bound = findCommand(offered, command.id);
      return menuPlacesOf(command).map((place) => ({
        id: command.id,
        place,
        label: commandName(t, command.words),
        accelerator: shownAccelerator(command, isMac),
        isPossible: bound?.possibility === true,
      }));
    }),
  );
}

/** The native menu shows a key with something held; a single sign would be taken for a word. */
function shownAccelerator(command: BoundCommand['command'], isMac: boolean): string | null {
  const combo = combosOf(command, isMac).find((one) => one.includes('+'));
  return combo === undefined ? null : accelerator(combo);
}
