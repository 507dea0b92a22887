import { Popover } from '@mantine/core';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import classes from './CellEditor.module.css';

/** Where the cursor goes after a text was saved. */
export type AfterEdit = 'down' | 'up' | 'right' | 'left' | 'tab' | 'back_tab';

type CellEditorProps = {
  /** The text that the field starts with; `isTyped`: a key opened it, and its letter is on its way. */
  readonly start: { readonly text: string; readonly isTyped: boolean };
  readonly label: string;
  /** What is to be said of a text that can be read in two ways; else empty. */
  readonly doubtOf: (text: string) => string;
  /** Saves the text; the sentence where it cannot be saved. */
  readonly onCommit: (text: string) => string | null;
  readonly onMove: (to: AfterEdit) => void;
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
  const { start, doubtOf, onCommit, onMove, onLeave, onCancel } = props;
  const [text, setText] = useState(start.text);
  const [fault, setFault] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  const faultId = useId();
  const sentence = fault ?? doubtOf(text);

  // Before the browser hands the pressed key on: the first letter has to land in the field.
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    if (!start.isTyped) field.current?.select();
  }, [start.isTyped]);

  const finish = (to: AfterEdit): void => {
    const refused = onCommit(text);
    setFault(refused);
    if (refused !== null) return;
    isDone.current = true;
    onMove(to);
  };
  const cancel = (): void => {
    isDone.current = true;
    onCancel();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
    // A field that nobody changed has nothing to undo: it makes way for the undo of the business.
    if (isUndo && text === start.text) cancel();
    const to = event.ctrlKey || event.metaKey ? undefined : afterKey(event, start.isTyped);
    if (to === undefined && event.key !== 'Escape') return;
    event.preventDefault();
    if (to !== undefined) finish(to);
    else cancel();
  };

  return (
    <Popover
      opened={sentence !== ''}
      position="bottom-end"
      offset={2}
      withRoles={false}
      portalProps={{ target: 'main' }}
      transitionProps={{ duration: 0 }}
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
            setFault(null);
          }}
          onKeyDown={onKeyDown}
          onBlur={(event) => {
            // Another window in front is no reason to stop: the field keeps the focus there.
            const isStillHere = document.activeElement === event.currentTarget;
            if (!isDone.current && !isStillHere) onLeave(text);
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
