import { Menu, Portal } from '@mantine/core';
import { Fragment, useId } from 'react';
import type { Ref } from 'react';
import { Keys } from '#renderer/ui/keys/Keys.tsx';
import { isMac } from '#renderer/ui/keys/platform.ts';
import { useAllWords } from '#renderer/ui/locale.tsx';
import { combosOf } from './command.ts';
import type { BoundCommand } from './command.ts';
import classes from './CommandMenu.module.css';

/** A place on the screen: a pointer, or a button. */
export type MenuAnchor = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

type CommandMenuProps = {
  /** Names what the menu is about, for those who hear it. */
  readonly label: string;
  readonly commands: readonly BoundCommand[];
  readonly anchor: MenuAnchor;
  readonly onClose: () => void;
};

/** What can be done with one thing, at the pointer or under a button. */
export function CommandMenu({ label, commands, anchor, onClose }: CommandMenuProps) {
  return (
    <Menu
      opened
      onChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      returnFocus={false}
      position={anchor.width === 0 ? 'bottom-start' : 'bottom-end'}
      portalProps={{ target: 'main' }}
      withInitialFocusPlaceholder={false}
      classNames={{ item: classes.item, divider: classes.divider, dropdown: classes.dropdown }}
      // Not a key: the one that opened the menu is still on its way through the page.
      clickOutsideEvents={['mousedown', 'touchstart']}
    >
      <Menu.Target>
        <Anchor label={label} box={anchor} />
      </Menu.Target>
      <Menu.Dropdown>
        {menuParts(commands).map((part, index) => (
          <Fragment key={part[0]?.command.id}>
            {index > 0 && <Menu.Divider />}
            {part.map((bound) => (
              <Entry key={bound.command.id} bound={bound} />
            ))}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

type AnchorProps = {
  readonly label: string;
  readonly box: MenuAnchor;
  /** Both are handed in by the menu, which takes its name from what stands here. */
  readonly id?: string;
  readonly ref?: Ref<HTMLSpanElement>;
};

/** What the menu hangs on. It is no button: what opened the menu stands elsewhere. */
function Anchor({ label, box, id, ref }: AnchorProps) {
  return (
    // Measured from the window: within a list that scrolls or is contained it would be from there.
    <Portal>
      <span ref={ref} id={id} className={classes.anchor} style={box} aria-hidden="true">
        <span className="visually-hidden">{label}</span>
      </span>
    </Portal>
  );
}

/** One command with its key, and what is to be known of it; one that is not possible says why. */
function Entry({ bound }: { readonly bound: BoundCommand }) {
  const t = useAllWords();
  const { command, nameIn, aboutIn, possibility, run } = bound;
  const why = typeof possibility === 'object' ? possibility.why(t) : null;
  const about = why ?? aboutIn(t);
  const combo = combosOf(command, isMac)[0];
  const aboutId = useId();
  return (
    <>
      <Menu.Item
        aria-describedby={about === '' ? undefined : aboutId}
        aria-disabled={why !== null}
        closeMenuOnClick={why === null}
        data-danger={command.isDangerous}
        onClick={() => {
          if (why === null) run(null);
        }}
        rightSection={
          combo && (
            <span aria-hidden="true">
              <Keys combo={combo} />
            </span>
          )
        }
      >
        {nameIn(t)}
      </Menu.Item>
      {about !== '' && (
        <p id={aboutId} className={classes.about}>
          {about}
        </p>
      )}
    </>
  );
}

/** The commands of a context menu, part by part; those that make no sense here are left out. */
function menuParts(commands: readonly BoundCommand[]): readonly (readonly BoundCommand[])[] {
  const parts = new Map<number, BoundCommand[]>();
  for (const bound of commands) {
    const { contextPart } = bound.command;
    if (contextPart === undefined || bound.possibility === false) continue;
    parts.set(contextPart, [...(parts.get(contextPart) ?? []), bound]);
  }
  return [...parts].toSorted(([a], [b]) => a - b).map(([, part]) => part);
}
