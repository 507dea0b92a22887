import { Popover } from '@mantine/core';
import classes from './ProposalList.module.css';
import type { Proposals } from './use-proposals.ts';

type ProposalListProps = {
  readonly proposals: Proposals;
  readonly label: string;
  readonly onTake: (name: string) => void;
};

/** What the text in a cell may mean; the field keeps the keyboard. */
export function ProposalList({ proposals, label, onTake }: ProposalListProps) {
  const { listId, names, chosen } = proposals;
  return (
    <Popover.Dropdown className={classes.dropdown}>
      <div id={listId} role="listbox" aria-label={label} className={classes.list}>
        {names.map((name, at) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- its keys are those of the field
          <div
            key={name}
            id={`${listId}-${at}`}
            ref={at === chosen ? bringIntoSight : undefined}
            role="option"
            tabIndex={-1}
            aria-selected={at === chosen}
            className={classes.option}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onTake(name)}
          >
            {name}
          </div>
        ))}
      </div>
    </Popover.Dropdown>
  );
}

function bringIntoSight(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}
