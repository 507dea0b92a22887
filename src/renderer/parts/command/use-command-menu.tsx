import { useState } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import { bindCommands } from './command.ts';
import type { BoundCommand, CommandGroup } from './command.ts';
import { CommandMenu } from './CommandMenu.tsx';
import type { MenuAnchor } from './CommandMenu.tsx';

type OpenMenu = {
  readonly label: string;
  readonly commands: readonly BoundCommand[];
  readonly anchor: MenuAnchor;
  readonly opener: HTMLElement;
};

/** One menu for a whole list, drawn only while it is open: a list may have any number of rows. */
type ListMenu<Context> = {
  /** Opens it under what has the focus, or under its button. */
  readonly openAt: (opener: HTMLElement, label: string, context: Context) => void;
  /** Opens it where a right click, or the key for it, asked for it. */
  readonly openFor: (event: MouseEvent, label: string, context: Context) => void;
  readonly menu: ReactNode;
};

/** The menu of the things of a list: the same from a right click, from its key and from its button. */
export function useCommandMenu<Context>(group: CommandGroup<Context>): ListMenu<Context> {
  const [opened, setOpened] = useState<OpenMenu | null>(null);
  const open = (opener: HTMLElement, anchor: MenuAnchor, label: string, context: Context): void =>
    setOpened({ opener, anchor, label, commands: bindCommands(group, context) });
  const close = (): void => {
    setOpened(null);
    opened?.opener.focus();
  };
  return {
    openAt: (opener, label, context) => open(opener, boxOf(opener), label, context),
    openFor: (event, label, context) => {
      event.preventDefault();
      const opener = focusableAt(event);
      // The key for it tells no place of a pointer.
      const isKey = event.button !== 2 && event.detail === 0;
      const point = { left: event.clientX, top: event.clientY, width: 0, height: 0 };
      open(opener, isKey ? boxOf(opener) : point, label, context);
    },
    menu: opened && (
      <CommandMenu
        label={opened.label}
        commands={opened.commands}
        anchor={opened.anchor}
        onClose={close}
      />
    ),
  };
}

function boxOf(element: HTMLElement): MenuAnchor {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
}

/** What had the focus in the thing that was clicked, or else what can have it there. */
function focusableAt({ currentTarget, target }: MouseEvent): HTMLElement {
  const within = (target as Element).closest<HTMLElement>('button, a, [tabindex]');
  return (
    within ??
    (currentTarget as HTMLElement).querySelector<HTMLElement>('button, a') ??
    document.body
  );
}
