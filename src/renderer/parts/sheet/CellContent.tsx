import { Popover } from '@mantine/core';
import type { ReactNode } from 'react';
import { CellEditor } from './CellEditor.tsx';
import classes from './CellEditor.module.css';
import { isSamePosition } from './position.ts';
import type { Position } from './position.ts';
import type { Sheet } from './sheet.ts';
import type { CellFault } from './sheet-source.ts';

type CellContentProps<Reason> = {
  readonly sheet: Sheet<Reason>;
  readonly position: Position;
  /** What the field is called: by its row and its column. */
  readonly label: string;
  readonly doubtOf: (text: string) => string;
  readonly faultWords: (fault: CellFault<Reason>) => string;
  /** A way out, under the sentence that refuses. */
  readonly wayOut?: ReactNode;
};

/** What the cell of the cursor holds besides its text: the field, or the sentence under it. */
export function CellContent<Reason>(props: CellContentProps<Reason>) {
  const { sheet, position, faultWords } = props;
  const { editing } = sheet;
  if (editing && isSamePosition(editing.position, position)) {
    return (
      <CellEditor
        start={editing}
        label={props.label}
        doubtOf={props.doubtOf}
        onCommit={(text, to) => {
          const fault = sheet.commit(text, to);
          return fault && faultWords(fault);
        }}
        onFill={sheet.fillWith}
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
