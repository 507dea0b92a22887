import type { MouseEvent, ReactNode } from 'react';
import { bindCommands } from './command.ts';
import type { CommandGroup } from './command.ts';
import { useCommandGroup } from './shown-commands.ts';
import { useCommandMenu } from './use-command-menu.tsx';

/** Marks the element of a thing on which its keys are heard: its name, as a rule. */
export const HEARS_KEYS = { 'data-hears-keys': true } as const;
/** Marks the button that opens the menu of a thing. */
export const OPENS_MENU = { 'data-opens-menu': true, 'aria-haspopup': 'menu' } as const;

const KEYS_SELECTOR = '[data-hears-keys]';

type ListedThings<Context> = {
  /** The thing that an element belongs to; null: none. `openMenu` opens its menu. */
  readonly contextOf: (element: Element, openMenu: () => void) => Context | null;
  readonly labelOf: (context: Context) => string;
};

/**
 * The keys and the one menu of the things of a list, told apart by the element that was pressed: the
 * things themselves carry neither handlers nor a menu, since a list may bring new ones with each frame.
 */
export function useListCommands<Context>(
  group: CommandGroup<Context>,
  { contextOf, labelOf }: ListedThings<Context>,
): {
  readonly listProps: {
    readonly onClick: (event: MouseEvent) => void;
    readonly onContextMenu: (event: MouseEvent) => void;
  };
  readonly menu: ReactNode;
} {
  const { openAt, openFor, menuOf } = useCommandMenu<Context>();
  const thingAt = (element: Element, opener: HTMLElement | null): Context | null => {
    const context = contextOf(element, () => {
      if (context && opener) openAt(opener, context);
    });
    return context;
  };
  useCommandGroup(group, () => {
    const focused = document.activeElement?.closest<HTMLElement>(KEYS_SELECTOR) ?? null;
    return focused && thingAt(focused, focused);
  });
  return {
    listProps: {
      onClick: (event) => {
        const button = (event.target as Element).closest<HTMLElement>('[data-opens-menu]');
        const context = button && thingAt(button, button);
        if (context) openAt(button, context);
      },
      onContextMenu: (event) => {
        const target = event.target as HTMLElement;
        const context = thingAt(target, target);
        if (context) openFor(event, context, focusableAt(event));
      },
    },
    menu: menuOf((context) => ({
      label: labelOf(context),
      commands: bindCommands(group, context),
    })),
  };
}

/** What can have the focus in the thing that was clicked: what hears its keys, before all else. */
function focusableAt({ currentTarget, target }: MouseEvent): HTMLElement {
  for (let around = target as Element | null; around; around = around.parentElement) {
    const hears = around.matches(KEYS_SELECTOR)
      ? (around as HTMLElement)
      : around.querySelector<HTMLElement>(KEYS_SELECTOR);
    if (hears) return hears;
    if (around === currentTarget) break;
  }
  return (target as Element).closest<HTMLElement>('button, a, [tabindex]') ?? document.body;
}
