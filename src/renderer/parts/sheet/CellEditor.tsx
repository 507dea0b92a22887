import { Popover } from '@mantine/core';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import classes from './CellEditor.module.css';
import type { AfterEdit } from './moves.ts';
import type { Editing } from './sheet-state.ts';

type CellEditorProps = {
  readonly start: Pick<Editing, 'text' | 'isTyped'>;
  readonly label: string;
  /** What was written already in a field that had to move; it goes on where it was. */
  readonly written?: string | undefined;
  readonly onWrite?: (text: string) => void;
  /** What is to be said of a text that can be read in two ways; else empty. */
  readonly doubtOf: (text: string) => string;
  /** Takes the text and moves on; the sentence where it cannot be taken. */
  readonly onCommit: (text: string, to: AfterEdit) => string | null;
  /** Takes the text for all that is selected; left out: the cell alone takes it, and nothing moves. */
  readonly onFill?: (text: string) => void;
  readonly onLeave: (text: string) => void;
  readonly onCancel: () => void;
};

const KEYS_THAT_END: Readonly<Record<string, AfterEdit>> = { Enter: 'down', Tab: 'tab' };
const KEYS_BACK: Readonly<Record<string, AfterEdit>> = { Enter: 'up', Tab: 'back_tab' };
const ARROWS: Readonly<Record<string, AfterEdit>> = {
  ArrowDown: 'down',
  ArrowUp: 'up',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

function afterKey({ key, shiftKey }: KeyboardEvent, isTyped: boolean): AfterEdit | undefined {
  return (shiftKey ? KEYS_BACK : KEYS_THAT_END)[key] ?? (isTyped ? ARROWS[key] : undefined);
}

/** The field in a cell. What cannot be read stays, with a sentence under it, until it is put right. */
export function CellEditor(props: CellEditorProps) {
  const { start, written, doubtOf, onFill } = props;
  const [text, setText] = useState(written ?? start.text);
  const isMoved = useRef(written !== undefined);
  const [fault, setFault] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  const faultId = useId();
  const sentence = fault ?? doubtOf(text);

  // Before the browser hands the pressed key on: the first letter has to land in the field.
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    if (!start.isTyped && !isMoved.current) field.current?.select();
  }, [start.isTyped]);

  const done = (finish: () => void): void => {
    isDone.current = true;
    finish();
  };
  const commit = (to: AfterEdit): void => {
    // A field that is taken away has nothing to leave behind.
    isDone.current = true;
    const refused = props.onCommit(text, to);
    isDone.current = refused === null;
    setFault(refused);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const isHeld = event.ctrlKey || event.metaKey;
    // A field that nobody changed has nothing to undo: it makes way for the undo of the business.
    if (isHeld && event.key.toLowerCase() === 'z' && text === start.text) done(props.onCancel);
    const isHeldEnter = isHeld && event.key === 'Enter';
    const isFilling = isHeldEnter && onFill !== undefined;
    const isStaying = isHeldEnter && onFill === undefined;
    const to = isStaying ? 'stay' : isHeld ? undefined : afterKey(event, start.isTyped);
    if (to === undefined && !isFilling && event.key !== 'Escape') return;
    event.preventDefault();
    if (isFilling) done(() => onFill(text));
    else if (to === undefined) done(props.onCancel);
    else commit(to);
  };

  return (
    <Popover
      opened={sentence !== ''}
      position="bottom-end"
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
          onChange={(event) => {
            setText(event.currentTarget.value);
            props.onWrite?.(event.currentTarget.value);
            setFault(null);
          }}
          onKeyDown={onKeyDown}
          onBlur={(event) => {
            // Another window in front is no reason to stop: the field keeps the focus there.
            const isStillHere = document.activeElement === event.currentTarget;
            if (!isDone.current && !isStillHere) props.onLeave(text);
          }}
        />
      </Popover.Target>
      <Popover.Dropdown className={classes.sentence} data-fault={fault !== null}>
        <span id={faultId} role={fault === null ? 'status' : 'alert'}>
          {sentence}
        </span>
      </Popover.Dropdown>
    </Popover>
  );
}
