import { commandName } from '#renderer/parts/command/command-words.ts';
import type { AppContext } from '#renderer/parts/command/app-context.ts';
import {
  bindCommands,
  isOfferedEverywhere,
  menuPlacesOf,
} from '#renderer/parts/command/command.ts';
import type { BoundCommand, Command, CommandGroup } from '#renderer/parts/command/command.ts';
import type { ShownGroup } from '#renderer/parts/command/shown-commands.ts';

export type OfferedCommands = {
  /** Those of the page and of what is on it. */
  readonly here: readonly BoundCommand[];
  /** Those of the whole app, in their order; those of other pages that are offered everywhere among them. */
  readonly everywhere: readonly BoundCommand[];
};

type OfferParts<Context> = {
  readonly shown: readonly ShownGroup[];
  readonly appGroups: readonly CommandGroup<Context>[];
  readonly pageGroups: readonly CommandGroup<never>[];
  readonly context: Context;
  /** Goes to a page and has a command carried out there. */
  readonly goFor: (page: string, id: string) => void;
};

/** All commands as they stand now. A command of the app gives way to the one that stands in for it. */
export function offeredCommands<Context = AppContext>(parts: OfferParts<Context>): OfferedCommands {
  const here = parts.shown.flatMap(({ bind }) => bind());
  const standIns = new Map(
    here.flatMap((bound) =>
      bound.command.insteadOf === undefined ? [] : [[bound.command.insteadOf, bound] as const],
    ),
  );
  const ofApp = parts.appGroups
    .flatMap((group) => bindCommands(group, parts.context))
    .map((bound) => {
      const standIn = standIns.get(bound.command.id);
      return standIn ? { ...bound, possibility: standIn.possibility, run: standIn.run } : bound;
    });
  const shownIds = new Set(here.map(({ command }) => command.id));
  const elsewhere = parts.pageGroups
    .flatMap((group) => ofOtherPage(group, parts.goFor))
    .filter(({ command }) => !shownIds.has(command.id));
  return { here, everywhere: [...ofApp, ...elsewhere] };
}

/** What is offered of a page that is not shown: it goes there first. */
function ofOtherPage(
  group: CommandGroup<never>,
  goFor: OfferParts<never>['goFor'],
): BoundCommand[] {
  const { page } = group;
  if (page === undefined) return [];
  return group.commands.filter(isOfferedEverywhere).map((command) => ({
    command: heardElsewhere(command),
    group,
    words: command.words,
    nameIn: (t) => commandName(t, command.words),
    aboutIn: () => '',
    possibility: true,
    run: () => goFor(page, command.id),
  }));
}

/** Of its keys, those that the native menu shows are heard on other pages too. */
function heardElsewhere(command: Command<never>): Command<never> {
  if (menuPlacesOf(command).length > 0) return command;
  const { keys: _ofItsPage, ...rest } = command;
  return rest;
}

/** The command of this id, of the page before the app. */
export function findCommand(
  { here, everywhere }: OfferedCommands,
  id: string,
): BoundCommand | undefined {
  return [...here, ...everywhere].find(({ command }) => command.id === id);
}
