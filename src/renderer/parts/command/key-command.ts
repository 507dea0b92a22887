import { comboParts, isPressed } from '#renderer/ui/keys/combo.ts';
import type { Combo, KeyPress } from '#renderer/ui/keys/combo.ts';
import { combosOf } from './command.ts';
import type { Command, CommandGroup } from './command.ts';

/** A command, with the combination that asked for it. */
export type PressedCommand<On> = { readonly command: Command<On>; readonly combo: Combo };

/**
 * The command of a group that a key asks for and that is possible; an exact key before one that
 * stands for any character. Null: the key is none of the group's.
 */
export function commandOfKey<On>(
  group: CommandGroup<On>,
  on: On,
  press: KeyPress,
  isMac: boolean,
): PressedCommand<On> | null {
  const pressed = group.commands.flatMap((command) => {
    const combo = combosOf(command, isMac).find((one) => isPressed(one, press, isMac));
    return combo !== undefined && (command.when?.(on) ?? true) === true ? [{ command, combo }] : [];
  });
  const exact = pressed.find(({ combo }) => comboParts(combo).main !== 'Text');
  return exact ?? pressed[0] ?? null;
}

/** The combinations that mean more than one thing in these commands, on either platform. */
export function sharedCombos(commands: readonly Command<never>[]): readonly Combo[] {
  return [true, false].flatMap((isMac) => {
    const combos = commands.flatMap((command) => [...combosOf(command, isMac)]);
    return combos.filter((combo, place) => combos.indexOf(combo) !== place);
  });
}
