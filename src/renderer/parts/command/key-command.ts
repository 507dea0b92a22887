import { comboParts, isPressed, isTextKey } from '#renderer/ui/keys/combo.ts';
import type { Combo, KeyPress } from '#renderer/ui/keys/combo.ts';
import { combosOf } from './command.ts';
import type { BoundCommand, Command } from './command.ts';

/** The field that has the focus: none, one that nothing was typed in yet, one that is typed in. */
export type FieldState = 'none' | 'untouched' | 'edited';

/** How keys are heard. */
type Hearing = { readonly isMac: boolean; readonly field: FieldState };

/**
 * The command that a key asks for: what is possible before what says why it is not, and an exact
 * key before one that stands for any character. A field keeps the keys that it knows itself.
 */
export function askedByKey(
  commands: readonly BoundCommand[],
  press: KeyPress,
  { isMac, field }: Hearing,
): { readonly bound: BoundCommand; readonly combo: Combo } | null {
  const asked = commands.flatMap((bound) => {
    // Without anything to run, its keys are those of what has the focus.
    if (bound.possibility === false || bound.command.run === undefined) return [];
    const combo = combosOf(bound.command, isMac).find((one) => isPressed(one, press, isMac));
    if (combo === undefined || isOfField(bound.command, combo, field)) return [];
    const isExact = comboParts(combo).main !== 'Text';
    return [{ bound, combo, weight: Number(bound.possibility === true) * 2 + Number(isExact) }];
  });
  return asked.toSorted((a, b) => b.weight - a.weight)[0] ?? null;
}

/** True where a key that is held down says again what is done once a press. */
export function isIdleRepeat(
  { command }: BoundCommand,
  { repeat }: Pick<KeyboardEvent, 'repeat'>,
): boolean {
  return repeat && command.isRepeatable !== true;
}

function isOfField({ isHeardInFields }: Command<never>, combo: Combo, field: FieldState): boolean {
  if (field === 'none' || !isTextKey(combo)) return false;
  return field === 'edited' || isHeardInFields !== true;
}
