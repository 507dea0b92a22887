import { Popover } from '@mantine/core';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import classes from './CellEditor.module.css';
import type { AfterEdit } from './moves.ts';
import { ProposalList } from './ProposalList.tsx';
import type { Editing } from './sheet-state.ts';
import { useProposals } from './use-proposals.ts';
import type { Proposals, ProposalsOf } from './use-proposals.ts';

type CellEditorProps = {
  readonly start: Pick<Editing, 'text' | 'isTyped'>;
  readonly label: string;
  /** What was written already in a field that had to move; it goes on where it was. */
  readonly written?: string | undefined;
  readonly onWrite?: (text: string) => void;
  /** What may be meant, of a cell that holds one of many names. */
  readonly proposals?: ProposalsOf | undefined;
  /** What is to be said of a text that can be read in two ways; else empty. */
  readonly doubtOf: (text: string) => string;
  /** Takes the text and moves on; the sentence where it cannot be taken. */
  readonly onCommit: (text: string, to: AfterEdit) => string | null;
  /** Takes the text for all that is selected; left out: the cell alone takes it, and nothing moves. */
  readonly onFill?: (text: string) => void;
  readonly onLeave: (text: string) => void;
  readonly onCancel: () => void;
};

const KEYS_THAT_END: Readonly<Record<string, AfterEdit>> = { Enter: 'enter', Tab: 'tab' };
const KEYS_BACK: Readonly<Record<string, AfterEdit>> = { Enter: 'enter_back', Tab: 'back_tab' };
const ARROWS: Readonly<Record<string, AfterEdit>> = {
  ArrowDown: 'down',
  ArrowUp: 'up',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Where a key leads on from the text; undefined where it ends nothing. */
function afterKey(event: KeyboardEvent, isTyped: boolean): AfterEdit | undefined {
  const { key, shiftKey, ctrlKey, metaKey } = event;
  if (ctrlKey || metaKey) return key === 'Enter' ? 'stay' : undefined;
  return (shiftKey ? KEYS_BACK : KEYS_THAT_END)[key] ?? (isTyped ? ARROWS[key] : undefined);
}

/** The field in a cell. What cannot be read stays, with a sentence under it, until it is put right. */
export function CellEditor(props: CellEditorProps) {
  const { start, written, doubtOf, onFill } = props;
  const [text, setText] = useState(written ?? start.text);
  const [fault, setFault] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  const faultId = useId();
  const sentence = fault ?? doubtOf(text);
  const proposals = useProposals(props.proposals, { text, start: start.text });
  const isListed = sentence === '' && proposals.names.length > 0;

  useFirstKey(field, !start.isTyped && written === undefined);
  const done = (finish: () => void): void => {
    isDone.current = true;
    finish();
  };
  const commit = (to: AfterEdit, taken = proposals.taken): void => {
    // A field that is taken away has nothing to leave behind.
    isDone.current = true;
    const refused = props.onCommit(taken, to);
    isDone.current = refused === null;
    setFault(refused);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (isListed && proposals.hears(event)) return event.preventDefault();
    const isHeld = event.ctrlKey || event.metaKey;
    // A field that nobody changed has nothing to undo: it makes way for the undo of the business.
    if (isHeld && event.key.toLowerCase() === 'z' && text === start.text) done(props.onCancel);
    const isFilling = isHeld && event.key === 'Enter' && onFill !== undefined;
    const to = afterKey(event, start.isTyped);
    if (to === undefined && !isFilling && event.key !== 'Escape') return;
    event.preventDefault();
    if (isFilling) done(() => onFill(proposals.taken));
    else if (to === undefined) done(props.onCancel);
    else commit(to);
  };

  return (
    <Popover
      opened={sentence !== '' || isListed}
      position={isListed ? 'bottom-start' : 'bottom-end'}
      offset={2}
      withRoles={false}
      portalProps={{ target: 'main' }}
    >
      <Popover.Target>
        <input
          ref={field}
          className={classes.field}
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          value={text}
          aria-label={props.label}
          aria-invalid={fault !== null}
          aria-describedby={sentence === '' ? undefined : faultId}
          {...(isListed && listAttributes(proposals))}
          onChange={(event) => {
            setText(event.currentTarget.value);
            props.onWrite?.(event.currentTarget.value);
            setFault(null);
            proposals.anew();
          }}
          onKeyDown={onKeyDown}
          onBlur={(event) => {
            // Another window in front is no reason to stop: the field keeps the focus there.
            const isStillHere = document.activeElement === event.currentTarget;
            if (!isDone.current && !isStillHere) props.onLeave(text);
          }}
        />
      </Popover.Target>
      {isListed && props.proposals ? (
        <ProposalList
          proposals={proposals}
          label={props.proposals.label}
          onTake={(name) => commit('stay', name)}
        />
      ) : (
        <Sentence id={faultId} text={sentence} isFault={fault !== null} />
      )}
    </Popover>
  );
}

/** Gives the field the keyboard; `isSelecting`: with all of its text. */
function useFirstKey(field: RefObject<HTMLInputElement | null>, isSelecting: boolean): void {
  const selects = useRef(isSelecting);
  // Before the browser hands the pressed key on: the first letter has to land in the field.
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    if (selects.current) field.current?.select();
  }, [field]);
}

type SentenceProps = { readonly id: string; readonly text: string; readonly isFault: boolean };

function Sentence({ id, text, isFault }: SentenceProps) {
  return (
    <Popover.Dropdown className={classes.sentence} data-fault={isFault}>
      <span id={id} role={isFault ? 'alert' : 'status'}>
        {text}
      </span>
    </Popover.Dropdown>
  );
}

/** The field keeps the keyboard, and tells which of the names is meant. */
function listAttributes({ listId, chosen }: Proposals) {
  return {
    'aria-autocomplete': 'list',
    'aria-controls': listId,
    'aria-activedescendant': chosen === -1 ? undefined : `${listId}-${chosen}`,
  } as const;
}
