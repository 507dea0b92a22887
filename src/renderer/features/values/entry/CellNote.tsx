import { Popover } from '@mantine/core';
import classes from './CellEditor.module.css';
import type { Fault } from './fault.ts';
import { useFaultWords } from './use-fault-words.ts';

/** The sentence under the active cell: what is wrong with its text, or why nothing can be typed. */
export function CellNote({ fault }: { fault: Fault }) {
  const faultWords = useFaultWords();
  const isFaulty = fault.reason.type !== 'read_only';
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
      <Popover.Dropdown className={classes.sentence} data-fault={isFaulty}>
        <span role="alert">{faultWords(fault)}</span>
      </Popover.Dropdown>
    </Popover>
  );
}
