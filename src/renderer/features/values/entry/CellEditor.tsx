import { Popover } from '@mantine/core';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { formatQuantity } from '../../../../shared/i18n/format.ts';
import { useLocale, useTranslations } from '../../../ui/locale.tsx';
import type { FigureLine } from '../rows/grid-lines.ts';
import classes from './CellEditor.module.css';
import type { Fault } from './fault.ts';
import { readCell } from './read-cell.ts';
import type { Writing } from './read-cell.ts';
import type { Editing } from './use-editing.ts';
import { useFaultWords } from './use-fault-words.ts';

/** Where the cursor goes after a text was saved. */
export type AfterEdit = 'down' | 'up' | 'right' | 'left' | 'tab' | 'back_tab';

type CellEditorProps = {
  readonly editing: Editing;
  readonly line: FigureLine;
  readonly label: string;
  readonly language: Writing['language'];
  readonly onCommit: (text: string) => Fault | null;
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
  const { editing, line, language, onCommit, onMove, onLeave, onCancel } = props;
  const [text, setText] = useState(editing.text);
  const [fault, setFault] = useState<Fault | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  const faultId = useId();
  const faultWords = useFaultWords();
  const doubt = useDoubt(text, line, language);
  const sentence = fault ? faultWords(fault) : doubt;

  // Before the browser hands the pressed key on: the first letter has to land in the field.
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    if (!editing.isTyped) field.current?.select();
  }, [editing.isTyped]);

  const finish = (to: AfterEdit): void => {
    const refused = onCommit(text);
    setFault(refused);
    if (refused) return;
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
    if (isUndo && text === editing.text) cancel();
    const to = event.ctrlKey || event.metaKey ? undefined : afterKey(event, editing.isTyped);
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
        <span id={faultId} role={fault ? 'alert' : 'status'}>
          {sentence}
        </span>
      </Popover.Dropdown>
    </Popover>
  );
}

/** How a number is read that could also mean a thousand times more or less; else empty. */
function useDoubt(text: string, line: FigureLine, language: Writing['language']): string {
  const t = useTranslations('common.number');
  const locale = useLocale();
  const reading = readCell(text, line.metric, { language });
  if (!reading.ok || reading.value.doubt === null || reading.value.value === null) return '';
  return t('readAs', { value: formatQuantity(reading.value.value, line.metric.unit, locale) });
}
