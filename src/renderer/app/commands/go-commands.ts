import type { AppContext } from '#renderer/parts/command/app-context.ts';
import type { Command, CommandGroup } from '#renderer/parts/command/command.ts';
import type { Combo } from '#renderer/ui/keys/combo.ts';
import { SCREENS } from '../screens.ts';
import type { Screen } from '../screens.ts';

export function screenKey({ id, place }: Screen): Combo | null {
  if (place === null) return null;
  const inOrder = SCREENS.filter((screen) => screen.place !== null);
  return `mod+${inOrder.findIndex((screen) => screen.id === id) + 1}` as Combo;
}

function goTo(screen: Screen): Command<AppContext> {
  const key = screenKey(screen);
  return {
    id: `go.${screen.id}`,
    words: `shell.go.${screen.id}`,
    ...(key === null ? {} : { keys: [key], menu: 'view.screens' }),
    run: ({ navigate }) => navigate(screen.path),
  };
}

/** The settings, where a Mac looks for them too. */
function onMac(command: Command<AppContext>): Command<AppContext> {
  if (command.id !== 'go.settings') return command;
  return {
    ...command,
    keys: { mac: ['mod+,', 'mod+7'], other: ['mod+7'] },
    menu: ['view.screens', 'app.settings'],
  };
}

export const goCommands: CommandGroup<AppContext> = {
  id: 'go',
  words: 'shell.go',
  commands: SCREENS.map((screen) => onMac(goTo(screen))),
};
