import { combosOf } from '#renderer/parts/command/command.ts';
import type { Command } from '#renderer/parts/command/command.ts';
import type { Combo } from '#renderer/ui/keys/combo.ts';

/** The combinations that mean more than one thing in these commands, on either platform. */
export function sharedCombos(commands: readonly Command<never>[]): readonly Combo[] {
  return [true, false].flatMap((isMac) => {
    const combos = commands.flatMap((command) => [...combosOf(command, isMac)]);
    return combos.filter((combo, index) => combos.indexOf(combo) !== index);
  });
}
