import type { MenuPlace } from '#shared/ipc/menu.ts';
import type { Combo } from '#renderer/ui/keys/combo.ts';
import type { AllWords } from '#renderer/ui/locale.tsx';
import { commandName } from './command-words.ts';
import type { CommandWords } from './command-words.ts';

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
 * possible, and what it does. The context is what it is done to, and with.
 */
export type Command<Context> = {
  /** Unique among all commands, its group first: `grid.fillRight`. */
  readonly id: string;
  readonly words: CommandWords;
  /** Other words where what is at hand asks for them; `words` are those of the list of keys. */
  readonly wordsFor?: (context: Context) => CommandWords;
  /** What it is called where what is at hand is named in it: “Close November”. */
  readonly nameFor?: (context: Context, t: AllWords) => string;
  /** What is to be known before one takes it; stands under it in context menus. */
  readonly aboutFor?: (context: Context, t: AllWords) => string;
  readonly keys?: Keys;
  /** Its keys mean it in a text field too, as long as nothing was typed there. */
  readonly isHeardInFields?: true;
  /** It is done again and again while its key is held down; any other once a press. */
  readonly isRepeatable?: true;
  /** A dialog over the page stays, with what is in it: it can be asked for while one is open. */
  readonly worksOverDialogs?: true;
  /** Where it stands in the native menu. What stands there is offered, and its keys are heard, on every page. */
  readonly menu?: MenuPlace | readonly MenuPlace[];
  /** A command of a page that lists offer on every page, as they do what the native menu shows. */
  readonly isOfferedEverywhere?: true;
  /** The palette offers it to a business to which VAT matters, and to no other. */
  readonly isAboutVat?: true;
  /** In which part of the context menu it stands, from 1 on: parts are divided by lines. */
  readonly contextPart?: number;
  /** It takes something away. */
  readonly isDangerous?: true;
  /** False: it is a key and nothing else, like an arrow. */
  readonly isInPalette?: false;
  /** The id of the command of the whole app for which this one stands in while it is shown. */
  readonly insteadOf?: string;
  /** Always possible where nothing else is said. */
  readonly when?: (context: Context) => Possibility;
  /**
   * `by`: the keys that were pressed; null where it was chosen from a list. Absent where what has the
   * focus does it by itself, and its keys are only listed.
   */
  readonly run?: (context: Context, by: Combo | null) => unknown;
};

/** Commands that belong together: done to the same thing, in the same place. */
export type CommandGroup<Context> = {
  readonly id: string;
  readonly words: CommandWords;
  /** The page on which its commands are carried out; chosen elsewhere, they go there first. */
  readonly page?: string;
  /** Its keys are heard by what it belongs to, while that has the focus, and not by the whole page. */
  readonly isHeardByItself?: true;
  readonly commands: readonly Command<Context>[];
};

/** The combinations of a command on this platform, the one that is shown first. */
export function combosOf({ keys }: Pick<Command<never>, 'keys'>, isMac: boolean): readonly Combo[] {
  if (keys === undefined) return [];
  if ('mac' in keys) return isMac ? keys.mac : keys.other;
  return keys;
}

export function menuPlacesOf({ menu }: Pick<Command<never>, 'menu'>): readonly MenuPlace[] {
  if (menu === undefined) return [];
  return typeof menu === 'string' ? [menu] : menu;
}

/** True for a command that is offered on other pages than its own. */
export function isOfferedEverywhere(command: Command<never>): boolean {
  return command.isOfferedEverywhere === true || menuPlacesOf(command).length > 0;
}

/** A command with what it is done to. */
export type BoundCommand = {
  readonly command: Command<never>;
  readonly group: CommandGroup<never>;
  readonly words: CommandWords;
  readonly nameIn: (t: AllWords) => string;
  /** Empty where there is nothing to know. */
  readonly aboutIn: (t: AllWords) => string;
  readonly possibility: Possibility;
  readonly run: (by: Combo | null) => void;
};

export function bindCommands<Context>(
  group: CommandGroup<Context>,
  context: Context,
): readonly BoundCommand[] {
  return group.commands.map((command) => ({
    command,
    group,
    words: command.wordsFor?.(context) ?? command.words,
    nameIn: (t) =>
      command.nameFor?.(context, t) ?? commandName(t, command.wordsFor?.(context) ?? command.words),
    aboutIn: (t) => command.aboutFor?.(context, t) ?? '',
    possibility: command.when?.(context) ?? true,
    run: (by) => void command.run?.(context, by),
  }));
}
