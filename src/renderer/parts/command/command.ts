import type { WindowMessages } from '#shared/i18n/window/fr.ts';
import type { Combo } from '#renderer/ui/keys/combo.ts';
import type { AllWords } from '#renderer/ui/locale.tsx';

/** The places in `Words` at which there is a text called `name`. */
type NamedPlaces<Words, Path extends string = ''> = {
  [Key in keyof Words & string]: Words[Key] extends string
    ? never
    : | (Words[Key] extends { readonly name: string } ? `${Path}${Key}` : never)
      | NamedPlaces<Words[Key], `${Path}${Key}.`>;
}[keyof Words & string];

/**
 * Where the words of a command stand among the messages: below it `name`, and where there are other
 * words that people look for, `also`.
 */
export type CommandWords = NamedPlaces<WindowMessages>;

/** Keys of a command, the one that is shown first; a Mac may have its own. */
export type Keys =
  | readonly Combo[]
  | { readonly mac: readonly Combo[]; readonly other: readonly Combo[] };

/**
 * False: it makes no sense here, and is not offered. With a reason: it is offered, cannot be taken,
 * and says why.
 */
export type Possibility = boolean | { readonly why: (t: AllWords) => string };

/**
 * One thing that a person can do: what it is called, its keys, where it is offered, when it is
 * possible, and what it does. `On` is what it is done to, and with.
 */
export type Command<On> = {
  /** Unique among all commands, its group first: `grid.fillRight`. */
  readonly id: string;
  readonly words: CommandWords;
  /** Other words where what is at hand asks for them; `words` are those of the list of keys. */
  readonly named?: (on: On) => CommandWords;
  readonly keys?: Keys;
  /** Always possible where nothing else is said. */
  readonly when?: (on: On) => Possibility;
  /** `by`: the keys that were pressed; null where it was chosen from a list. */
  readonly run: (on: On, by: Combo | null) => void;
};

/** Commands that belong together: done to the same thing, in the same place. */
export type CommandGroup<On> = {
  readonly id: string;
  /** The words above its commands in lists. */
  readonly words: CommandWords;
  readonly commands: readonly Command<On>[];
};

/** The combinations of a command on this platform, the one that is shown first. */
export function combosOf({ keys }: Pick<Command<never>, 'keys'>, isMac: boolean): readonly Combo[] {
  if (keys === undefined) return [];
  if ('mac' in keys) return isMac ? keys.mac : keys.other;
  return keys;
}
