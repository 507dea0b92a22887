import { keyText } from '#renderer/ui/keys/key-caps.ts';
import { isMac } from '#renderer/ui/keys/platform.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { combosOf } from './command.ts';
import type { CommandGroup } from './command.ts';

/**
 * The key of a command, for a sentence that names it; `isAnyArrow` where all four arrows mean it.
 * Throws for a command of the group that has none.
 */
export function useKeyText(
  group: CommandGroup<never>,
): (id: string, isAnyArrow?: boolean) => string {
  const t = useTranslations('common.key');
  return (id, isAnyArrow = false) => {
    const command = group.commands.find((one) => one.id === id);
    const combo = command && combosOf(command, isMac)[0];
    if (combo === undefined) throw new Error(`${id} has no key.`);
    return keyText(combo, t, isMac, isAnyArrow);
  };
}
