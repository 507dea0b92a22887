import { Popover } from '@mantine/core';
import type { ReactNode } from 'react';
import { CellEditor } from './CellEditor.tsx';
import classes from './CellEditor.module.css';
import { cellCount, isSamePosition } from './position.ts';
import type { Position } from './position.ts';
import type { Sheet } from './sheet.ts';
import type { CellFault } from './sheet-source.ts';
import type { ProposalsOf } from './use-proposals.ts';

type CellContentProps<Reason> = {
  readonly sheet: Sheet<Reason>;
  readonly position: Position;
  /** What the field is called: by its row and its column. */
  readonly label: string;
  readonly doubtOf: (text: string) => string;
  readonly faultWords: (fault: CellFault<Reason>) => string;
  /** What was written in a field that had to move with its row, and what hears of it. */
  readonly written?: string | undefined;
  readonly onWrite?: (text: string) => void;
  readonly proposals?: ProposalsOf | undefined;
  /** A way out, under the sentence that refuses. */
  readonly wayOut?: ReactNode;
};

/** What the cell of the cursor holds besides its text: the field, or the sentence under it. */
export function CellContent<Reason>(props: CellContentProps<Reason>) {
  const { sheet, position, faultWords } = props;
  const { editing } = sheet;
  // Of one cell it is a text like any other, and one that cannot be taken keeps the field open.
  const isMany = sheet.range !== null && cellCount(sheet.range) > 1;
  if (editing && isSamePosition(editing.position, position)) {
    return (
      <CellEditor
        start={editing}
        label={props.label}
        doubtOf={props.doubtOf}
        proposals={props.proposals}
        written={props.written}
        {...(props.onWrite && { onWrite: props.onWrite })}
        onCommit={(text, to) => {
          const fault = sheet.commit(text, to);
          return fault && faultWords(fault);
        }}
        {...(isMany && { onFill: sheet.fillWith })}
        onLeave={sheet.leave}
        onCancel={sheet.cancel}
      />
    );
  }
  const notice = sheet.noticeAt(position);
  if (!notice) return null;
  return (
    <Popover
      opened
      position="bottom-end"
      offset={2}
      withRoles={false}
      portalProps={{ target: 'main' }}
    >
      <Popover.Target>
        <span className={classes.anchor} />
      </Popover.Target>
      <Popover.Dropdown className={classes.sentence} data-fault={notice.text !== ''}>
        <span role="alert">{faultWords(notice)}</span>
        {props.wayOut}
      </Popover.Dropdown>
    </Popover>
  );
}
