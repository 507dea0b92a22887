import { Popover } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './CellEditor.module.css';

type CellNoteProps = {
  readonly sentence: string;
  /** True for a text that has to be put right; false where nothing can be typed at all. */
  readonly isFault: boolean;
  /** A way out, under the sentence. */
  readonly children?: ReactNode;
};

/** The sentence under the active cell: what is wrong with its text, or why nothing can be typed. */
export function CellNote({ sentence, isFault, children }: CellNoteProps) {
  return (
    <Popover
      opened
      position="bottom-end"
      offset={2}
      withRoles={false}
      portalProps={{ target: 'main' }}
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <span className={classes.anchor} />
      </Popover.Target>
      <Popover.Dropdown className={classes.sentence} data-fault={isFault}>
        <span role="alert">{sentence}</span>
        {children}
      </Popover.Dropdown>
    </Popover>
  );
}
