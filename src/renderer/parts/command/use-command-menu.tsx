import { useEffect, useState } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import type { BoundCommand } from './command.ts';
import type { CommandMenu, MenuAnchor } from './CommandMenu.tsx';

/** Its place and its keys are heavy, and the first screen stands without one; null until it is read. */
let Menu: typeof CommandMenu | null = null;

async function readMenu(): Promise<void> {
  Menu = (await import('./CommandMenu.tsx')).CommandMenu;
}

/** What a menu is called, and what it offers. */
type MenuParts = { readonly label: string; readonly commands: readonly BoundCommand[] };

/** One menu for any number of things, drawn only while it is open. */
type KeptMenu<Thing> = {
  /** The thing whose menu is open. */
  readonly opened: Thing | null;
  /** Opens it under what has the focus, or under its button. */
  readonly openAt: (opener: HTMLElement, thing: Thing) => void;
  /** Opens it where a right click, or the key for it, asked for it; `opener` gets the focus afterwards. */
  readonly openFor: (event: MouseEvent, thing: Thing, opener: HTMLElement) => void;
  /** Draws it, as the thing stands now; null: it is there no more. */
  readonly menuOf: (parts: (thing: Thing) => MenuParts | null) => ReactNode;
};

type OpenMenu<Thing> = {
  readonly thing: Thing;
  readonly anchor: MenuAnchor;
  readonly opener: HTMLElement;
};

/**
 * Keeps the menu of things: the same from a right click, from its key and from its button. `onClosed`
 * says where the focus goes, where it is not back to what opened it.
 */
export function useCommandMenu<Thing>(onClosed?: () => void): KeptMenu<Thing> {
  const [opened, setOpened] = useState<OpenMenu<Thing> | null>(null);
  const [, setRead] = useState(false);
  const isAwaited = opened !== null && Menu === null;
  useEffect(() => {
    // What was drawn without a menu is drawn anew only where one is waited for.
    if (isAwaited) return void readMenu().then(() => setRead(true));
    // Before it is asked for, and without a fallback: no key may be lost to a menu that is still read.
    const idle = requestIdleCallback(() => void readMenu());
    return () => cancelIdleCallback(idle);
  }, [isAwaited]);
  const close = (): void => {
    setOpened(null);
    if (onClosed) onClosed();
    else opened?.opener.focus();
  };
  return {
    opened: opened && opened.thing,
    openAt: (opener, thing) => setOpened({ opener, thing, anchor: boxOf(opener) }),
    openFor: (event, thing, opener) => {
      event.preventDefault();
      const point = { left: event.clientX, top: event.clientY, width: 0, height: 0 };
      setOpened({ opener, thing, anchor: isByKey(event) ? boxOf(opener) : point });
    },
    menuOf: (parts) => {
      const drawn = opened && parts(opened.thing);
      return drawn && Menu && <Menu {...drawn} anchor={opened.anchor} onClose={close} />;
    },
  };
}

/** True where the key for a menu asks for it, which tells no place of a pointer. */
export function isByKey({ button, detail }: MouseEvent): boolean {
  return button !== 2 && detail === 0;
}

function boxOf(element: HTMLElement): MenuAnchor {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
}
