import { createContext, use, useEffect, useRef } from 'react';
import { bindCommands } from './command.ts';
import type { BoundCommand, CommandGroup } from './command.ts';

/** A group of commands whose page, list or thing is on the screen. */
export type ShownGroup = {
  readonly group: CommandGroup<never>;
  /** Its commands as they stand now; none while there is nothing for them to be done to. */
  readonly bind: () => readonly BoundCommand[];
};

/** What is on the screen of a window, and the commands that are asked for by their id. */
type ShownCommands = {
  /** Says that a group is shown; the function given says that it no longer is. */
  readonly add: (shown: ShownGroup) => () => void;
  /** The newest first. */
  readonly all: () => readonly ShownGroup[];
  /** Says that what is possible may have changed. */
  readonly touch: () => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** Keeps a command for the page that carries it out and is about to be shown. */
  readonly keepFor: (page: string, id: string) => void;
  /** Says which page is shown; what was kept for another one is forgotten. */
  readonly arriveAt: (page: string) => void;
  /** Carries out a command, as if it had been chosen from a list. */
  readonly choose: (id: string) => void;
  readonly onChosen: (listener: (id: string) => void) => () => void;
};

/** A window's list of what is on its screen. */
export function createShownCommands(): ShownCommands {
  let groups: readonly ShownGroup[] = [];
  let kept: { readonly page: string; readonly id: string } | null = null;
  const changes = createCalls<void>();
  const choices = createCalls<string>();
  const touch = (): void => {
    changes.call();
    const waiting = kept === null ? undefined : possible(groups, kept.id);
    if (!waiting) return;
    kept = null;
    waiting.run(null);
  };
  const add = (shown: ShownGroup) => {
    groups = [shown, ...groups];
    touch();
    return () => {
      groups = groups.filter((one) => one !== shown);
      touch();
    };
  };
  return {
    add,
    all: () => groups,
    touch,
    subscribe: changes.listen,
    keepFor: (page, id) => {
      kept = { page, id };
    },
    arriveAt: (page) => {
      if (kept?.page !== page) kept = null;
    },
    choose: choices.call,
    onChosen: choices.listen,
  };
}

function possible(groups: readonly ShownGroup[], id: string): BoundCommand | undefined {
  return groups
    .flatMap(({ bind }) => bind())
    .find(({ command, possibility }) => command.id === id && possibility === true);
}

function createCalls<Said>() {
  const listeners = new Set<(said: Said) => void>();
  return {
    call: (said: Said): void => {
      for (const listener of listeners) listener(said);
    },
    listen: (listener: (said: Said) => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

export const ShownCommandsContext = createContext(createShownCommands());

/**
 * Offers a group of commands while the component is shown. `contextNow` is asked whenever a key is
 * pressed or a list is drawn; null: there is nothing that they could be done to.
 */
export function useCommandGroup<Context>(
  group: CommandGroup<Context>,
  contextNow: () => Context | null,
): void {
  const shown = use(ShownCommandsContext);
  const latest = useRef(contextNow);
  useEffect(() => {
    latest.current = contextNow;
    shown.touch();
  });
  useEffect(() => {
    const bind = (): readonly BoundCommand[] => {
      const context = latest.current();
      return context === null ? [] : bindCommands(group, context);
    };
    return shown.add({ group, bind });
  }, [shown, group]);
}
